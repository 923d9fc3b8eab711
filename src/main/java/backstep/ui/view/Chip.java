package backstep.ui.view;

import backstep.picture.TimelinePicture;
import backstep.ui.popup.Tips;
import backstep.ui.store.Palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/**
 * A step in the timeline: a button, on a ground of its own that shows the state. The ground is
 * painted rather than styled: where an epoch begins, all of them change in one frame.
 */
final class Chip {

    static final double HEIGHT = 26;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final double LABEL_SIZE = 14;
    private static final double PADDING = 7;
    private static final double ROUNDING = 4;

    private final String phase;
    private final Rectangle ground = new Rectangle();
    private final Button button = new Button();

    Chip(TimelinePicture.Chip step, Runnable jump) {
        phase = step.phase();
        ground.setHeight(HEIGHT);
        ground.setArcWidth(2 * ROUNDING);
        ground.setArcHeight(2 * ROUNDING);
        ground.setStrokeType(StrokeType.INSIDE);
        ground.setManaged(false);
        button.getStyleClass().setAll("chip", phase);
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

    void show(TimelinePicture.State now, Palette palette) {
        ground.setFill(palette.color(fill(phase, now)));
        switch (now) {
            case DONE -> ground.setStroke(null);
            case CURRENT -> frame(palette.ink(), 2);
            case FUTURE -> frame(palette.color("hairline"), 1);
        }
        button.pseudoClassStateChanged(CURRENT, now == TimelinePicture.State.CURRENT);
    }

    /** The name of the colour that a step of a phase has in a state. */
    static String fill(String phase, TimelinePicture.State state) {
        return phase
                + switch (state) {
                    case DONE -> "-soft";
                    case CURRENT -> "-strong";
                    case FUTURE -> "-tint";
                };
    }

    private void frame(Color color, double width) {
        ground.setStroke(color);
        ground.setStrokeWidth(width);
    }

    double leastWidth() {
        return Math.max(HEIGHT, Math.ceil(button.getGraphic().prefWidth(-1) + 2 * PADDING));
    }

    void place(double x, double width) {
        ground.setX(x);
        ground.setWidth(width);
        button.resizeRelocate(x, 0, width, HEIGHT);
    }
}
