package backstep.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A few words at a point of a chart.
 *
 * @param brief what they are where all of them would be far from their point or lie over lines
 * @param veil what lines are seen through where the words lie over them
 */
record ChartLabel(String text, String brief, Font font, Color colour, Color veil) {

    private static final int MARGIN = 2;
    private static final double ON_A_LINE = 0.8;
    private static final double COVERS = 1000;

    /** What a line to the point leaves free of it. */
    private static final double CLEAR = 7;

    /** Some of the words, where they are best. */
    private record Placed(Words words, Rectangle2D place, double cost) {}

    /** Draws the words near this point, or with a line to it where there is no room near. */
    void draw(Graphics2D graphics, LabelPlaces places, double x, double y) {
        var whole = placed(text, places, x, y);
        var shorter = placed(brief, places, x, y);
        draw(
                graphics,
                places,
                whole.cost <= shorter.cost + LabelPlaces.CLOSE ? whole : shorter,
                new Point2D.Double(x, y));
    }

    private void draw(Graphics2D graphics, LabelPlaces places, Placed placed, Point2D point) {
        var place = placed.place;
        places.take(place);
        graphics.setPaint(veil);
        graphics.fill(place);
        placed.words.write(graphics, colour, place.getX() + MARGIN, place.getY());
        if (LabelPlaces.distance(place, point.getX(), point.getY()) > LabelPlaces.CLOSE) {
            var line = line(place, point);
            places.add(line);
            graphics.setStroke(Inks.solid(1));
            graphics.draw(line);
        }
    }

    /** From the words to near their point. */
    private static Line2D line(Rectangle2D place, Point2D point) {
        double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), point.getX()));
        double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), point.getY()));
        double part = CLEAR / point.distance(x, y);
        return new Line2D.Double(
                x,
                y,
                point.getX() + part * (x - point.getX()),
                point.getY() + part * (y - point.getY()));
    }

    private Placed placed(String name, LabelPlaces places, double x, double y) {
        var words = fitted(name, places);
        var place = places.best(x, y, width(words), words.height());
        double covers = places.coversNothing(place) ? 0 : COVERS;
        return new Placed(words, place, covers + LabelPlaces.distance(place, x, y));
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
