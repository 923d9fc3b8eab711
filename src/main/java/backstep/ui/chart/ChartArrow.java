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

    /** Draws the mark below the top edge, and keeps words off it. */
    void draw(Graphics2D graphics, LabelPlaces places) {
        double height = width * SLENDERNESS;
        var arrow = new Path2D.Double();
        arrow.moveTo(tip.getX(), tip.getY());
        arrow.lineTo(tip.getX() + width / 2, tip.getY() + height);
        arrow.lineTo(tip.getX() - width / 2, tip.getY() + height);
        arrow.closePath();
        graphics.setPaint(colour);
        graphics.fill(arrow);
        places.keepClear(tip.getX(), tip.getY() + height / 2);
    }
}
