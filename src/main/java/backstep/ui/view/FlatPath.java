package backstep.ui.view;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.CubicCurve;

import java.util.function.DoubleFunction;

/**
 * A line along curves, drawn as short straight pieces, with gaps or without: where there is no
 * graphics card, JavaFX has less work with these than with curves, most of all with dashed ones.
 */
final class FlatPath {

    /** How far a piece of a curve is off it at most, in pixels. */
    private static final double OFF = 0.1;

    /** How far the ends of a piece of a corner are apart, about. */
    private static final double PIECE = 9;

    private static final int FEWEST_PIECES = 3;

    /** How long a dash around something is, about. */
    private static final double DASH = 3;

    private static final int FEWEST_DASHES = 6;

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
        inPieces(pieces(curve), share -> GraphGeometry.on(curve, share));
        return this;
    }

    /**
     * A chord over a part dt of a curve is off it by at most |y''|/8 dt², and y'' of a connection,
     * which begins and ends level, is at most six times its height.
     */
    private static int pieces(CubicCurve curve) {
        double height = Math.abs(curve.getEndY() - curve.getStartY());
        return (int) Math.max(1, Math.ceil(Math.sqrt(6 * height / (8 * OFF))));
    }

    /**
     * A dashed rectangle with corners of a radius, where it has room for them. As many dashes as
     * gaps go around it, so that it ends as it begins.
     */
    static FlatPath dashedAround(
            GraphicsContext pen,
            double left,
            double top,
            double width,
            double height,
            double radius) {
        double corner = Math.min(radius, Math.min(width, height) / 2);
        double length = 2 * (width + height) - (8 - 2 * Math.PI) * corner;
        double dashes = Math.max(FEWEST_DASHES, Math.rint(length / (2 * DASH)));
        double dash = length / (2 * dashes);
        return new FlatPath(pen, dash, dash).around(left, top, width, height, corner);
    }

    private FlatPath around(double left, double top, double width, double height, double radius) {
        double right = left + width - radius;
        double bottom = top + height - radius;
        moveTo(left + radius, top);
        lineTo(right, top);
        corner(right, top + radius, radius, -Math.PI / 2);
        lineTo(right + radius, bottom);
        corner(right, bottom, radius, 0);
        lineTo(left + radius, bottom + radius);
        corner(left + radius, bottom, radius, Math.PI / 2);
        lineTo(left, top + radius);
        corner(left + radius, top + radius, radius, Math.PI);
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

    /** A quarter of a circle around a point, clockwise from an angle. */
    private void corner(double middleX, double middleY, double radius, double from) {
        inPieces(FEWEST_PIECES + (int) (radius / PIECE), share -> {
            double angle = from + share * Math.PI / 2;
            return new Point2D(
                    middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle));
        });
    }

    /** Goes along a curve of which this is the point at a share. */
    private void inPieces(int pieces, DoubleFunction<Point2D> curve) {
        for (int piece = 1; piece <= pieces; piece++) {
            var point = curve.apply((double) piece / pieces);
            lineTo(point.getX(), point.getY());
        }
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
