package backstep.ui.chart;

import backstep.picture.RateCurvePicture.Level;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The name of a level at its line in a plot, where it covers least; brief, if all would cover. */
final class LevelName extends Label {

    /** How far it is from the axis. */
    private static final double LEFT = 2;

    /** So many steps apart are the first and the last of the places that are tried. */
    private static final int PLACES = 12;

    LevelName() {
        getStyleClass().add("level-words");
    }

    /**
     * Names a level.
     *
     * @param y where its line is
     * @param curve the plot with its curve, which decides whether the name is brief
     * @param all the plot with all that is not to be covered
     */
    void show(Level level, double y, MarkRoom curve, MarkRoom all) {
        name(level.label());
        if (!curve.isFree(curve.best(places(y, curve)))) {
            name(level.brief());
        }
        var place = all.best(places(y, all));
        relocate(place.getMinX(), place.getMinY());
    }

    private void name(String words) {
        setText(words);
        applyCss();
        autosize();
    }

    /** From the left to the right. */
    private List<Bounds> places(double y, MarkRoom room) {
        double first = room.area().getMinX() + LEFT;
        double last = room.area().getMaxX() - getWidth();
        return tops(y, room)
                .flatMap(top -> IntStream.rangeClosed(0, PLACES)
                        .mapToDouble(place -> first + (last - first) * place / PLACES)
                        .<Bounds>mapToObj(
                                left -> new BoundingBox(left, top, getWidth(), getHeight())))
                .toList();
    }

    /** Above the line or below it. */
    private Stream<Double> tops(double y, MarkRoom room) {
        double below = y + 1;
        var tops = Stream.of(y - getHeight() - 1, below)
                .filter(top -> top >= room.area().getMinY())
                .filter(top -> top + getHeight() <= room.area().getMaxY())
                .toList();
        return tops.isEmpty() ? Stream.of(below) : tops.stream();
    }
}
