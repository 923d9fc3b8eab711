package backstep.ui.chart;

import backstep.picture.RateCurvePicture;
import backstep.picture.RateCurvePicture.Marker;
import backstep.picture.RateCurvePicture.Point;
import backstep.ui.store.Paper;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The chart of the loss after one update by its learning rate; a click in it or a drag chooses a
 * rate.
 */
public final class RateChartView extends StackPane {

    /** How far around the lowest point there are no words. */
    private static final double CLEAR = 6;

    private final DoubleFunction<Marker> markers;
    private final Line line = new Line();
    private final LevelName level = new LevelName();
    private final PointMark chosenMark = new PointMark(5, "chosen");
    private final PointMark mark = new PointMark(7, "pointed");
    private final ChartPane chart = new ChartPane(this::place, line, level, chosenMark, mark);
    private Optional<RateCurvePicture> shown = Optional.empty();
    private Paper paper = Paper.STANDARD;
    private Optional<Marker> marker = Optional.empty();
    private OptionalDouble pointed = OptionalDouble.empty();

    /**
     * An empty chart.
     *
     * @param chosen what becomes of a rate that is clicked or dragged to
     * @param dragging is told when a drag begins and when it ends
     * @param markers what is known of a rate that is pointed at
     */
    public RateChartView(
            DoubleConsumer chosen, Consumer<Boolean> dragging, DoubleFunction<Marker> markers) {
        this.markers = markers;
        setId("rate-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        line.getStyleClass().add("chosen-line");
        getChildren().add(chart);
        setOnMouseMoved(event -> point(rate(event)));
        setOnMouseExited(event -> point(OptionalDouble.empty()));
        setOnMousePressed(event -> {
            point(OptionalDouble.empty());
            dragging.accept(true);
            rate(event).ifPresent(chosen);
        });
        setOnMouseReleased(event -> dragging.accept(false));
        setOnMouseDragged(event -> chosen.accept(rateAt(event.getX())));
    }

    /**
     * Draws this curve in place of the last, if it is another, and marks the rate that is chosen.
     *
     * <p>While a rate is dragged the curve is the same: only the mark moves.
     */
    public void show(RateCurvePicture picture, Paper on, Marker now) {
        marker = Optional.of(now);
        setAccessibleText(picture.description() + "; " + now.label());
        if (shown.equals(Optional.of(picture)) && paper.equals(on)) {
            chart.place();
        } else {
            shown = Optional.of(picture);
            paper = on;
            chart.draw(RateChart.of(picture, on.theme()), on.scale());
        }
    }

    private void point(OptionalDouble rate) {
        pointed = rate;
        setCursor(rate.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        shown.ifPresent(
                picture -> placePointed(picture, room(picture).with(level.getBoundsInParent())));
    }

    private void place() {
        shown.ifPresent(picture -> {
            var plot = room(picture);
            placeChosen(picture);
            placeLevel(picture, plot);
            placePointed(picture, plot.with(level.getBoundsInParent()));
        });
    }

    private void placeLevel(RateCurvePicture picture, MarkRoom plot) {
        double y = chart.map().y(picture.before().loss());
        level.setVisible(picture.hasLevel());
        level.show(picture.before(), y, plot, withChosen(plot));
    }

    private MarkRoom withChosen(MarkRoom plot) {
        var marked = chosenMark.isVisible() ? plot.with(chosenMark.point()) : plot;
        return line.isVisible()
                ? marked.with(new Line2D.Double(
                        line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY()))
                : marked;
    }

    /** The plot with its curve, of which the lowest point stays clear. */
    private MarkRoom room(RateCurvePicture picture) {
        var kept = picture.lowest().map(this::around).stream().toList();
        return new MarkRoom(chart.area(), kept, lines(picture.points()));
    }

    private Bounds around(Point point) {
        double y = chart.map().y(point.loss());
        return new BoundingBox(x(point) - CLEAR, y - CLEAR, 2 * CLEAR, 2 * CLEAR);
    }

    private List<Line2D> lines(List<Point> points) {
        var map = chart.map();
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        map.x(points.get(i - 1).rate()),
                        map.y(points.get(i - 1).loss()),
                        map.x(points.get(i).rate()),
                        map.y(points.get(i).loss())))
                .toList();
    }

    private void placeChosen(RateCurvePicture picture) {
        line.setVisible(false);
        chosenMark.hide();
        if (!picture.points().isEmpty()) {
            marker.ifPresent(this::placeChosen);
        }
    }

    private void placeChosen(Marker known) {
        var plot = chart.area();
        double x = x(known.point());
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(plot.getMinY());
        line.setEndY(plot.getMaxY());
        var beyond = beyond(known.point());
        line.setVisible(beyond.right() == 0);
        double y = chart.map().y(known.point().loss());
        chosenMark.showAbove(plot, x, y, beyond, known.label());
    }

    private void placePointed(RateCurvePicture picture, MarkRoom room) {
        mark.hide();
        if (pointed.isPresent() && !picture.points().isEmpty()) {
            var known = markers.apply(pointed.getAsDouble());
            var point = known.point();
            double y = chart.map().y(point.loss());
            mark.show(room, x(point), y, beyond(point), known.label());
        }
    }

    private Beyond beyond(Point point) {
        return chart.map().beyond(point.rate(), point.loss());
    }

    /** A rate that the axis does not have rests at its nearer end. */
    private double x(Point point) {
        var rates = shown.orElseThrow().rates();
        return chart.map().x(Math.max(rates.low(), Math.min(rates.high(), point.rate())));
    }

    private OptionalDouble rate(MouseEvent event) {
        return chart.area().contains(event.getX(), event.getY())
                ? OptionalDouble.of(rateAt(event.getX()))
                : OptionalDouble.empty();
    }

    private double rateAt(double x) {
        var rates = shown.orElseThrow().rates();
        return Math.max(rates.low(), Math.min(rates.high(), chart.map().domain(x)));
    }
}
