package backstep.ui.view;

import backstep.ui.popup.Tips;

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

    /**
     * What is said of a choice.
     *
     * @param label what stands on its button
     * @param name what a screen reader calls it
     */
    record Words(String label, String name, String tip) {

        /** A choice that stands for itself. */
        static Words of(String label, String tip) {
            return new Words(label, label, tip);
        }

        /** A choice of which only the tip says what it is a choice of. */
        static Words among(String label, String name, String tip) {
            return new Words(label, tip + ": " + name, tip);
        }
    }

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
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(buttons.values());
    }

    /** Shows what is chosen, each choice with its words. */
    void show(T now, Function<T, Words> words) {
        buttons.forEach((choice, button) -> {
            var said = words.apply(choice);
            button.setText(said.label());
            button.setAccessibleText(said.name());
            Tips.show(button, said.tip());
            button.setSelected(choice.equals(now));
        });
    }
}
