package backstep.ui.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.CubicCurve;

/**
 * A line along curves, drawn as short straight pieces, with gaps or without: where there is no
 * graphics card, JavaFX has less work with these than with curves, most of all with dashed ones.
 */
final class FlatPath {

    /** How far the ends of a piece of a curve are apart, about. */
    private static final double PIECE = 9;

    private static final int FEWEST_PIECES = 3;

    /** Where the control points of a quarter of a circle lie, as a share of its radius. */
    private static final double QUARTER = 0.5523;

    private final GraphicsContext pen;
    private final double dash;
    private final double gap;
    private double x;
    private double y;
    private double drawn;

    private FlatPath(GraphicsContext pen, double dash, double gap) {
        this.pen = pen;
        this.dash = dash;
        this.gap = gap;
        pen.beginPath();
    }

    static FlatPath solid(GraphicsContext pen) {
        return new FlatPath(pen, Double.POSITIVE_INFINITY, 0);
    }

    static FlatPath dashed(GraphicsContext pen, double dash, double gap) {
        return new FlatPath(pen, dash, gap);
    }

    /** Adds a curve. */
    FlatPath along(CubicCurve curve) {
        moveTo(curve.getStartX(), curve.getStartY());
        curveTo(
                curve.getControlX1(),
                curve.getControlY1(),
                curve.getControlX2(),
                curve.getControlY2(),
                curve.getEndX(),
                curve.getEndY());
        return this;
    }

    /** Adds a rectangle with corners of a radius. */
    FlatPath around(double left, double top, double width, double height, double radius) {
        double right = left + width;
        double bottom = top + height;
        double rest = radius * (1 - QUARTER);
        moveTo(left + radius, top);
        lineTo(right - radius, top);
        curveTo(right - rest, top, right, top + rest, right, top + radius);
        lineTo(right, bottom - radius);
        curveTo(right, bottom - rest, right - rest, bottom, right - radius, bottom);
        lineTo(left + radius, bottom);
        curveTo(left + rest, bottom, left, bottom - rest, left, bottom - radius);
        lineTo(left, top + radius);
        curveTo(left, top + rest, left + rest, top, left + radius, top);
        return this;
    }

    /** Draws all that was added. */
    void stroke() {
        pen.stroke();
    }

    private void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
        drawn = 0;
        pen.moveTo(x, y);
    }

    private void curveTo(
            double fromX, double fromY, double beforeX, double beforeY, double endX, double endY) {
        double startX = x;
        double startY = y;
        double length = Math.hypot(endX - startX, endY - startY);
        int pieces = FEWEST_PIECES + (int) (length / PIECE);
        for (int piece = 1; piece <= pieces; piece++) {
            double t = (double) piece / pieces;
            lineTo(
                    bezier(t, startX, fromX, beforeX, endX),
                    bezier(t, startY, fromY, beforeY, endY));
        }
    }

    /** (1 − t)³ a + 3 (1 − t)² t b + 3 (1 − t) t² c + t³ d. */
    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** Goes straight there, through dashes and gaps in turn. */
    private void lineTo(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        double length = Math.hypot(toX - fromX, toY - fromY);
        double done = 0;
        while (length - done > untilTurn()) {
            done += untilTurn();
            boolean wasDash = drawn < dash;
            drawn = wasDash ? dash : 0;
            go(
                    fromX + (toX - fromX) * done / length,
                    fromY + (toY - fromY) * done / length,
                    wasDash);
        }
        drawn += length - done;
        go(toX, toY, drawn <= dash);
    }

    /** How far it is to the end of the dash or the gap. */
    private double untilTurn() {
        return drawn < dash ? dash - drawn : dash + gap - drawn;
    }

    private void go(double toX, double toY, boolean isDash) {
        x = toX;
        y = toY;
        if (isDash) {
            pen.lineTo(x, y);
        } else {
            pen.moveTo(x, y);
        }
    }
}
