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
        var best = candidates(x, y, width, height).stream()
                .min(Comparator.comparingDouble(place -> cost(place, y)))
                .orElseThrow();
        taken.add(best);
        return best;
    }

    /** Above, below and beside the point at growing distances, the nearest first. */
    private List<Rectangle2D> candidates(double x, double y, double width, double height) {
        var candidates = new ArrayList<Rectangle2D>();
        for (double away = GAP; away < GAP + 6 * height; away += height / 2) {
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
        long words = taken.stream().filter(place::intersects).count();
        long crossed = lines.stream().filter(place::intersectsLine).count();
        return words * COVERS_TAKEN + crossed + Math.abs(place.getCenterY() - y) / FAR;
    }
}
