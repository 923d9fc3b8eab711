package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** An entry of a legend at a size: its curve's sample, and its name. */
record SizedEntry(LegendEntry entry, Font font) {

    private static final int SAMPLE = 21;
    private static final int GAP = 3;
    private static final int AFTER = 8;

    double width() {
        return sample() + new Words(entry.name(), font).width() + AFTER;
    }

    void draw(Graphics2D graphics, double left, double top, double height) {
        entry.pen().ifPresent(pen -> drawSample(graphics, pen, left, top + height / 2));
        var words = new Words(entry.name(), font);
        double y = top + (height - words.height()) / 2;
        words.write(graphics, colour(), left + sample(), y);
    }

    private Color colour() {
        return entry.pen()
                .map(Pen::colour)
                .filter(colour -> !colour.equals(Inks.UPDATE))
                .orElse(Inks.MUTED);
    }

    private double sample() {
        return entry.pen().isPresent() ? SAMPLE + GAP : 0;
    }

    private static void drawSample(Graphics2D graphics, Pen pen, double x, double y) {
        graphics.setPaint(pen.colour());
        graphics.setStroke(pen.stroke());
        graphics.draw(new Line2D.Double(x, y, x + SAMPLE, y));
    }
}
