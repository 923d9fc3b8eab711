package backstep.ui.view;

import backstep.picture.ProgressPicture;
import backstep.session.Granularity;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.view.Segments.Words;

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
    public static final double WIDE = 1024;

    /** The width from which the program has its name. */
    private static final double ROOMY = 1120;

    private static final double MARK = 26;

    private final Label name;
    private final Label epoch = new Label();
    private final Label step = new Label();
    private final PhaseBar bar = new PhaseBar();
    private final Segments<Granularity> granularity;
    private final ToggleButton ask = new ToggleButton();
    private final Segments<Language> language;
    private final ToolsView tools;

    public HeaderView(SessionStore store, Region lessons, ToolsView tools) {
        super(WIDE);
        this.tools = tools;
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
        granularity = new Segments<>(
                List.of(Granularity.values()),
                one -> "granularity-" + one.code(),
                one -> store.apply(session -> session.withGranularity(one)));
        ask.setId("ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(click -> store.choose(
                settings -> settings.withTeaching(settings.teaching().withAsks(ask.isSelected()))));
        language = new Segments<>(
                List.of(Language.values()),
                one -> "language-" + one.code(),
                one -> store.choose(settings -> settings.withLanguage(one)));
        setNodes(
                List.of(name, lessons, spring(), progress),
                List.of(spring(), ask, granularity, language, tools));
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
        granularity.show(
                session.granularity(),
                one -> Words.of(
                        texts.say("granularity." + one.code()),
                        texts.say("tip.granularity." + one.code())));
        ask.setText(texts.say("button.ask"));
        ask.setAccessibleText(texts.say("button.ask"));
        ask.setSelected(settings.teaching().asks());
        Tips.show(ask, texts.say("tip.ask"));
        language.show(settings.language(), one -> Words.of(label(one), texts.say("tip.language")));
        tools.show(settings, texts);
    }

    private static String label(Language language) {
        return switch (language) {
            case ENGLISH -> "EN";
            case CHINESE -> "中文";
        };
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        return spring;
    }
}
