package backstep.ui.chart;

import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Point;
import backstep.ui.store.Paper;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The chart of the loss per epoch; a click on one of its points goes to that epoch. */
public final class LossChartView extends StackPane {

    private final PointMark mark = new PointMark(7, "pointed");
    private final ChartPane chart = new ChartPane(this::point, mark);
    private Optional<LossCurvePicture> shown = Optional.empty();
    private Paper paper = Paper.STANDARD;
    private Optional<Integer> ghost = Optional.empty();
    private Optional<Point2D> pointer = Optional.empty();
    private Function<Point, String> words = point -> "";

    /**
     * An empty chart.
     *
     * @param chosen what becomes of an epoch that is clicked
     */
    public LossChartView(IntConsumer chosen) {
        setId("loss-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        getChildren().add(chart);
        setOnMouseMoved(this::pointAt);
        setOnMouseExited(left -> {
            pointer = Optional.empty();
            point();
        });
        setOnMouseClicked(click -> {
            pointAt(click);
            pointed().ifPresent(point -> chosen.accept(point.epoch()));
        });
    }

    /**
     * Draws this picture in place of the last.
     *
     * <p>Most steps change nothing here, and a chart is costly to set up and to paint.
     *
     * @param now what it is painted on
     * @param pointed what is said of a point that is pointed at
     */
    public void show(LossCurvePicture picture, Paper now, Function<Point, String> pointed) {
        words = pointed;
        if (!shown.equals(Optional.of(picture)) || !paper.equals(now)) {
            shown = Optional.of(picture);
            paper = now;
            draw(picture);
            setAccessibleText(picture.description());
        }
    }

    /** Makes the ghost with this number stand out, or all alike. */
    public void point(Optional<Integer> number) {
        if (!ghost.equals(number)) {
            ghost = number;
            shown.ifPresent(this::draw);
        }
    }

    private void draw(LossCurvePicture picture) {
        var drawn = ghost.filter(
                number -> picture.ghosts().stream().anyMatch(curve -> curve.number() == number));
        chart.draw(LossChart.of(picture, new Inks(paper.theme(), drawn)), paper.scale());
    }

    private void pointAt(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        point();
    }

    private void point() {
        var pointed = pointed();
        setCursor(pointed.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        pointed.ifPresentOrElse(this::mark, mark::hide);
    }

    private void mark(Point point) {
        var map = chart.map();
        var room = new MarkRoom(chart.area(), List.of(), List.of());
        mark.show(room, map.x(point), map.y(point), Beyond.NOTHING, words.apply(point));
    }

    /** The point of the run or of what would come that is nearest to the pointer in the plot. */
    private Optional<Point> pointed() {
        var map = chart.map();
        return pointer.filter(at -> map.area().contains(at.getX(), at.getY()))
                .flatMap(at -> points().min(Comparator.comparingDouble(
                        point -> Math.abs(map.x(point) - at.getX()))));
    }

    private Stream<Point> points() {
        return shown.stream()
                .flatMap(picture ->
                        Stream.concat(picture.run().stream(), picture.projected().stream()));
    }
}
