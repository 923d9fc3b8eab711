package backstep.ui.view;

import backstep.ui.store.Palette;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** What happens, in words where they fit, on an arrow where something flows. */
final class FlowView extends Region {

    private static final double HEAD = 12;
    private static final double MARGIN = 6;
    private static final double LEAST_FOR_WORDS = 20;

    private final Line line = new Line();
    private final Polygon head = new Polygon();
    private final Label words = new Label();
    private boolean backward;
    private boolean isFlow;

    FlowView() {
        words.getStyleClass().add("flow-words");
        words.setMinWidth(USE_PREF_SIZE);
        line.setStrokeWidth(3);
        getChildren().setAll(line, head, words);
        setMouseTransparent(true);
    }

    void show(String phase, String text, Palette palette) {
        backward = phase.equals("backward");
        isFlow = backward || phase.equals("forward");
        words.setText(text);
        PhaseMark.set(words, phase);
        line.setStroke(palette.color(phase + "-strong"));
        head.setFill(palette.color(phase + "-strong"));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double margins = isFlow ? 2 * (HEAD + MARGIN) : 0;
        words.setVisible(
                words.prefWidth(-1) + margins <= getWidth() && getHeight() >= LEAST_FOR_WORDS);
        line.setVisible(isFlow);
        head.setVisible(isFlow);
        double middle = getHeight() / 2;
        arrow(middle);
        words.autosize();
        words.relocate((getWidth() - words.getWidth()) / 2, middle - words.getHeight() / 2);
    }

    private void arrow(double middle) {
        line.setStartX(backward ? HEAD : 0);
        line.setEndX(backward ? getWidth() : getWidth() - HEAD);
        line.setStartY(middle);
        line.setEndY(middle);
        double tip = backward ? 0 : getWidth();
        double base = backward ? HEAD : getWidth() - HEAD;
        head.getPoints().setAll(tip, middle, base, middle - 7, base, middle + 7);
    }
}
