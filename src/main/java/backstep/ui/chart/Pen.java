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

    Pen {
        dash = List.copyOf(dash);
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
