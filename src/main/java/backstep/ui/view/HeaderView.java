package backstep.ui.view;

import backstep.picture.ProgressPicture;
import backstep.session.Granularity;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The top of the window: which lesson, where in the epoch, how finely, in which language. */
public final class HeaderView extends WrappingRow {

    /** The width from which it is one row. */
    public static final double WIDE = 1000;

    /** The width from which the program has its name. */
    static final double ROOMY = 1120;

    private static final double MARK = 26;

    private final SessionStore store;
    private final Label name;
    private final Label epoch = new Label();
    private final Label step = new Label();
    private final PhaseBar bar = new PhaseBar();
    private final ToggleButton layer = new ToggleButton();
    private final ToggleButton operation = new ToggleButton();
    private final ToggleButton cell = new ToggleButton();
    private final ToggleButton ask = new ToggleButton();
    private final ToggleButton english = new ToggleButton("EN");
    private final ToggleButton chinese = new ToggleButton("中文");

    public HeaderView(SessionStore store, Region lessons, Region tools) {
        super(WIDE);
        this.store = store;
        getStyleClass().add("header");
        name = new Label("Backstep", new BrandMark(MARK));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        epoch.getStyleClass().add("epoch");
        step.setId("step-counter");
        step.getStyleClass().add("step-counter");
        var progress = new VBox(2, epoch, bar, step);
        progress.setAlignment(Pos.CENTER);
        progress.setMinWidth(120);
        progress.setMaxWidth(420);
        HBox.setHgrow(progress, Priority.ALWAYS);
        granularity(layer, "granularity-layer", Granularity.LAYER);
        granularity(operation, "granularity-operation", Granularity.OPERATION);
        granularity(cell, "granularity-cell", Granularity.CELL);
        ask.setId("ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(click -> store.choose(
                settings -> settings.withTeaching(settings.teaching().withAsks(ask.isSelected()))));
        language(english, "language-en", Language.ENGLISH);
        language(chinese, "language-zh", Language.CHINESE);
        setNodes(
                List.of(name, lessons, spring(), progress),
                List.of(
                        spring(),
                        ask,
                        segmented(layer, operation, cell),
                        segmented(english, chinese),
                        tools));
    }

    @Override
    public void fit(double width) {
        super.fit(width);
        name.setContentDisplay(width < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /**
     * Tells a screen reader where the training is.
     *
     * <p>JavaFX has no live regions. What it has is that an accessible text that changes is told to
     * the system: on Windows and macOS as a new value of this label, which a screen reader speaks
     * where it watches the label, and reads when it is asked; on Linux JavaFX tells nothing. So that
     * it is heard wherever the focus goes next, it is also what the stepping buttons' help says, on
     * which screen readers end what they say of a button.
     */
    public void announce(String sentence) {
        step.setAccessibleText(sentence);
    }

    public void show(ProgressPicture now, Session session, Settings settings, Texts texts) {
        epoch.setText(now.epoch());
        step.setText(now.step());
        bar.show(now.parts());
        say(layer, texts.say("granularity.layer"), texts.say("tip.granularityLayer"));
        say(operation, texts.say("granularity.operation"), texts.say("tip.granularityOperation"));
        say(cell, texts.say("granularity.cell"), texts.say("tip.granularityCell"));
        say(ask, texts.say("button.ask"), texts.say("tip.ask"));
        ask.setSelected(settings.teaching().asks());
        Tips.show(english, texts.say("tip.language"));
        Tips.show(chinese, texts.say("tip.language"));
        layer.setSelected(session.granularity() == Granularity.LAYER);
        operation.setSelected(session.granularity() == Granularity.OPERATION);
        cell.setSelected(session.granularity() == Granularity.CELL);
        english.setSelected(settings.language() == Language.ENGLISH);
        chinese.setSelected(settings.language() == Language.CHINESE);
    }

    private static void say(ToggleButton button, String words, String tip) {
        button.setText(words);
        button.setAccessibleText(words);
        Tips.show(button, tip);
    }

    private void granularity(ToggleButton button, String id, Granularity granularity) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> {
            button.setSelected(true);
            store.apply(session -> session.withGranularity(granularity));
        });
    }

    private void language(ToggleButton button, String id, Language language) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(button.getText());
        button.setOnAction(click -> {
            button.setSelected(true);
            store.choose(settings -> settings.withLanguage(language));
        });
    }

    private static HBox segmented(ToggleButton... buttons) {
        var box = new HBox(buttons);
        box.getStyleClass().add("segmented");
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        return spring;
    }
}
