package backstep.ui.view;

import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.Look;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.store.Theme;
import backstep.ui.view.Segments.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A card with all settings, and a button that sets them back. */
public final class SettingsView extends VBox {

    private final Label title = new Label();
    private final List<Label> labels = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final Segments<Language> language;
    private final Segments<Theme> theme;
    private final Stepper scale;
    private final Label limit = new Label();
    private final Stepper digits;
    private final Segments<Notation> notation;
    private final Switches switches;
    private final Button back = new Button();
    private final Label notKept = new Label();

    /**
     * The card, which shows nothing yet.
     *
     * @param standard what they are set back to
     */
    public SettingsView(SessionStore store, Settings standard) {
        language = new Segments<>(
                List.of(Language.values()),
                one -> "setting-language-" + one.code(),
                one -> store.choose(now -> now.withLanguage(one)));
        theme = new Segments<>(
                List.of(Theme.values()),
                one -> "setting-theme-" + one.code(),
                one -> store.choose(now -> now.withLook(now.look().withTheme(one))));
        scale = new Stepper(
                "setting-scale",
                step -> store.choose(now -> now.withLook(now.look().enlarged(step))));
        digits = new Stepper(
                "setting-digits",
                step -> store.choose(
                        now -> now.withNumerals(new Numerals(now.numerals().digits() + step))));
        notation = new Segments<>(
                List.of(Notation.values()),
                one -> "setting-notation-" + one.code(),
                one -> store.choose(now -> now.withTeaching(now.teaching().withNotation(one))));
        switches = new Switches(store);
        back.setId("settings-back");
        back.setOnAction(click -> store.choose(now -> now.setBack(standard)));
        setId("settings-card");
        getStyleClass().add("settings");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("over-title");
        limit.getStyleClass().add("setting-note");
        notKept.getStyleClass().add("setting-note");
        notKept.setId("settings-not-kept");
        notKept.setWrapText(true);
        notKept.setPrefWidth(340);
        notKept.setMinHeight(USE_PREF_SIZE);
        notKept.managedProperty().bind(notKept.visibleProperty());
        limit.managedProperty().bind(limit.visibleProperty());
        grid.getStyleClass().add("settings-grid");
        List.of(language, theme, new VBox(scale, limit), digits, notation).forEach(this::row);
        getChildren().setAll(title, grid, switches, back, notKept);
    }

    private void row(Node control) {
        var label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        labels.add(label);
        grid.addRow(labels.size() - 1, label, control);
    }

    /**
     * Shows these settings.
     *
     * @param effective how large everything is in fact, in percent
     * @param isKept whether they will be there at the next start
     */
    public void show(Settings now, int effective, boolean isKept, Texts texts) {
        title.setText(texts.say("settings.title"));
        var names = List.of("language", "theme", "scale", "digits", "notation");
        for (int i = 0; i < names.size(); i++) {
            labels.get(i).setText(texts.say("settings." + names.get(i)));
        }
        show(language, now.language(), SettingsView::name, texts.say("tip.language"));
        show(
                theme,
                now.look().theme(),
                one -> texts.say("theme." + one.code()),
                texts.say("tip.settings.theme"));
        showScale(now.look(), effective, texts);
        int figures = now.numerals().digits();
        digits.show(
                Integer.toString(figures),
                "8",
                figures <= Numerals.FEWEST,
                figures >= Numerals.MOST,
                texts.say("tip.settings.digits"));
        show(
                notation,
                now.teaching().notation(),
                one -> texts.say("notation." + one.code()),
                texts.say("tip.settings.notation"));
        switches.show(now, texts);
        back.setText(texts.say("settings.back"));
        back.setAccessibleText(texts.say("tip.settings.back"));
        Tips.show(back, texts.say("tip.settings.back"));
        notKept.setText(texts.say("settings.notKept"));
        notKept.setVisible(!isKept);
    }

    private static <T> void show(Segments<T> choice, T now, Function<T, String> names, String tip) {
        choice.show(now, one -> Words.among(names.apply(one), names.apply(one), tip));
    }

    private void showScale(Look look, int effective, Texts texts) {
        scale.show(
                look.scale() + " %",
                "200 %",
                look.scale() <= Look.SMALLEST,
                look.scale() >= Look.LARGEST,
                texts.say("tip.settings.scale"));
        limit.setText(texts.say("settings.limited", effective));
        limit.setVisible(effective < look.scale());
    }

    private static String name(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case CHINESE -> "中文";
        };
    }
}
