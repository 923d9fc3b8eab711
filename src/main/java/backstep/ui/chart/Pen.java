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

    static final Pen RUN = new Pen(Inks.UPDATE, 2, List.of());
    static final Pen PROJECTED = new Pen(Inks.UPDATE, 2, List.of(4, 4));

    /** One for each ghost that is kept. */
    private static final List<Pen> GHOSTS = List.of(
            new Pen(new Color(0x2F6690), 1.8, List.of(12, 3)),
            new Pen(new Color(0x8A5A44), 1.6, List.of(8, 3, 2, 3)),
            new Pen(new Color(0x4E7F5C), 1.5, List.of(2, 3)),
            new Pen(new Color(0x8B7B2E), 1.4, List.of(8, 3, 2, 3, 2, 3)),
            new Pen(new Color(0x7C8696), 1.3, List.of(5, 6)));

    Pen {
        dash = List.copyOf(dash);
    }

    /** The pen of the ghost with this number, from 0. */
    static Pen ghost(int number) {
        return GHOSTS.get(number);
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
