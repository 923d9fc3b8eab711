package backstep.ui.store;

import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/**
 * The settings that are kept between starts of the program, in a node of the person's preferences.
 * What cannot be read there is as it would be without it.
 */
public final class KeptSettings {

    private static final String HINTED = "hinted";

    private final Preferences node;
    private final Settings standard;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper(true);

    /**
     * What is kept in a node.
     *
     * @param standard what a person finds who has chosen nothing yet
     * @param background writes
     * @param window runs what is to be done on the thread of the window
     */
    public KeptSettings(Preferences node, Settings standard, Executor background, Executor window) {
        this.node = node;
        this.standard = standard;
        this.background = background;
        this.window = window;
    }

    public Settings standard() {
        return standard;
    }

    /** Those settings that are kept, and the others as standard. */
    public Settings read() {
        var look = standard.look();
        var teaching = standard.teaching();
        return standard.withLanguage(language(standard.language()))
                .withNumerals(number("digits")
                        .filter(digits -> digits >= Numerals.FEWEST && digits <= Numerals.MOST)
                        .map(Numerals::new)
                        .orElse(standard.numerals()))
                .withLook(new Look(
                        one("theme", Theme.values(), Theme::code).orElse(look.theme()),
                        number("scale")
                                .map(look::withScale)
                                .orElse(look)
                                .enlarged(0)
                                .scale(),
                        node.getBoolean("ring", look.ring()),
                        node.getBoolean("motion", look.motion())))
                .withTeaching(new Teaching(
                        node.getBoolean("asks", teaching.asks()),
                        node.getBoolean("score", teaching.score()),
                        node.getBoolean("unfolds", teaching.unfolds()),
                        one("notation", Notation.values(), Notation::code)
                                .orElse(teaching.notation())));
    }

    /** From now on keeps each choice; of what was not chosen, what was kept stays. */
    public void keep(SessionStore store) {
        store.settings()
                .addListener((property, before, now) ->
                        write(values(before.leaving()), values(now.leaving())));
    }

    /** Whether what is chosen will be there at the next start, as far as one can tell. */
    public ReadOnlyBooleanProperty writable() {
        return writable.getReadOnlyProperty();
    }

    /** Whether the hint of the first start was closed. */
    public boolean isHinted() {
        return node.getBoolean(HINTED, false);
    }

    /** The hint of the first start is closed for good. */
    public void hint() {
        write(Map.of(), Map.of(HINTED, "true"));
    }

    private Language language(Language standard) {
        return one("language", Language.values(), Language::code).orElse(standard);
    }

    private <T> Optional<T> one(String key, T[] values, Function<T, String> code) {
        var kept = node.get(key, "");
        return Stream.of(values).filter(value -> code.apply(value).equals(kept)).findFirst();
    }

    private Optional<Integer> number(String key) {
        int kept = node.getInt(key, -1);
        return kept < 0 ? Optional.empty() : Optional.of(kept);
    }

    private static Map<String, String> values(Settings settings) {
        var look = settings.look();
        var teaching = settings.teaching();
        return Map.of(
                "language", settings.language().code(),
                "digits", Integer.toString(settings.numerals().digits()),
                "theme", look.theme().code(),
                "scale", Integer.toString(look.scale()),
                "ring", Boolean.toString(look.ring()),
                "motion", Boolean.toString(look.motion()),
                "asks", Boolean.toString(teaching.asks()),
                "score", Boolean.toString(teaching.score()),
                "unfolds", Boolean.toString(teaching.unfolds()),
                "notation", teaching.notation().code());
    }

    private void write(Map<String, String> before, Map<String, String> now) {
        if (!before.equals(now)) {
            now.forEach((key, value) -> {
                if (!value.equals(before.get(key))) {
                    node.put(key, value);
                }
            });
            background.execute(this::flush);
        }
    }

    private void flush() {
        boolean isKept = isFlushed();
        window.execute(() -> writable.set(isKept));
    }

    private boolean isFlushed() {
        try {
            node.flush();
            return true;
        } catch (BackingStoreException unwritable) {
            return false;
        }
    }
}
