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
        return SAMPLE + GAP + new Words(entry.name(), font).width() + AFTER;
    }

    void draw(Graphics2D graphics, Color ink, double left, double top, double height) {
        double middle = top + height / 2;
        graphics.setPaint(entry.pen().colour());
        graphics.setStroke(entry.pen().stroke());
        graphics.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
        var words = new Words(entry.name(), font);
        double y = top + (height - words.height()) / 2;
        words.write(graphics, ink, left + SAMPLE + GAP, y);
    }
}
