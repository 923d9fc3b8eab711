package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/**
 * A few words at a point of a chart.
 *
 * @param veil the colour of what lies between them and the lines behind
 */
record ChartLabel(String text, Font font, Color colour, Color veil) {

    private static final int MARGIN = 2;
    private static final double ON_A_LINE = 0.8;
    private static final double BAD = 4;

    /** Draws the words near this point, rather farther from it than over lines. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        var words = fitted(places);
        var place = places.take(x, y, words.width() + 2 * MARGIN, words.height(), BAD);
        words.writeOverLines(graphics, colour, veil, place.getX() + MARGIN, place.getY());
    }

    /** Whether the words have room somewhere, were this taken. */
    boolean hasRoomBeside(LabelPlaces.Spot spot, LabelPlaces places) {
        var words = fitted(places);
        return places.hasRoomBeside(spot, words.width() + 2 * MARGIN, words.height());
    }

    private Words fitted(LabelPlaces places) {
        double room = places.width() - 2 * MARGIN;
        var lines = new Words(text, font).wrapped(room * ON_A_LINE);
        double scale = Math.min(1, room / Math.max(1, lines.width()));
        return lines.sized(Math.floor(font.getSize2D() * scale));
    }
}
