package backstep.ui.chart;

import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** A few words at a point of a chart, on a veil that lets the lines behind shine through. */
record ChartLabel(String text, Font font, Color colour) {

    private static final Color VEIL = new Color(255, 255, 255, 200);
    private static final int MARGIN = 3;

    /** Draws the words near this point, where there is room. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        double full = drawn(font).getLayoutBounds().getWidth();
        double scale = Math.min(1, (places.width() - 2 * MARGIN) / Math.max(1, full));
        var fitted = font.deriveFont((float) (font.getSize2D() * scale));
        var words = drawn(fitted);
        var size = words.getLayoutBounds();
        var place = places.take(x, y, size.getWidth() + 2 * MARGIN, size.getHeight() + 2);
        graphics.setPaint(VEIL);
        graphics.fill(new RoundRectangle2D.Double(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), 4, 4));
        graphics.setPaint(colour);
        graphics.setFont(fitted);
        float baseline = (float) (place.getY() + words.getBaselineOffset());
        graphics.drawString(text, (float) place.getX() + MARGIN, baseline);
    }

    /** The words as JavaFX draws them: its bold face is wider than the one that AWT measures. */
    private Text drawn(Font face) {
        var words = new Text(text);
        var weight = face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL;
        words.setFont(javafx.scene.text.Font.font(face.getName(), weight, face.getSize2D()));
        return words;
    }
}
