package backstep.ui.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The room for words in a plot: given away piece by piece, so that no words cover other words or a
 * point that has to stay clear.
 */
final class LabelPlaces {

    private static final double GAP = 8;
    private static final double BESIDE = 3;
    private static final double CLEAR = 6;

    /** How far words may be from their point and still be seen to be its. */
    static final double CLOSE = 14;

    /** The cost of words is 1 as far, in pixels, from their point. */
    private static final double FAR = 25;

    private static final double COVERS_GRID = 1;
    private static final double COVERS_LINE = 20;
    private static final double COVERS_MARKER = 10;
    private static final double COVERS_TAKEN = 1000;

    /** How far apart the places are that are tried. */
    private static final double STEP = 10;

    /** Room of a size beside a point. */
    record Wanted(Point2D point, double width, double height) {}

    private final Rectangle2D area;
    private final List<Line2D> lines;
    private final List<Line2D> grid;
    private final Line2D marker;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * The room in a plot.
     *
     * @param lines what words cover as little as they can
     * @param grid what they leave where there is other room near
     * @param marker a vertical line, which they cover only where there is no other room
     */
    LabelPlaces(Rectangle2D area, List<Line2D> lines, List<Line2D> grid, Line2D marker) {
        this.area = area;
        this.lines = new ArrayList<>(lines);
        this.grid = List.copyOf(grid);
        this.marker = marker;
    }

    double width() {
        return area.getWidth();
    }

    /** Lets no words cover this point. */
    void keepClear(Point2D point) {
        taken.add(new Rectangle2D.Double(
                point.getX() - CLEAR, point.getY() - CLEAR, 2 * CLEAR, 2 * CLEAR));
    }

    /** Where there is room of this size near a point, but rather far from it than over something. */
    Rectangle2D best(double x, double y, double width, double height) {
        var near = near(x, y, width, height)
                .min(Comparator.comparingDouble(place -> cost(place, x, y)))
                .orElseThrow();
        return Stream.<Predicate<Rectangle2D>>of(this::coversNothing, this::coversNoWords)
                .flatMap(isGood -> isGood.test(near)
                        ? Stream.of(near)
                        : nearest(x, y, tried(width, height), isGood).stream())
                .findFirst()
                .orElse(near);
    }

    private static Optional<Rectangle2D> nearest(
            double x, double y, Stream<Rectangle2D> places, Predicate<Rectangle2D> isGood) {
        return places.sorted(Comparator.comparingDouble(place -> distance(place, x, y)))
                .filter(isGood)
                .findFirst();
    }

    /** Takes room beside all of these points where nothing is touched, or none of it. */
    Optional<List<Rectangle2D>> takeAllBeside(List<Wanted> all) {
        var found = all.stream()
                .map(this::takeBeside)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        if (found.size() < all.size()) {
            taken.removeAll(found);
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private Optional<Rectangle2D> takeBeside(Wanted room) {
        double x = room.point().getX();
        double y = room.point().getY();
        return near(x, y, room.width(), room.height())
                .filter(place -> distance(place, x, y) <= CLOSE && isFree(place))
                .min(Comparator.comparingDouble(place -> distance(place, x, y)))
                .map(this::taken);
    }

    /** Places all over the plot, from the top down and in each row from the right. */
    private Stream<Rectangle2D> tried(double width, double height) {
        return steps(area.getHeight() - height).boxed().flatMap(down -> steps(
                        area.getWidth() - width)
                .mapToObj(left -> new Rectangle2D.Double(
                        area.getMaxX() - width - left, area.getMinY() + down, width, height)));
    }

    private static DoubleStream steps(double to) {
        return DoubleStream.iterate(0, place -> place <= to, place -> place + STEP);
    }

    void take(Rectangle2D place) {
        taken.add(place);
    }

    /** Lets words cover this line no more than the others. */
    void add(Line2D line) {
        lines.add(line);
    }

    private boolean isFree(Rectangle2D place) {
        var around = new Rectangle2D.Double(
                place.getX() - BESIDE,
                place.getY(),
                place.getWidth() + 2 * BESIDE,
                place.getHeight());
        return coversNothing(around);
    }

    boolean coversNothing(Rectangle2D place) {
        return coversNoWords(place)
                && !place.intersectsLine(marker)
                && lines.stream().noneMatch(place::intersectsLine);
    }

    /** The pieces of the marker that nothing was put on. */
    List<Line2D> markerLeft() {
        var pieces = new ArrayList<Line2D>();
        double from = marker.getY1();
        for (var place : takenOnMarker()) {
            addPiece(pieces, from, place.getMinY());
            from = Math.max(from, place.getMaxY());
        }
        addPiece(pieces, from, marker.getY2());
        return pieces;
    }

    private List<Rectangle2D> takenOnMarker() {
        return taken.stream()
                .filter(place -> place.intersectsLine(marker))
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
                .toList();
    }

    private void addPiece(List<Line2D> pieces, double from, double to) {
        if (to > from) {
            pieces.add(new Line2D.Double(marker.getX1(), from, marker.getX1(), to));
        }
    }

    private Rectangle2D taken(Rectangle2D place) {
        taken.add(place);
        return place;
    }

    /** Around the point, and beside the marker, at growing distances, the nearest first. */
    private Stream<Rectangle2D> near(double x, double y, double width, double height) {
        var level = Stream.of(y - height / 2);
        var others = DoubleStream.iterate(
                        GAP, away -> away < GAP + 8 * height, away -> away + height / 2)
                .boxed()
                .flatMap(away -> Stream.of(y - away - height, y + away));
        return Stream.concat(level, others)
                .flatMap(top -> lefts(x, width).map(left -> inside(left, top, width, height)));
    }

    private Stream<Double> lefts(double x, double width) {
        double line = marker.getX1();
        return Stream.of(
                x - width / 2, x + GAP, x - GAP - width, line + BESIDE, line - BESIDE - width);
    }

    private Rectangle2D inside(double left, double top, double width, double height) {
        double x = Math.max(area.getMinX(), Math.min(area.getMaxX() - width, left));
        double y = Math.max(area.getMinY(), Math.min(area.getMaxY() - height, top));
        return new Rectangle2D.Double(x, y, width, height);
    }

    private double cost(Rectangle2D place, double x, double y) {
        double onMarker = place.intersectsLine(marker) ? COVERS_MARKER : 0;
        return words(place) * COVERS_TAKEN
                + onMarker
                + crossed(lines, place) * COVERS_LINE
                + crossed(grid, place) * COVERS_GRID
                + distance(place, x, y) / FAR;
    }

    /** Asked of each place for each piece of a curve. */
    private static int crossed(List<Line2D> lines, Rectangle2D place) {
        int crossed = 0;
        for (var line : lines) {
            crossed += place.intersectsLine(line) ? 1 : 0;
        }
        return crossed;
    }

    static double distance(Rectangle2D place, double x, double y) {
        double right = Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX()));
        double down = Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY()));
        return Math.hypot(right, down);
    }

    private boolean coversNoWords(Rectangle2D place) {
        return words(place) == 0;
    }

    /** How many words and points that stay clear it would cover. */
    private int words(Rectangle2D place) {
        int words = 0;
        for (var other : taken) {
            words += place.intersects(other) ? 1 : 0;
        }
        return words;
    }
}
