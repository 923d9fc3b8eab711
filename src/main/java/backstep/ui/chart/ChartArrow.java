package backstep.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * The mark of a curve that goes on above the plot, or of one of its points there.
 *
 * @param width its width, which is a little more than its height
 */
record ChartArrow(Point2D tip, Color colour, double width) {

    static final double LARGE = 10;
    static final double SMALL = 7;

    private static final double SLENDERNESS = 0.8;

    /** Draws the mark below the top edge. */
    void draw(Graphics2D graphics) {
        var arrow = new Path2D.Double();
        arrow.moveTo(tip.getX(), tip.getY());
        arrow.lineTo(tip.getX() + width / 2, tip.getY() + height());
        arrow.lineTo(tip.getX() - width / 2, tip.getY() + height());
        arrow.closePath();
        graphics.setPaint(colour);
        graphics.fill(arrow);
    }

    Point2D middle() {
        return new Point2D.Double(tip.getX(), tip.getY() + height() / 2);
    }

    private double height() {
        return width * SLENDERNESS;
    }
}
