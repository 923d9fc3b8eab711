package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** An entry of a legend at a size: its curve's sample, and its name. */
record SizedEntry(LegendEntry entry, Font font) {

    private static final int SAMPLE = 21;
    private static final int GAP = 3;

    /** What is before the name. */
    private static final int BEFORE = SAMPLE + GAP;

    /** What is between the name and the next entry. */
    static final int AFTER = 8;

    double width() {
        return BEFORE + words().width() + AFTER;
    }

    Words words() {
        return new Words(entry.name(), font);
    }

    void draw(Graphics2D graphics, Color ink, double left, double top, double height) {
        drawSample(graphics, left, top + height / 2);
        double y = top + (height - words().height()) / 2;
        words().write(graphics, ink, left + BEFORE, y);
    }

    private void drawSample(Graphics2D graphics, double left, double middle) {
        graphics.setPaint(entry.pen().colour());
        graphics.setStroke(entry.pen().stroke());
        graphics.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
    }
}
