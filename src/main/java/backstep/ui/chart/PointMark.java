package backstep.ui.chart;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

import java.util.List;
import java.util.stream.Stream;

/** A point of a chart that is marked, and beside it what is there in a few words. */
final class PointMark extends Group {

    private static final double GAP = 9;

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
     * @param room where the words have to stay, and what is there
     */
    void show(MarkRoom room, double x, double y, String text) {
        setVisible(true);
        dot.setCenterX(x);
        dot.setCenterY(y);
        words.setText(text);
        words.applyCss();
        words.autosize();
        var place = room.with(new BoundingBox(x, y, 0, 0)).best(places(x, y));
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

    private List<Bounds> places(double x, double y) {
        double width = words.getWidth();
        double height = words.getHeight();
        return Stream.of(y - GAP - height, y + GAP, y - 2 * GAP - 2 * height, y + 2 * GAP + height)
                .flatMap(top -> Stream.of(x + GAP, x - GAP - width)
                        .<Bounds>map(left -> new BoundingBox(left, top, width, height)))
                .toList();
    }
}
