package backstep.picture;

import backstep.picture.LossCurvePicture.Range;

import java.util.List;
import java.util.Optional;

/**
 * The loss after one update by its learning rate, ready to be drawn. Losses that are not finite are
 * infinite, above any axis.
 *
 * @param brief the title where there is little room
 * @param points the curve, the lowest rate first; empty while it is being computed
 * @param before the loss before the update
 * @param lowest where the curve is lowest inside its range
 * @param sentence what the curve shows, or that it is being computed
 * @param rates the ends of the logarithmic axis of rates
 * @param losses the ends of the axis of losses; what overshoots far lies above
 * @param description what a screen reader says of the curve
 */
public record RateCurvePicture(
        String title,
        String brief,
        List<Point> points,
        Level before,
        Optional<Point> lowest,
        String sentence,
        Range rates,
        Range losses,
        String description) {

    /** The loss at a rate. */
    public record Point(double rate, double loss) {}

    /**
     * A loss with its name: {@code this batch now 70}.
     *
     * @param brief the same where there is little room: {@code now 70}
     */
    public record Level(double loss, String label, String brief) {}

    /** A rate, its loss, and both in words: {@code α 0.002 → 60.04}. */
    public record Marker(Point point, String label) {}

    public RateCurvePicture {
        points = List.copyOf(points);
    }

    /** Whether the curve can be compared with the loss before the update. */
    public boolean hasLevel() {
        return !points.isEmpty() && Double.isFinite(before.loss());
    }
}
