package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.prefs.Preferences;

/** What a start of the program knows of the last. */
class KeptSettingsTest {

    private static final Settings STANDARD = Settings.in(Language.ENGLISH);

    @Test
    void withoutAnythingKeptTheyAreStandard() {
        assertThat(kept(MemoryPreferences.writable()).read()).isEqualTo(STANDARD);
    }

    @Property(tries = 200)
    void whatWasChosenIsThereAtTheNextStart(
            @ForAll Language language,
            @ForAll @IntRange(min = 2, max = 8) int digits,
            @ForAll Theme theme,
            @ForAll @IntRange(min = 8, max = 20) int tenths,
            @ForAll boolean ring,
            @ForAll boolean asks,
            @ForAll Notation notation) {
        var chosen = STANDARD.withLanguage(language)
                .withNumerals(new Numerals(digits))
                .withLook(new Look(theme, 10 * tenths, ring, !ring))
                .withTeaching(new Teaching(asks, !asks, asks, notation));
        var node = MemoryPreferences.writable();
        store(node, STANDARD).choose(now -> chosen);
        assertThat(kept(node).read()).isEqualTo(chosen);
    }

    @Test
    void settingBackIsKeptToo() {
        var node = MemoryPreferences.writable();
        var store = store(node, STANDARD);
        store.choose(
                now -> now.withNumerals(new Numerals(6)).withLook(now.look().enlarged(3)));
        store.choose(now -> now.setBack(STANDARD));
        assertThat(store.settings().get()).isEqualTo(STANDARD);
        assertThat(kept(node).read()).isEqualTo(STANDARD);
    }

    @Test
    void aLanguageOfTheCommandLineIsNotKeptByAnotherChoice() {
        var node = MemoryPreferences.writable();
        store(node, STANDARD.withLanguage(Language.CHINESE))
                .choose(now -> now.withNumerals(new Numerals(6)));
        assertThat(kept(node).read()).isEqualTo(STANDARD.withNumerals(new Numerals(6)));
    }

    @Test
    void presentingIsNotKept() {
        var node = MemoryPreferences.writable();
        store(node, STANDARD).choose(Settings::presenting);
        assertThat(kept(node).read()).isEqualTo(STANDARD);
    }

    @Test
    void whatMakesNoSenseIsAsIfItWereNotKept() {
        var node = MemoryPreferences.writable();
        Map.of("digits", "99", "theme", "mauve", "language", "", "notation", "∂", "scale", "much")
                .forEach(node::put);
        assertThat(kept(node).read()).isEqualTo(STANDARD);
        node.put("scale", "7000");
        assertThat(kept(node).read().look().scale()).isEqualTo(200);
    }

    @Test
    void whereNothingCanBeKeptChoicesHoldAndItIsKnown() {
        var kept = kept(MemoryPreferences.unwritable());
        var store = new SessionStore(session(), STANDARD);
        kept.keep(store);
        assertThat(kept.writable().get()).isTrue();
        store.choose(now -> now.withNumerals(new Numerals(6)));
        assertThat(kept.writable().get()).isFalse();
        assertThat(store.settings().get().numerals()).isEqualTo(new Numerals(6));
    }

    @Test
    void theHintOfTheFirstStartIsClosedForGood() {
        var node = MemoryPreferences.writable();
        assertThat(kept(node).isHinted()).isFalse();
        kept(node).hint();
        assertThat(kept(node).isHinted()).isTrue();
    }

    private static SessionStore store(Preferences node, Settings settings) {
        var store = new SessionStore(session(), settings);
        kept(node).keep(store);
        return store;
    }

    private static Session session() {
        return Session.of(Plans.lesson(Plans.notebook(0.002)));
    }

    private static KeptSettings kept(Preferences node) {
        return new KeptSettings(node, STANDARD, Runnable::run, Runnable::run);
    }
}
