package backstep.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** The colours and shapes of charts. */
final class Inks {

    static final Color INK = new Color(0x1B2430);
    static final Color MUTED = new Color(0x667085);
    static final Color HAIRLINE = new Color(0xE1E6EE);
    static final Color BACKWARD = new Color(0xD2650B);
    static final Color UPDATE = new Color(0x5B4BC4);
    static final Color PAPER = Color.WHITE;

    private Inks() {}

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
