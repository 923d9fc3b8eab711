package backstep.ui.chart;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The room in a plot for the words of a mark.
 *
 * @param area where they have to stay
 * @param kept what they should not cover
 * @param lines what they cover as little as they can
 */
record MarkRoom(Rectangle2D area, List<Bounds> kept, List<Line2D> lines) {

    private static final double EDGE = 2;

    /** What of the height of words is above and below the letters: there nothing covers them. */
    private static final double LEADING = 2;

    private static final long COVERS_KEPT = 1000;

    /** Words that are moved back into the plot lie over the line of their mark. */
    private static final long MOVED_BACK = 10;

    MarkRoom {
        kept = List.copyOf(kept);
        lines = List.copyOf(lines);
    }

    /** The room that is left when this is not to be covered either. */
    MarkRoom with(Bounds more) {
        return new MarkRoom(area, Stream.concat(kept.stream(), Stream.of(more)).toList(), lines);
    }

    /** The room that is left when this line is to be covered as little as the others. */
    MarkRoom with(Line2D more) {
        return new MarkRoom(
                area, kept, Stream.concat(lines.stream(), Stream.of(more)).toList());
    }

    /** The place that covers least, the first of several. */
    Bounds best(List<Bounds> places) {
        return places.stream()
                .min(Comparator.comparingLong(this::cost))
                .map(this::inside)
                .orElseThrow();
    }

    /** Whether words at this place cover nothing. */
    boolean isFree(Bounds place) {
        return covered(place) == 0;
    }

    private long cost(Bounds place) {
        var inside = inside(place);
        return covered(inside) + (inside.getMinX() == place.getMinX() ? 0 : MOVED_BACK);
    }

    private Bounds inside(Bounds place) {
        double width = place.getWidth();
        double height = place.getHeight();
        double x =
                Math.max(area.getMinX() + EDGE, Math.min(area.getMaxX() - width, place.getMinX()));
        double y =
                Math.max(area.getMinY() + EDGE, Math.min(area.getMaxY() - height, place.getMinY()));
        return new BoundingBox(x, y, width, height);
    }

    private long covered(Bounds place) {
        double top = place.getMinY() + LEADING;
        double height = place.getHeight() - 2 * LEADING;
        var words = new Rectangle2D.Double(place.getMinX(), top, place.getWidth(), height);
        return kept.stream().filter(bounds -> isOn(bounds, words)).count() * COVERS_KEPT
                + lines.stream().filter(words::intersectsLine).count();
    }

    private static boolean isOn(Bounds bounds, Rectangle2D words) {
        return bounds.intersects(words.getX(), words.getY(), words.getWidth(), words.getHeight());
    }
}
