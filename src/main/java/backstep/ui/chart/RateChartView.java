package backstep.ui.chart;

import backstep.picture.RateCurvePicture;
import backstep.picture.RateCurvePicture.Marker;
import backstep.picture.RateCurvePicture.Point;
import backstep.ui.store.Paper;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
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
import java.util.stream.Stream;

/**
 * The chart of the loss after one update by its learning rate; a click in it or a drag chooses a
 * rate.
 */
public final class RateChartView extends StackPane {

    /** How far around the lowest point there are no words. */
    private static final double CLEAR = 6;

    private final DoubleFunction<Marker> markers;
    private final Line line = new Line();
    private final Label level = new Label();
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
        level.getStyleClass().add("level-words");
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
            placeLevel(picture, plot);
            placeChosen(picture);
            placePointed(picture, plot.with(level.getBoundsInParent()));
        });
    }

    private void placeLevel(RateCurvePicture picture, MarkRoom room) {
        level.setVisible(picture.hasLevel());
        level.setText(picture.before().label());
        level.applyCss();
        level.autosize();
        var place = room.best(levelPlaces(chart.map().y(picture.before().loss())));
        level.relocate(place.getMinX(), place.getMinY());
    }

    /** Above its line, or below it where there is no room for it; at either end. */
    private List<Bounds> levelPlaces(double y) {
        double width = level.getWidth();
        double height = level.getHeight();
        double above = y - height - 1;
        double top = above < chart.area().getMinY() ? y + 1 : above;
        return Stream.of(chart.area().getMinX() + 3, chart.area().getMaxX() - width)
                .<Bounds>map(left -> new BoundingBox(left, top, width, height))
                .toList();
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
        boolean isKnown = !picture.points().isEmpty();
        line.setVisible(isKnown);
        chosenMark.hide();
        marker.filter(known -> isKnown).ifPresent(known -> {
            double x = x(known.point());
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(chart.area().getMinY());
            line.setEndY(chart.area().getMaxY());
            double y = chart.map().y(known.point().loss());
            chosenMark.showAbove(chart.area(), x, y, known.label());
        });
    }

    private void placePointed(RateCurvePicture picture, MarkRoom room) {
        mark.hide();
        if (pointed.isPresent() && !picture.points().isEmpty()) {
            var known = markers.apply(pointed.getAsDouble());
            double y = chart.map().y(known.point().loss());
            mark.show(room, x(known.point()), y, known.label());
        }
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
