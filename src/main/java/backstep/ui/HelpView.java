package backstep.ui;

import backstep.text.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/** A card with all keys. */
final class HelpView extends VBox {

    private final Label title = new Label();

    HelpView() {
        setId("help-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getStyleClass().add("help");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("over-title");
    }

    void show(Texts texts) {
        var heading = texts.say("help.title");
        if (!heading.equals(title.getText())) {
            title.setText(heading);
            var all = List.of(Shortcut.values());
            setAccessibleText(heading + ": " + said(all, texts));
            int half = (all.size() + 1) / 2;
            var columns = new Columns(
                    grid(all.subList(0, half), texts), grid(all.subList(half, all.size()), texts));
            getChildren().setAll(title, columns);
        }
    }

    private static String said(List<Shortcut> shortcuts, Texts texts) {
        return shortcuts.stream()
                .map(shortcut ->
                        String.join(" ", shortcut.keys()) + " " + texts.say(shortcut.textKey()))
                .collect(Collectors.joining("; "));
    }

    private static GridPane grid(List<Shortcut> shortcuts, Texts texts) {
        var grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (var shortcut : shortcuts) {
            var keys = new HBox(shortcut.keys().stream().map(HelpView::key).toArray(Label[]::new));
            keys.getStyleClass().add("keys");
            var does = new Label(texts.say(shortcut.textKey()));
            does.setWrapText(true);
            grid.addRow(grid.getRowCount(), keys, does);
        }
        return grid;
    }

    private static Label key(String name) {
        var key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }
}
