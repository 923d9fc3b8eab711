package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.Edge;
import backstep.picture.GraphLight;
import backstep.session.Pointed;

import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the units and the connections of the graph lie, and what lies at a point. */
record GraphGeometry(BoardPicture board, BoardColumns columns, GraphPlaces places) {

    /** How far from a connection the mouse may be. */
    private static final double NEAR = 5;

    /** In so many straight pieces a connection is measured. */
    private static final int PIECES = 16;

    /** A connection that comes to a column, and how far away it is. */
    private record Near(int column, Edge edge, double distance) {}

    /** What lies at a point: a unit, else the nearest connection that is near enough. */
    Optional<Pointed> at(double x, double y) {
        return unitAt(x, y).or(() -> edgeAt(x, y));
    }

    private Optional<Pointed> unitAt(double x, double y) {
        return IntStream.range(0, board.columns().size())
                .filter(column -> Math.abs(center(column) - x) <= places.radius() + 2)
                .boxed()
                .flatMap(column -> units(column)
                        .filter(unit -> Math.abs(places.of(column, unit) - y) <= reach(column))
                        .mapToObj(unit -> board.pointedUnit(column, unit)))
                .findFirst();
    }

    private IntStream units(int column) {
        return IntStream.range(0, board.columns().get(column).units().size());
    }

    /** Half the height of a unit. */
    private double reach(int column) {
        return places.isWhole(column)
                ? (places.bottom() - places.top()) / (2.0 * units(column).count())
                : places.radius();
    }

    private Optional<Pointed> edgeAt(double x, double y) {
        return IntStream.range(1, board.columns().size())
                .filter(column -> center(column - 1) < x && x < center(column))
                .boxed()
                .flatMap(column -> near(column, new Point2D(x, y)))
                .filter(near -> near.distance() <= NEAR)
                .min(Comparator.comparingDouble(Near::distance))
                .flatMap(near -> board.pointedEdge(near.column(), near.edge()));
    }

    private Stream<Near> near(int column, Point2D point) {
        return board.columns().get(column).edges().stream()
                .map(edge -> new Near(column, edge, distance(curve(column, edge), point)));
    }

    private static double distance(CubicCurve curve, Point2D point) {
        return IntStream.range(0, PIECES)
                .mapToDouble(k -> distance(point, on(curve, share(k)), on(curve, share(k + 1))))
                .min()
                .orElseThrow();
    }

    private static double distance(Point2D point, Point2D from, Point2D to) {
        var way = to.subtract(from);
        double share = point.subtract(from).dotProduct(way) / way.dotProduct(way);
        return point.distance(from.add(way.multiply(Math.max(0, Math.min(1, share)))));
    }

    private static double share(int pieces) {
        return (double) pieces / PIECES;
    }

    /** The point at t from 0 to 1 of a connection, by Bernstein's form of a Bézier curve. */
    static Point2D on(CubicCurve curve, double t) {
        double s = 1 - t;
        double start = s * s * s + 3 * s * s * t;
        double end = 3 * s * t * t + t * t * t;
        double x = s * s * s * curve.getStartX()
                + 3 * s * t * curve.getControlX1()
                + t * t * t * curve.getEndX();
        return new Point2D(x, start * curve.getStartY() + end * curve.getEndY());
    }

    /** The lines of the connections that are lit, at most so many to a column: the strongest. */
    Stream<CubicCurve> edges(GraphLight light, int most) {
        return IntStream.range(0, board.columns().size()).boxed().flatMap(column -> {
            var lit = light.edges(column, board);
            return lit.stream().skip(Math.max(0, lit.size() - most)).map(e -> curve(column, e));
        });
    }

    /** The line of a connection that comes to a column, from the edge of one unit to another's. */
    CubicCurve curve(int column, Edge edge) {
        double from = center(column - 1) + halfWidth(column - 1, edge.from());
        double to = center(column) - halfWidth(column, edge.to());
        double start = places.of(column - 1, edge.from());
        double end = places.of(column, edge.to());
        double middle = (from + to) / 2;
        return new CubicCurve(from, start, middle, start, middle, end, to, end);
    }

    /** What is around a unit. */
    Rectangle outline(int column, int unit) {
        double half = halfWidth(column, unit);
        var outline = around(column, half, places.of(column, unit), reach(column));
        boolean isRound =
                !places.isWhole(column) && !board.columns().get(column).isLoss();
        outline.setArcWidth(isRound ? 2 * reach(column) : 0);
        outline.setArcHeight(outline.getArcWidth());
        return outline;
    }

    /** What is around all units of a column that is drawn as a whole. */
    Rectangle outline(int column) {
        double half = (places.bottom() - places.top()) / 2;
        return around(column, places.radius(), places.top() + half, half);
    }

    private Rectangle around(int column, double halfWidth, double y, double halfHeight) {
        return new Rectangle(
                center(column) - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    private double halfWidth(int column, int unit) {
        return places.isWhole(column)
                ? places.radius()
                : places.halfWidth(board.columns().get(column).units().get(unit).text());
    }

    /** How far a column's units, or what is written on them, reach to either side. */
    double widest(int column) {
        int units = board.columns().get(column).units().size();
        return places.isWhole(column)
                ? Math.max(places.radius(), GraphPlaces.countWidth(units) / 2)
                : IntStream.range(0, units)
                        .mapToDouble(unit -> halfWidth(column, unit))
                        .max()
                        .orElse(0);
    }

    /** How far each of a column's units reaches to either side. */
    List<Double> halfWidths(int column) {
        return IntStream.range(0, board.columns().get(column).units().size())
                .mapToObj(unit -> halfWidth(column, unit))
                .toList();
    }

    double center(int column) {
        return columns.spans().get(column).center();
    }
}
