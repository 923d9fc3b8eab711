package backstep.ui.view;

import backstep.picture.TimelinePicture;
import backstep.ui.popup.Tips;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Map;

/**
 * A step in the timeline: a button, on a ground of its own that shows the state, lest each change of
 * it style the words anew.
 */
final class Chip {

    static final double HEIGHT = 26;

    private static final Map<TimelinePicture.State, PseudoClass> STATES = Map.of(
            TimelinePicture.State.DONE, PseudoClass.getPseudoClass("done"),
            TimelinePicture.State.CURRENT, PseudoClass.getPseudoClass("current"),
            TimelinePicture.State.FUTURE, PseudoClass.getPseudoClass("future"));

    private static final double LABEL_SIZE = 14;
    private static final double PADDING = 7;

    private final Region ground = new Region();
    private final Button button = new Button();

    Chip(TimelinePicture.Chip step, Runnable jump) {
        ground.getStyleClass().addAll("chip-ground", step.phase());
        ground.setManaged(false);
        button.getStyleClass().setAll("chip", step.phase());
        button.setGraphic(label(step));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(step.description());
        Tips.show(button, step.description());
        button.setFocusTraversable(false);
        button.setAlignment(Pos.CENTER);
        button.setMinWidth(0);
        button.setManaged(false);
        button.setOnAction(click -> jump.run());
    }

    private static Node label(TimelinePicture.Chip step) {
        if (step.symbol().isPresent()) {
            return new FormulaView(step.symbol().get(), LABEL_SIZE);
        }
        var words = new Label(step.name());
        words.getStyleClass().add("chip-words");
        return words;
    }

    Node ground() {
        return ground;
    }

    Node button() {
        return button;
    }

    void show(TimelinePicture.State now) {
        STATES.forEach((state, mark) -> ground.pseudoClassStateChanged(mark, state == now));
        button.pseudoClassStateChanged(
                STATES.get(TimelinePicture.State.CURRENT), now == TimelinePicture.State.CURRENT);
    }

    double leastWidth() {
        return Math.max(HEIGHT, Math.ceil(button.getGraphic().prefWidth(-1) + 2 * PADDING));
    }

    void place(double x, double width) {
        ground.resizeRelocate(x, 0, width, HEIGHT);
        button.resizeRelocate(x, 0, width, HEIGHT);
    }
}
