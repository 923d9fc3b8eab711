package backstep.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** The colours, lines and points of charts. */
final class Inks {

    static final Color INK = new Color(0x1B2430);
    static final Color MUTED = new Color(0x667085);
    static final Color HAIRLINE = new Color(0xE1E6EE);
    static final Color UPDATE = new Color(0x5B4BC4);
    static final Color PAPER = Color.WHITE;

    private Inks() {}

    /** The colour of a ghost, paler the more others are newer. */
    static Color ghost(int newer) {
        double strength = 0.5 * Math.pow(0.75, newer);
        return new Color(
                mixed(UPDATE.getRed(), strength),
                mixed(UPDATE.getGreen(), strength),
                mixed(UPDATE.getBlue(), strength));
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(double width) {
        float[] dash = {4, 4};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static int mixed(int colour, double strength) {
        return (int) Math.round(255 - strength * (255 - colour));
    }
}
