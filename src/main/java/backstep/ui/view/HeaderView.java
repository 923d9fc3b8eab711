package backstep.ui.view;

import backstep.picture.ProgressPicture;
import backstep.session.Granularity;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.view.Segments.Words;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/** The top of the window: which lesson, where in the epoch, how finely, in which language. */
public final class HeaderView extends WrappingRow {

    /** The width from which it is one row. */
    public static final double WIDE = 1024;

    /** The width from which the program has its name. */
    private static final double ROOMY = 1120;

    private static final double MARK = 26;

    private final Label name;
    private final PlaceView place = new PlaceView();
    private final Button back;
    private final Segments<Granularity> granularity;
    private final ToggleButton ask = new ToggleButton();
    private final Segments<Language> language;
    private final ToolsView tools;

    /**
     * The top of the window.
     *
     * @param toStage shows the stage again
     */
    public HeaderView(SessionStore store, Region lessons, ToolsView tools, Runnable toStage) {
        super(WIDE);
        this.tools = tools;
        getStyleClass().add("header");
        name = new Label("Backstep", new BrandMark(MARK));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        name.managedProperty().bind(name.visibleProperty());
        HBox.setHgrow(place, Priority.ALWAYS);
        back = ToolsView.button("to-stage", toStage);
        back.setVisible(false);
        back.managedProperty().bind(back.visibleProperty());
        granularity = new Segments<>(
                List.of(Granularity.values()),
                one -> "granularity-" + one.code(),
                one -> store.apply(session -> session.withGranularity(one)));
        ask.setId("ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(click -> store.choose(settings -> settings.asking(ask.isSelected())));
        language = new Segments<>(
                List.of(Language.values()),
                one -> "language-" + one.code(),
                one -> store.choose(settings -> settings.withLanguage(one)));
        setNodes(
                List.of(name, lessons, spring(), place),
                List.of(back, spring(), ask, granularity, language, tools));
    }

    /**
     * Prepares for this width, without the program's sign where everything is compact.
     *
     * @param hasStage whether the stage is shown, to which there is a way back where it makes room
     */
    public void fit(double width, boolean isCompact, boolean hasStage) {
        fit(width);
        back.setVisible(isCompact && !hasStage);
        place.setCompact(isCompact);
        name.setVisible(!isCompact);
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
        place.announce(sentence);
    }

    public void show(ProgressPicture now, Session session, Settings settings, Texts texts) {
        place.show(now);
        granularity.show(
                session.granularity(),
                one -> Words.of(
                        texts.say("granularity." + one.code()),
                        texts.say("tip.granularity." + one.code())));
        boolean asks = settings.teaching().asks();
        back.setText(asks ? "?" : "");
        ToolsView.say(back, texts.say(asks ? "tip.toQuestion" : "tip.toStage"));
        ask.setText(texts.say("button.ask"));
        ask.setAccessibleText(texts.say("button.ask"));
        ask.setSelected(asks);
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
