package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.LightPicture;
import backstep.picture.MotionPicture;
import backstep.picture.StagePicture;
import backstep.ui.store.Paper;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The layers as a graph, and under each its matrices: values above, gradients below. A network too
 * wide or too high for the board scrolls: the current layer is always in view, and each phase begins
 * with the row that it fills. Where no stage is shown, what is pointed at is written out below.
 */
public final class BoardView extends Region {

    private static final double PADDING = 6;

    /** The strip at the left in which the rows are named. */
    private static final double STRIP = 22;

    private static final double ROUNDING = 0.5;

    private final Label valueRow = rowLabel();
    private final Label gradientRow = rowLabel();
    private final SampleView sample;
    private final ColumnsView columns;
    private final ScrollPane scroll;
    private final CellLine line = new CellLine();
    private final Latest<String> phase = new Latest<>();
    private final Latest<BoardColumns.Most> width = new Latest<>();
    private Optional<String> hint = Optional.empty();
    private StageSize size = StageSize.MIDDLE;

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
        scroll.setFocusTraversable(false);
        scroll.skinProperty().addListener((property, before, now) -> paintDirectly());
        scroll.hvalueProperty().addListener((property, before, now) -> seePart());
        scroll.vvalueProperty().addListener((property, before, now) -> seeRows());
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

    /**
     * Scrolls rather than leave numbers out, the more the less else shows them; and where no stage
     * is shown, has a line in which what is pointed at is written out.
     *
     * @param isCompact whether there is room for one panel at a time
     */
    public void fit(boolean isCompact, boolean hasStage) {
        if (hasStage == isWriting()) {
            if (hasStage) {
                getChildren().remove(line);
            } else {
                getChildren().add(line);
            }
            requestLayout();
        }
        var most = isCompact
                ? BoardColumns.Most.ANY
                : hasStage ? BoardColumns.Most.BESIDE_STAGE : BoardColumns.Most.ALONE;
        if (width.becomes(most)) {
            columns.setMost(most);
            requestLayout();
        }
    }

    private boolean isWriting() {
        return line.getParent() == this;
    }

    /** Lights what is pointed at and what made it. */
    public void light(LightPicture light) {
        columns.light(light);
    }

    /** Where another matrix has come to the focus, the arrow keys still go on from what is pinned. */
    public void followPin(Node focused) {
        if (focused instanceof MatrixView other && !other.isPointedAt()) {
            columns.focusOnPointed();
        }
    }

    /** Takes from the step how it is written out. */
    public void tell(StagePicture step) {
        line.setPhase(step.phase());
        hint = step.last().hint();
    }

    /** Writes out what is pointed at, in the same words as the stage. */
    public void write(LightPicture light) {
        line.show(light, hint);
    }

    /** Begins to show where the result comes from. */
    public void begin(MotionPicture motion) {
        columns.begin(motion);
    }

    /** Goes on to a share of what it began. */
    public void move(MotionPicture motion, double share) {
        columns.move(motion, share);
        line.setShare(motion.isByTerm() ? share : 1);
    }

    /** All is as it stays. */
    public void end() {
        columns.end();
        line.setShare(1);
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
    public void resize(double width, double height) {
        size = StageSize.of(width, height);
        size.mark(this);
        super.resize(width, height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - STRIP - PADDING;
        double foot = isWriting() ? size.lineHeight() : PADDING;
        double height = getHeight() - PADDING - foot;
        line.resizeRelocate(STRIP, getHeight() - foot, width - PADDING, foot);
        fit(width, height);
        scroll.resizeRelocate(STRIP, PADDING, width, height);
        scroll.layout();
        beginPhase();
        bringCurrentIntoView();
        seePart();
        seeRows();
    }

    private void seeRows() {
        columns.keepTitles(upper());
        layOutStrip();
    }

    /** Each bar takes room from the other direction, where it may be what makes one needed. */
    private void fit(double width, double height) {
        columns.fit(width, height);
        boolean isHigh = columns.getPrefHeight() > height + ROUNDING;
        double besideBar = isHigh ? width - Bars.THICKNESS : width;
        boolean isWide = columns.getPrefWidth() > besideBar + ROUNDING;
        if (isHigh || isWide) {
            double aboveBar = isWide ? height - Bars.THICKNESS : height;
            columns.fit(besideBar, aboveBar);
            isHigh = columns.getPrefHeight() > aboveBar + ROUNDING;
        }
        scroll.setHbarPolicy(Bars.where(isWide));
        scroll.setVbarPolicy(Bars.where(isHigh));
    }

    /** The names of the rows stand beside what is seen of them. */
    private void layOutStrip() {
        double top = PADDING - upper();
        double valueTop = top + columns.valueTop();
        double gradientTop = top + columns.gradientTop();
        place(gradientRow, gradientTop, top + columns.getPrefHeight());
        placeSample(top, valueTop, gradientTop);
    }

    /** In a low board it stands in place of the name of the values, or not at all. */
    private void placeSample(double top, double valueTop, double gradientTop) {
        boolean isLow = columns.isLow();
        double bottom = isLow ? gradientTop : valueTop;
        sample.fitIn(seenBottom(bottom) - seenTop(top));
        place(sample, top, bottom);
        sample.setVisible(sample.isNeeded() && sample.isVisible());
        place(valueRow, valueTop, gradientTop);
        valueRow.setVisible(valueRow.isVisible() && !(isLow && sample.isVisible()));
    }

    /** In the middle of what is seen of a stretch of the strip, where it is turned, if it fits. */
    private void place(Region turned, double top, double bottom) {
        turned.autosize();
        turned.setVisible(turned.getWidth() <= seenBottom(bottom) - seenTop(top));
        turned.relocate(
                STRIP / 2 + 1 - turned.getWidth() / 2,
                (seenTop(top) + seenBottom(bottom)) / 2 - turned.getHeight() / 2);
    }

    private double seenTop(double top) {
        return Math.max(PADDING, top);
    }

    private double seenBottom(double bottom) {
        return Math.min(PADDING + seen().getHeight(), bottom);
    }

    private Bounds seen() {
        return scroll.getViewportBounds();
    }

    private double overhang() {
        return Math.max(0, columns.getPrefWidth() - seen().getWidth());
    }

    private double underhang() {
        return Math.max(0, columns.getPrefHeight() - seen().getHeight());
    }

    private double left() {
        return scroll.getHvalue() * overhang();
    }

    private double upper() {
        return scroll.getVvalue() * underhang();
    }

    private void seePart() {
        columns.see(left(), Math.min(seen().getWidth(), columns.getPrefWidth()));
    }

    /** Scrolls to the row that the phase fills, with as much above it as there is room for. */
    private void beginPhase() {
        if (underhang() == 0) {
            scroll.setVvalue(0);
        } else if (phase.becomes(columns.phase())) {
            double upper = Math.max(0, columns.currentBottom() - seen().getHeight());
            scroll.setVvalue(upper / underhang());
        }
    }

    /** Scrolls only where the current column is not seen whole, and then puts it in the middle. */
    private void bringCurrentIntoView() {
        if (overhang() == 0) {
            scroll.setHvalue(0);
            return;
        }
        double wide = seen().getWidth();
        var current = columns.current(wide);
        if (current.left() < left() || current.right() > left() + wide) {
            double wanted = current.center() - wide / 2;
            scroll.setHvalue(Math.max(0, Math.min(1, wanted / overhang())));
        }
    }
}
