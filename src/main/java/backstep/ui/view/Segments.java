package backstep.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A choice of one of a few, side by side. They are no toggle group, of which JavaFX gives the focus
 * only to the one that is chosen: the keys that would go to the others step.
 */
final class Segments<T> extends HBox {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * A choice.
     *
     * @param ids what each button is called
     * @param chosen what becomes of the one that is clicked
     */
    Segments(List<T> choices, Function<T, String> ids, Consumer<T> chosen) {
        for (var choice : choices) {
            var button = new ToggleButton();
            button.setId(ids.apply(choice));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(click -> {
                button.setSelected(true);
                chosen.accept(choice);
            });
            buttons.put(choice, button);
        }
        getStyleClass().add("segmented");
        setAlignment(Pos.CENTER);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(buttons.values());
    }

    void show(T now, Function<T, String> names, String tip) {
        show(now, names, names, tip);
    }

    /**
     * Shows what is chosen.
     *
     * @param names what a screen reader calls the choices
     * @param labels what stands on them
     */
    void show(T now, Function<T, String> names, Function<T, String> labels, String tip) {
        buttons.forEach((choice, button) -> {
            button.setText(labels.apply(choice));
            button.setAccessibleText(tip + ": " + names.apply(choice));
            Tips.show(button, tip);
            button.setSelected(choice.equals(now));
        });
    }
}
