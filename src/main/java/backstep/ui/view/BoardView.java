package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.LightPicture;
import backstep.picture.MotionPicture;
import backstep.ui.store.Paper;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import java.util.function.IntConsumer;

/**
 * The layers as a graph, and under each its matrices: values above, gradients below. A network too
 * wide for the board scrolls, and the current layer is always in view.
 */
public final class BoardView extends Region {

    private static final double PADDING = 6;

    /** The strip at the left in which the rows are named. */
    private static final double STRIP = 22;

    private final Label valueRow = rowLabel();
    private final Label gradientRow = rowLabel();
    private final SampleView sample;
    private final ColumnsView columns;
    private final ScrollPane scroll;

    /**
     * A board to begin with.
     *
     * @param chooseSample takes the number of the sample that the graph should show
     */
    public BoardView(BoardPicture board, IntConsumer chooseSample) {
        sample = new SampleView(chooseSample);
        columns = new ColumnsView(board);
        scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("board-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.skinProperty().addListener((property, before, now) -> paintDirectly());
        scroll.hvalueProperty().addListener((property, before, now) -> seePart());
        getStyleClass().addAll("card", "board");
        getChildren()
                .setAll(new Corners(this, Corners.CARD), sample, valueRow, gradientRow, scroll);
        show(board, Paper.STANDARD);
    }

    /** A scroll pane keeps an image of what is in it, which each step would paint anew as a whole. */
    private void paintDirectly() {
        scroll.lookup(".viewport").setCache(false);
    }

    /** Shows this, painted on this. */
    public void show(BoardPicture now, Paper paper) {
        valueRow.setText(now.valueRow());
        gradientRow.setText(now.gradientRow());
        sample.show(now.sample());
        columns.show(now, paper);
        requestLayout();
    }

    /** Lights what is pointed at and what made it. */
    public void light(LightPicture light) {
        columns.light(light);
    }

    /** Begins to show where the result comes from. */
    public void begin(MotionPicture motion) {
        columns.begin(motion);
    }

    /** Goes on to a share of what it began. */
    public void move(MotionPicture motion, double share) {
        columns.move(motion, share);
    }

    /** All is as it stays. */
    public void end() {
        columns.end();
    }

    private static Label rowLabel() {
        var label = new Label();
        label.getStyleClass().add("row-label");
        label.setRotate(-90);
        return label;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - STRIP - PADDING;
        double height = getHeight() - 2 * PADDING;
        columns.fit(width, height);
        boolean scrolls = columns.getPrefWidth() > width + 0.5;
        scroll.setHbarPolicy(
                scrolls ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        if (scrolls) {
            columns.fit(width, height - bar());
        }
        scroll.resizeRelocate(STRIP, PADDING, width, height);
        scroll.layout();
        bringCurrentIntoView();
        seePart();
        layOutStrip();
    }

    private double bar() {
        return 12;
    }

    private void layOutStrip() {
        double gradientTop = PADDING + columns.gradientTop();
        double valueTop = PADDING + columns.valueTop();
        place(valueRow, valueTop, gradientTop);
        place(gradientRow, gradientTop, gradientTop + gradientTop - valueTop);
        sample.autosize();
        placeSample(valueTop, gradientTop);
    }

    /** In a low board it stands in place of the name of the values, or not at all. */
    private void placeSample(double valueTop, double gradientTop) {
        boolean isLow = columns.isLow();
        double bottom = isLow ? gradientTop : valueTop;
        boolean hasRoom = !isLow || sample.getWidth() <= bottom - PADDING;
        sample.setVisible(sample.isNeeded() && hasRoom);
        valueRow.setVisible(!isLow || !sample.isVisible());
        place(sample, PADDING, bottom);
    }

    /** In the middle of a stretch of the strip, wherever it is turned. */
    private static void place(Region turned, double top, double bottom) {
        turned.autosize();
        turned.relocate(
                STRIP / 2 + 1 - turned.getWidth() / 2, (top + bottom) / 2 - turned.getHeight() / 2);
    }

    private double overhang() {
        return Math.max(0, columns.getPrefWidth() - scroll.getWidth());
    }

    private double left() {
        return scroll.getHvalue() * overhang();
    }

    private void seePart() {
        columns.see(left(), Math.min(scroll.getWidth(), columns.getPrefWidth()));
    }

    /** Scrolls only where the current column is not seen whole, and then puts it in the middle. */
    private void bringCurrentIntoView() {
        if (overhang() == 0) {
            scroll.setHvalue(0);
            return;
        }
        var current = columns.current();
        if (current.left() < left() || current.right() > left() + scroll.getWidth()) {
            double wanted = current.center() - scroll.getWidth() / 2;
            scroll.setHvalue(Math.max(0, Math.min(1, wanted / overhang())));
        }
    }
}
