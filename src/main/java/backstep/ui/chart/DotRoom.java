package backstep.ui.chart;

import java.awt.geom.Rectangle2D;

/**
 * The room beyond the ends of an axis, in which a dot at an end is whole: as large as the dots are,
 * however small the plot is.
 */
final class DotRoom {

    /** A little more than the radius of the largest dot with its line. */
    static final double SIZE = 7;

    private DotRoom() {}

    /** What a plot has for an axis of losses, which leave at its top. */
    static Rectangle2D above(Rectangle2D area) {
        double height = Math.max(1, area.getHeight() - SIZE);
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height);
    }

    /** What a plot has for an axis with dots at both ends. */
    static Rectangle2D between(Rectangle2D area) {
        double width = Math.max(1, area.getWidth() - 2 * SIZE);
        return new Rectangle2D.Double(area.getX() + SIZE, area.getY(), width, area.getHeight());
    }
}
