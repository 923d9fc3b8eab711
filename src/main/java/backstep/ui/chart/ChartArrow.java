package backstep.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The mark of a curve that goes on above the plot. */
record ChartArrow(Point2D tip, Color colour) {

    private static final double WIDTH = 10;
    private static final double HEIGHT = 8;

    /** Draws the mark below the top edge, and keeps words off it. */
    void draw(Graphics2D graphics, LabelPlaces places) {
        var arrow = new Path2D.Double();
        arrow.moveTo(tip.getX(), tip.getY());
        arrow.lineTo(tip.getX() + WIDTH / 2, tip.getY() + HEIGHT);
        arrow.lineTo(tip.getX() - WIDTH / 2, tip.getY() + HEIGHT);
        arrow.closePath();
        graphics.setPaint(colour);
        graphics.fill(arrow);
        places.keepClear(tip.getX(), tip.getY() + HEIGHT / 2);
    }
}
