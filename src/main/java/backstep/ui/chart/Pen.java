package backstep.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * How a curve is drawn.
 *
 * @param dash the lengths of its dashes and gaps in turn; none of a line without gaps
 */
record Pen(Color colour, double width, List<Integer> dash) {

    private static final double BOLD = 1.6;
    private static final double FAINT = 0.3;

    Pen {
        dash = List.copyOf(dash);
    }

    /** This one for what stands out. */
    Pen bold() {
        return new Pen(colour, width * BOLD, dash);
    }

    /** This one for what stands back. */
    Pen faint() {
        int alpha = (int) Math.rint(FAINT * colour.getAlpha());
        var faint = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
        return new Pen(faint, width, dash);
    }

    BasicStroke stroke() {
        return dash.isEmpty() ? Inks.solid(width) : dashed();
    }

    private BasicStroke dashed() {
        var lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }
}
