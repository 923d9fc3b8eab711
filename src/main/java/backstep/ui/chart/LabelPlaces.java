package backstep.ui.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room for words in a plot: given away piece by piece, so that no words cover other words or a
 * point that has to stay clear.
 */
final class LabelPlaces {

    private static final double GAP = 8;
    private static final double BESIDE = 2;
    private static final double CLEAR = 6;

    /** As far from its point, in pixels, words are as bad as on a line. */
    private static final double FAR = 15;

    private static final double COVERS_TAKEN = 1000;

    private final Rectangle2D area;
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlaces(Rectangle2D area, List<Line2D> lines) {
        this.area = area;
        this.lines = List.copyOf(lines);
    }

    double width() {
        return area.getWidth();
    }

    /** Lets no words cover this point. */
    void keepClear(double x, double y) {
        taken.add(new Rectangle2D.Double(x - CLEAR, y - CLEAR, 2 * CLEAR, 2 * CLEAR));
    }

    /** Takes room of this size near a point, where it covers least. */
    Rectangle2D take(double x, double y, double width, double height) {
        var near = best(near(x, y, width, height, GAP + 6 * height), y);
        return taken(
                words(near) == 0
                        ? near
                        : best(near(x, y, width, height, area.getHeight() + height), y));
    }

    /** Takes room of this size beside a vertical line, at the top or as high as there is room. */
    Rectangle2D takeBeside(double x, double width, double height) {
        boolean fitsRight = x + BESIDE + width <= area.getMaxX();
        boolean fitsLeft = x - BESIDE - width >= area.getMinX();
        var candidates = new ArrayList<Rectangle2D>();
        for (double top = area.getMinY(); top < area.getMaxY(); top += height / 2) {
            if (fitsRight || !fitsLeft) {
                candidates.add(inside(x + BESIDE, top, width, height));
            }
            if (fitsLeft) {
                candidates.add(inside(x - BESIDE - width, top, width, height));
            }
        }
        return taken(best(candidates, area.getMinY()));
    }

    private Rectangle2D taken(Rectangle2D place) {
        taken.add(place);
        return place;
    }

    private Rectangle2D best(List<Rectangle2D> candidates, double y) {
        return candidates.stream()
                .min(Comparator.comparingDouble(place -> cost(place, y)))
                .orElseThrow();
    }

    /** Above, below and beside the point at growing distances, the nearest first. */
    private List<Rectangle2D> near(double x, double y, double width, double height, double far) {
        var candidates = new ArrayList<Rectangle2D>();
        for (double away = GAP; away < far; away += height / 2) {
            for (double left : new double[] {x - width / 2, x + GAP, x - GAP - width}) {
                candidates.add(inside(left, y - away - height, width, height));
                candidates.add(inside(left, y + away, width, height));
            }
        }
        return candidates;
    }

    private Rectangle2D inside(double left, double top, double width, double height) {
        double x = Math.max(area.getMinX(), Math.min(area.getMaxX() - width, left));
        double y = Math.max(area.getMinY(), Math.min(area.getMaxY() - height, top));
        return new Rectangle2D.Double(x, y, width, height);
    }

    private double cost(Rectangle2D place, double y) {
        long crossed = lines.stream().filter(place::intersectsLine).count();
        return words(place) * COVERS_TAKEN + crossed + Math.abs(place.getCenterY() - y) / FAR;
    }

    /** How many words and points that stay clear it would cover. */
    private long words(Rectangle2D place) {
        return taken.stream().filter(place::intersects).count();
    }
}
