package backstep.picture;

import backstep.picture.LossCurvePicture.Point;
import backstep.picture.LossCurvePicture.Range;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ends of the axis of losses. The run fits as far as it can be read, up to so many times its
 * first loss; what would come and what was cut off fit up to so many times the run. What diverges
 * leaves at the top instead of crushing the rest.
 */
enum LossAxis {
    /** From 0. */
    LINEAR(10, 1.5) {
        @Override
        Range ends(double first, double lowest, double high) {
            return new Range(0, high * HEADROOM);
        }
    },

    /** From a little below the lowest loss above 0, with all of the run. */
    LOGARITHMIC(Double.POSITIVE_INFINITY, 1e3) {
        @Override
        Range ends(double first, double lowest, double high) {
            double normal = first == 0 ? high : Math.min(first, high);
            double low = Math.max(Math.min(lowest, high), Math.max(SMALLEST, normal / MOST_BELOW));
            double margin = Math.max(HEADROOM, StrictMath.pow(high / low, MARGIN));
            double most = Math.min(margin, MOST_MARGIN);
            return new Range(low / most, high * most);
        }
    };

    private static final double HEADROOM = 1.1;
    private static final double MARGIN = 0.06;
    private static final double MOST_MARGIN = 1e10;
    private static final double MOST_BELOW = 1e12;
    private static final double LARGEST = 1e290;
    private static final double SMALLEST = 1e-280;

    private final double runAtMost;
    private final double othersAtMost;

    LossAxis(double runAtMost, double othersAtMost) {
        this.runAtMost = runAtMost;
        this.othersAtMost = othersAtMost;
    }

    /**
     * The ends of the axis.
     *
     * @param run what was trained, in order
     * @param others what would come, and what was cut off
     */
    Range of(List<Point> run, List<Point> others) {
        double first = run.stream().mapToDouble(Point::loss).findFirst().orElse(0);
        double limit = first == 0 ? LARGEST : first * runAtMost;
        double base = largest(run.stream().filter(point -> point.loss() <= limit));
        double most = base == 0 ? LARGEST : base * othersAtMost;
        double high = Math.max(base, Math.min(largest(others.stream()), most));
        double lowest = Stream.concat(run.stream(), others.stream())
                .mapToDouble(Point::loss)
                .filter(loss -> loss > 0)
                .min()
                .orElse(1);
        return ends(first, lowest, high == 0 ? 1 : Math.max(SMALLEST, Math.min(high, LARGEST)));
    }

    abstract Range ends(double first, double lowest, double high);

    private static double largest(Stream<Point> points) {
        return points.mapToDouble(Point::loss).max().orElse(0);
    }
}
