package backstep.ui.view;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** The room of an equation, which scrolls there where its numbers could not be read otherwise. */
final class EquationRoom extends Region {

    /** Of an equation that would be wider, of its room, too little is seen at once. */
    private static final double WIDEST = 4;

    /** So wide one gets for numbers that are larger than need be. */
    private static final double WIDE = 3;

    /** How far the frame of a matrix, or the light of a small cell, is around its cells. */
    private static final double FRAME = 3;

    /** How much of what is seen a click beside the thumb keeps in sight. */
    private static final double KEPT = 0.2;

    /** How much is seen around what is lit. */
    private static final double AROUND = 8;

    /** Where nothing is put until the next step. */
    private static final double BY_HAND = -1;

    private final EquationView equation;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private double placed;

    EquationRoom(EquationView equation) {
        this.equation = equation;
        window.setX(-FRAME);
        bar.setId("equation-scroll");
        bar.setVisible(false);
        bar.valueProperty().addListener((property, before, now) -> shift());
        getChildren().setAll(equation, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventFilter(MouseEvent.MOUSE_MOVED, moved -> placed = BY_HAND);
    }

    /** Shows what is lit of a new equation or, where nothing is, its result. */
    void begin() {
        placed = bar.getValue();
        requestLayout();
    }

    /** How much of the height the bar takes where it is so wide. */
    double barHeight(double width) {
        return isWide(width) ? Bars.THICKNESS : 0;
    }

    /** Whether the numbers have room where it is so wide, in one sight or by scrolling. */
    boolean holds(double width) {
        return equation.measure().legibleWidth() <= WIDEST * width;
    }

    /** How large its numbers can be where it is so wide. */
    double numberIn(double width) {
        return isWide(width)
                ? Math.min(EquationCells.LIKED_NUMBER, equation.measure().numberIn(widest(width)))
                : equation.measure().numberIn(width);
    }

    /** Whether it scrolls there, where it is high enough for its numbers. */
    boolean isWide(double width) {
        return equation.measure().clearWidth() > width && holds(width);
    }

    /** As it scrolls anyway, its numbers are as large as the height allows. */
    private double whole(double width, double height) {
        return isWide(width)
                ? Math.ceil(Math.min(widest(width), equation.measure().likedWidth(height)))
                : width;
    }

    private double widest(double width) {
        return Math.max(WIDE * width, equation.measure().legibleWidth());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean isFollowing = bar.getValue() == placed;
        boolean isReadable = equation.measure().readableHeight() + Bars.THICKNESS <= getHeight();
        double height = Math.max(0, getHeight() - (isReadable ? barHeight(width) : 0));
        double whole = isReadable && equation.hasNumbers() ? whole(width, height) : width;
        boolean isWide = whole > width;
        bar.setVisible(isWide);
        bar.setMax(whole - width);
        bar.setVisibleAmount((whole - width) * width / whole);
        bar.setBlockIncrement((1 - KEPT) * width);
        bar.setUnitIncrement(KEPT * width);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
        bar.resizeRelocate(0, getHeight() - Bars.THICKNESS, width, Bars.THICKNESS);
        window.setWidth(width + 2 * FRAME);
        window.setHeight(getHeight());
        setClip(isWide ? window : null);
        equation.resize(whole, height);
        if (isFollowing) {
            equation.layout();
            placed = Math.min(bar.getMax(), beginning(equation.lit(), width));
            bar.setValue(placed);
        }
        shift();
    }

    /** As far left as all that is lit has room, or else at the cell that is made. */
    private static double beginning(List<Bounds> lit, double width) {
        if (lit.isEmpty()) {
            return 0;
        }
        double left = lit.get(0).getMinX() - AROUND;
        double right = lit.get(lit.size() - 1).getMaxX() + AROUND;
        return Math.max(0, right - left <= width ? right - width : left);
    }

    /** Moves as little as brings into sight what the keys point at. */
    void followFocus() {
        equation.focused().ifPresent(cell -> {
            double right = cell.getMaxX() + AROUND - getWidth();
            double left = cell.getMinX() - AROUND;
            double near = Math.min(left, Math.max(right, bar.getValue()));
            bar.setValue(Math.max(0, Math.min(bar.getMax(), near)));
        });
    }

    private void shift() {
        equation.relocate(-Math.rint(bar.getValue()), 0);
    }

    private void scroll(ScrollEvent wheel) {
        if (bar.isVisible()) {
            double moved = wheel.getDeltaX() == 0 ? wheel.getDeltaY() : wheel.getDeltaX();
            bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() - moved)));
            wheel.consume();
        }
    }
}
