package backstep.ui.view;

import backstep.text.Texts;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The buttons that change how the window looks. */
public final class ToolsView extends HBox {

    private final Button theme;

    public ToolsView(SessionStore store) {
        theme = button(
                "theme",
                () -> store.choose(now ->
                        now.withLook(now.look().withTheme(now.look().theme().next()))));
        getStyleClass().add("tools");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(theme);
    }

    public void show(Settings settings, Texts texts) {
        var next = settings.look().theme().next();
        icon(theme, next.code());
        say(theme, texts.say("tip.theme", texts.say("theme." + next.code())));
    }

    private static Button button(String id, Runnable action) {
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

    private static void say(Button button, String tip) {
        button.setAccessibleText(tip);
        Tips.show(button, tip);
    }
}
