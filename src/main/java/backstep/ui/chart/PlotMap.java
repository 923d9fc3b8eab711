package backstep.ui.chart;

import backstep.picture.LossCurvePicture.Point;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a point of a picture lies in the plot, or at its nearest edge. */
record PlotMap(Rectangle2D area, ValueAxis domain, ValueAxis losses) {

    /** Narrower than any words. */
    private static final double COLUMN = 4;

    double x(Point point) {
        return x(point.epoch());
    }

    double x(double value) {
        return domain.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(Point point) {
        return y(point.loss());
    }

    double y(double loss) {
        double low = losses.getLowerBound();
        double drawn = Math.max(low, Math.min(losses.getUpperBound(), loss));
        return losses.valueToJava2D(drawn, area, RectangleEdge.LEFT);
    }

    /** On which side of the plot a point lies that has its place at an edge. */
    Beyond beyond(double value, double loss) {
        int right = value > domain.getUpperBound() ? 1 : value < domain.getLowerBound() ? -1 : 0;
        return new Beyond(right, loss > high() ? 1 : 0);
    }

    /** The epoch or the rate at a place of the plot. */
    double domain(double x) {
        return domain.java2DToValue(x, area, RectangleEdge.BOTTOM);
    }

    /** The lines of a curve; many that lie within a few pixels are one, as high as all of them. */
    List<Line2D> lines(List<Point> points) {
        var lines = new ArrayList<Line2D>();
        int from = 0;
        for (int to = 1; to < points.size(); to++) {
            if (x(points.get(to)) - x(points.get(from)) >= COLUMN || to == points.size() - 1) {
                lines.add(to == from + 1 ? line(points, from) : column(points, from, to));
                from = to;
            }
        }
        return lines;
    }

    private Line2D line(List<Point> points, int from) {
        var start = points.get(from);
        var end = points.get(from + 1);
        return new Line2D.Double(x(start), y(start), x(end), y(end));
    }

    private Line2D column(List<Point> points, int from, int to) {
        double top = y(points.get(from));
        double bottom = top;
        for (int i = from + 1; i <= to; i++) {
            top = Math.min(top, y(points.get(i)));
            bottom = Math.max(bottom, y(points.get(i)));
        }
        return new Line2D.Double(x(points.get(to)), top, x(points.get(to)), bottom);
    }

    /** Where the points above the plot are marked: at its top. */
    List<Point2D> above(List<Point> points) {
        return points.stream()
                .filter(this::isAbove)
                .<Point2D>map(point -> new Point2D.Double(x(point), area.getMinY()))
                .toList();
    }

    /** Where a curve first leaves the plot at its top, if it does. */
    Optional<Point2D> exit(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            if (isAbove(points.get(i))) {
                return Optional.of(new Point2D.Double(exit(points, i), area.getMinY()));
            }
        }
        return Optional.empty();
    }

    /** Where a curve ends in the plot, or leaves it; nowhere if it has no points. */
    Optional<Point2D> end(List<Point> points) {
        return exit(points).or(() -> points.stream()
                .reduce((before, last) -> last)
                .map(last -> new Point2D.Double(x(last), y(last))));
    }

    private double exit(List<Point> points, int outside) {
        double x = x(points.get(outside));
        if (outside == 0) {
            return x;
        }
        var inside = points.get(outside - 1);
        double rise = y(inside) - height(LossCurves.drawn(points.get(outside).loss(), high()));
        return x(inside) + (x - x(inside)) * (y(inside) - area.getMinY()) / rise;
    }

    private boolean isAbove(Point point) {
        return point.loss() > high();
    }

    private double high() {
        return losses.getUpperBound();
    }

    private double height(double loss) {
        return losses.valueToJava2D(loss, area, RectangleEdge.LEFT);
    }
}
