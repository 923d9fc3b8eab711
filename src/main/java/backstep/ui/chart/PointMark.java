package backstep.ui.chart;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * A point of a chart that is marked, and beside it what is there in a few words. One that the axes
 * do not reach is an arrow at the edge, to where it lies.
 */
final class PointMark extends Group {

    private static final double GAP = 9;

    /** An arrow has to be larger than a dot to be seen to point somewhere. */
    private static final double ARROW = 1.2;

    private final Circle dot = new Circle();
    private final Polygon arrow;
    private final Label words = new Label();

    PointMark(double radius, String style) {
        dot.setRadius(radius);
        dot.getStyleClass().add(style + "-dot");
        double side = ARROW * radius;
        arrow = new Polygon(0, -side, side, side, -side, side);
        arrow.getStyleClass().add(style + "-arrow");
        words.getStyleClass().add(style + "-words");
        words.setManaged(false);
        getChildren().setAll(dot, arrow, words);
        setVisible(false);
    }

    /**
     * Marks a point of a plot, with words beside it.
     *
     * @param room where they have to stay, and what is there
     */
    void show(MarkRoom room, double x, double y, Beyond beyond, String text) {
        mark(x, y, beyond, text);
        var place = room.with(new BoundingBox(x, y, 0, 0)).best(places(x, y));
        words.relocate(place.getMinX(), place.getMinY());
    }

    /**
     * Marks a point of a plot, with words above the plot, where they cover nothing; one at its top
     * is moved down from under them.
     */
    void showAbove(Rectangle2D plot, double x, double y, Beyond beyond, String text) {
        mark(x, Math.max(y, plot.getMinY() + dot.getRadius()), beyond, text);
        double left = Math.min(x - words.getWidth() / 2, plot.getMaxX() - words.getWidth());
        words.relocate(Math.max(plot.getMinX(), left), plot.getMinY() - words.getHeight());
    }

    void hide() {
        setVisible(false);
    }

    String text() {
        return words.getText();
    }

    /** Where the dot or the arrow is. */
    Bounds point() {
        return dot.getBoundsInParent();
    }

    private void mark(double x, double y, Beyond beyond, String text) {
        setVisible(true);
        dot.setVisible(beyond.isNothing());
        dot.setCenterX(x);
        dot.setCenterY(y);
        arrow.setVisible(!beyond.isNothing());
        arrow.setTranslateX(x);
        arrow.setTranslateY(y);
        arrow.setRotate(beyond.direction());
        words.setText(text);
        words.applyCss();
        words.autosize();
    }

    private List<Bounds> places(double x, double y) {
        double width = words.getWidth();
        double height = words.getHeight();
        return Stream.of(y - GAP - height, y + GAP, y - 2 * GAP - 2 * height, y + 2 * GAP + height)
                .flatMap(top -> Stream.of(x + GAP, x - GAP - width)
                        .<Bounds>map(left -> new BoundingBox(left, top, width, height)))
                .toList();
    }
}
