package backstep.ui.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** An arrow that says which way things flow, with a word on it. */
final class FlowView extends Region {

    private static final double HEAD = 12;

    private final Line line = new Line();
    private final Polygon head = new Polygon();
    private final Label words = new Label();
    private boolean backward;

    FlowView() {
        words.getStyleClass().add("flow-words");
        words.setMinWidth(USE_PREF_SIZE);
        line.setStrokeWidth(3);
        getChildren().setAll(line, head, words);
        setMouseTransparent(true);
    }

    void show(String phase, String text) {
        backward = phase.equals("backward");
        words.setText(text);
        Looks.style(words, "label", "flow-words", phase + "-fill");
        line.setStroke(PhaseColor.of(phase));
        head.setFill(PhaseColor.of(phase));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + 2 * (HEAD + 10);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        line.setStartX(backward ? HEAD : 0);
        line.setEndX(backward ? getWidth() : getWidth() - HEAD);
        line.setStartY(middle);
        line.setEndY(middle);
        double tip = backward ? 0 : getWidth();
        double base = backward ? HEAD : getWidth() - HEAD;
        head.getPoints().setAll(tip, middle, base, middle - 7, base, middle + 7);
        words.autosize();
        words.relocate((getWidth() - words.getWidth()) / 2, middle - words.getHeight() / 2);
    }
}
