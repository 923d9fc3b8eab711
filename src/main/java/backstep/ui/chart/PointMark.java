package backstep.ui.chart;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A point of a chart that is marked, and beside it what is there in a few words. */
final class PointMark extends Group {

    private static final double GAP = 9;
    private static final double EDGE = 2;

    private final Circle dot = new Circle();
    private final Label words = new Label();

    PointMark(double radius, String style) {
        dot.setRadius(radius);
        dot.getStyleClass().add(style + "-dot");
        words.getStyleClass().add(style + "-words");
        words.setManaged(false);
        getChildren().setAll(dot, words);
        setVisible(false);
    }

    /**
     * Marks a point.
     *
     * @param area where the words have to stay
     * @param others what the words should not cover
     */
    void show(Rectangle2D area, double x, double y, String text, List<Bounds> others) {
        setVisible(true);
        dot.setCenterX(x);
        dot.setCenterY(y);
        words.setText(text);
        words.applyCss();
        words.autosize();
        var place = place(area, x, y, others);
        words.relocate(place.getMinX(), place.getMinY());
    }

    void hide() {
        setVisible(false);
    }

    String text() {
        return words.getText();
    }

    /** Where the words are, in the chart. */
    Bounds place() {
        return words.getBoundsInParent();
    }

    private Bounds place(Rectangle2D area, double x, double y, List<Bounds> others) {
        double width = words.getWidth();
        double height = words.getHeight();
        return Stream.of(y - GAP - height, y + GAP, y - 2 * GAP - 2 * height, y + 2 * GAP + height)
                .flatMap(top -> Stream.of(x + GAP, x - GAP - width)
                        .map(left -> inside(area, left, top, width, height)))
                .min(Comparator.comparingLong(place -> covered(place, x, y, others)))
                .orElseThrow();
    }

    private static Bounds inside(
            Rectangle2D area, double left, double top, double width, double height) {
        double x = Math.max(area.getMinX() + EDGE, Math.min(area.getMaxX() - width, left));
        double y = Math.max(area.getMinY() + EDGE, Math.min(area.getMaxY() - height, top));
        return new BoundingBox(x, y, width, height);
    }

    private static long covered(Bounds place, double x, double y, List<Bounds> others) {
        long points = place.contains(x, y) ? 1 : 0;
        return points + others.stream().filter(place::intersects).count();
    }
}
