package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/**
 * A few words at a point of a chart.
 *
 * @param brief what they are where they would lie over lines wherever they were
 * @param veil what lines are seen through where the words lie over them
 */
record ChartLabel(String text, String brief, Font font, Color colour, Color veil) {

    private static final int MARGIN = 2;
    private static final double ON_A_LINE = 0.8;

    /** Draws the words near this point, rather farther from it than over lines. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        var words = fitted(places);
        var place = places.take(x, y, width(words), words.height());
        graphics.setPaint(veil);
        graphics.fill(place);
        words.write(graphics, colour, place.getX() + MARGIN, place.getY());
    }

    private Words fitted(LabelPlaces places) {
        var whole = fitted(text, places);
        return places.free(width(whole), whole.height()).isPresent()
                ? whole
                : fitted(brief, places);
    }

    private static double width(Words words) {
        return words.width() + 2 * MARGIN;
    }

    private Words fitted(String name, LabelPlaces places) {
        double room = places.width() - 2 * MARGIN;
        var lines = new Words(name, font).wrapped(room * ON_A_LINE);
        double scale = Math.min(1, room / Math.max(1, lines.width()));
        return lines.sized(Math.floor(font.getSize2D() * scale));
    }
}
