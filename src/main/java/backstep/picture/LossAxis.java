package backstep.picture;

import backstep.picture.LossCurvePicture.Point;
import backstep.picture.LossCurvePicture.Range;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ends of the axis of losses: everything fits, but what would come only up to one and a half
 * times the rest, so that a future that diverges leaves at the top instead of crushing the rest.
 */
final class LossAxis {

    private static final double HEADROOM = 1.1;
    private static final double PROJECTED_AT_MOST = 1.5;
    private static final double LOGARITHMIC_MARGIN = 0.06;
    private static final double LARGEST = 1e300;

    private LossAxis() {}

    /**
     * From 0 or, on a logarithmic axis, from a little below the lowest loss.
     *
     * @param solid the losses that always fit
     * @param projected all losses of the run and what would come
     */
    static Range of(List<Point> solid, List<Point> projected, boolean logarithmic) {
        double base = largest(solid);
        double limit = base == 0 ? LARGEST : base * PROJECTED_AT_MOST;
        double top = HEADROOM * Math.max(base, Math.min(largest(projected), limit));
        double high = top == 0 ? 1 : Math.min(top, LARGEST);
        return logarithmic
                ? logarithmic(Math.min(high, lowest(solid, projected, high)), high)
                : new Range(0, high);
    }

    private static Range logarithmic(double low, double high) {
        double margin = Math.max(HEADROOM, Math.pow(high / low, LOGARITHMIC_MARGIN));
        return new Range(low / margin, Math.min(high * margin, LARGEST));
    }

    private static double lowest(List<Point> solid, List<Point> projected, double high) {
        return Stream.concat(solid.stream(), projected.stream())
                .mapToDouble(Point::loss)
                .min()
                .orElse(high / 10);
    }

    private static double largest(List<Point> points) {
        return points.stream().mapToDouble(Point::loss).max().orElse(0);
    }
}
