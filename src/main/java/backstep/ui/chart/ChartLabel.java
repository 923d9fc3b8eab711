package backstep.ui.chart;

import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A few words at a point of a chart, on a veil that lets the lines behind shine through. */
record ChartLabel(String text, Font font, Color colour) {

    private static final Color VEIL = new Color(255, 255, 255, 200);
    private static final int MARGIN = 3;

    /** Draws the words near this point, where there is room. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        draw(graphics, places, (width, height) -> places.take(x, y, width, height));
    }

    /** Draws the words at the top beside this line, where there is room. */
    void drawBeside(Graphics2D graphics, LabelPlaces places, double x) {
        draw(graphics, places, (width, height) -> places.takeBeside(x, width, height));
    }

    private void draw(Graphics2D graphics, LabelPlaces places, Taking taking) {
        double room = places.width() - 2 * MARGIN;
        var lines = width(text, font) <= room ? text : inTwoLines();
        double scale = Math.min(1, room / Math.max(1, width(lines, font)));
        var fitted = font.deriveFont((float) Math.floor(font.getSize2D() * scale));
        var size = drawn(lines, fitted).getLayoutBounds();
        var place = taking.room(size.getWidth() + 2 * MARGIN, size.getHeight() + 2);
        graphics.setPaint(VEIL);
        graphics.fill(new RoundRectangle2D.Double(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), 4, 4));
        graphics.setPaint(colour);
        graphics.setFont(fitted);
        write(graphics, lines, place, size.getHeight());
    }

    private void write(Graphics2D graphics, String lines, Rectangle2D place, double height) {
        var each = List.of(lines.split("\n"));
        for (int i = 0; i < each.size(); i++) {
            double top = place.getY() + i * height / each.size();
            double baseline = top + drawn(each.get(i), graphics.getFont()).getBaselineOffset();
            graphics.drawString(each.get(i), (float) place.getX() + MARGIN, (float) baseline);
        }
    }

    /** The words broken at the last gap of their first half and a bit, if they have one. */
    private String inTwoLines() {
        int gap = text.lastIndexOf(' ', text.length() * 2 / 3);
        return gap < 0 ? text : text.substring(0, gap) + "\n" + text.substring(gap + 1);
    }

    private static double width(String lines, Font face) {
        return drawn(lines, face).getLayoutBounds().getWidth();
    }

    /** The words as JavaFX draws them: its bold face is wider than the one that AWT measures. */
    private static Text drawn(String lines, Font face) {
        var words = new Text(lines);
        var weight = face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL;
        words.setFont(javafx.scene.text.Font.font(face.getName(), weight, face.getSize2D()));
        return words;
    }

    /** Takes room of a size. */
    private interface Taking {
        Rectangle2D room(double width, double height);
    }
}
