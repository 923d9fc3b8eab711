package backstep.ui.chart;

import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;

/**
 * The colours, the lines and the shapes of charts in a theme.
 *
 * @param pointed the number of the ghost that is pointed at, beside which the others are faint
 */
record Inks(Theme theme, Optional<Integer> pointed) {

    /** The dashes of each ghost that is kept, and its width. */
    private static final List<List<Integer>> DASHES = List.of(
            List.of(12, 3),
            List.of(8, 3, 2, 3),
            List.of(2, 3),
            List.of(8, 3, 2, 3, 2, 3),
            List.of(5, 6));

    private static final List<Double> WIDTHS = List.of(1.8, 1.6, 1.5, 1.4, 1.3);

    Inks(Theme theme) {
        this(theme, Optional.empty());
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    Color ink() {
        return color("ink");
    }

    Color muted() {
        return color("muted");
    }

    Color hairline() {
        return color("hairline");
    }

    Color backward() {
        return color("backward");
    }

    Color update() {
        return color("update");
    }

    /** What is behind the chart. */
    Color card() {
        return color("card");
    }

    /** The card as it covers what is behind words. */
    Color veil() {
        return color("veil");
    }

    Pen run() {
        return pen(update(), 2, List.of());
    }

    Pen projected() {
        return pen(update(), 2, List.of(4, 4));
    }

    /** The pen of the ghost with this number, from 0. */
    Pen ghost(int number) {
        var pen = pen(color("ghost-" + number), WIDTHS.get(number), DASHES.get(number));
        return pointed.map(only -> only.equals(number) ? pen.bold() : pen.faint())
                .orElse(pen);
    }

    private Pen pen(Color color, double width, List<Integer> dash) {
        return new Pen(color, width * theme.weight(), dash);
    }

    private Color color(String name) {
        var color = Palette.of(theme).color(name);
        return new Color(
                (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float)
                        color.getOpacity());
    }
}
