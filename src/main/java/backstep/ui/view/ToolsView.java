package backstep.ui.view;

import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The buttons that change how the window looks. */
public final class ToolsView extends HBox {

    private final Button theme;
    private final Button settings;
    private final Button present;
    private final Button help;

    /**
     * The buttons.
     *
     * @param openSettings shows the card of all settings
     * @param openHelp shows the card of all keys
     * @param togglePresenting begins to present, or ends it
     */
    public ToolsView(
            SessionStore store,
            Runnable openSettings,
            Runnable openHelp,
            Runnable togglePresenting) {
        theme = button(
                "theme",
                () -> store.choose(now ->
                        now.withLook(now.look().withTheme(now.look().theme().next()))));
        settings = button("settings", openSettings);
        help = button("help", openHelp);
        present = button("present", togglePresenting);
        getStyleClass().add("tools");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(theme, settings, help, present);
    }

    void show(Settings now, Texts texts) {
        var next = now.look().theme().next();
        icon(theme, next.code());
        say(theme, texts.say("tip.theme", texts.say("theme." + next.code())));
        say(settings, texts.say("tip.settings"));
        say(help, texts.say("tip.help"));
        say(present, texts.say(now.arrangement().isPresenting() ? "tip.leave" : "tip.present"));
    }

    /** A button that has an icon in place of words. */
    static Button button(String id, Runnable action) {
        var icon = new Region();
        var button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        icon(button, id);
        return button;
    }

    private static void icon(Button button, String name) {
        Looks.style(button.getGraphic(), "icon", "icon-" + name);
    }

    /** Says what a button does, which its icon shows. */
    static void say(Button button, String tip) {
        button.setAccessibleText(tip);
        Tips.show(button, tip);
    }
}
