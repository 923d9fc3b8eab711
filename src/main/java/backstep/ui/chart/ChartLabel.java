package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A few words at a point of a chart.
 *
 * @param veil the colour of what lies between them and the lines behind
 */
record ChartLabel(String text, Font font, Color colour, Color veil) {

    private static final int MARGIN = 2;
    private static final double ON_A_LINE = 0.8;
    private static final int FAR = 14;
    private static final double THIN = 0.6;
    private static final double BAD = 4;
    private static final double BEARABLE = 0.7;

    /** Draws the words near this point, rather farther from it than over lines. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        draw(graphics, places, x, y, BAD);
    }

    /** Draws the words near this point, and a thin line to it where they had to go away from it. */
    void drawAtEnd(Graphics2D graphics, LabelPlaces places, double x, double y) {
        var place = draw(graphics, places, x, y, BEARABLE);
        double nearX = Math.max(place.getMinX(), Math.min(place.getMaxX(), x));
        double nearY = Math.max(place.getMinY(), Math.min(place.getMaxY(), y));
        if (Math.hypot(nearX - x, nearY - y) > FAR) {
            graphics.setPaint(colour);
            graphics.setStroke(Inks.solid(THIN));
            graphics.draw(new Line2D.Double(x, y, nearX, nearY));
        }
    }

    private Rectangle2D draw(
            Graphics2D graphics, LabelPlaces places, double x, double y, double line) {
        var words = fitted(places.width() - 2 * MARGIN);
        var place = places.take(x, y, words.width() + 2 * MARGIN, words.height(), line);
        words.writeOverLines(graphics, colour, veil, place.getX() + MARGIN, place.getY());
        return place;
    }

    private Words fitted(double room) {
        var lines = new Words(text, font).wrapped(room * ON_A_LINE);
        double scale = Math.min(1, room / Math.max(1, lines.width()));
        return lines.sized(Math.floor(font.getSize2D() * scale));
    }
}
