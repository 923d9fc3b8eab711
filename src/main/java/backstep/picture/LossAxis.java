package backstep.picture;

import backstep.core.training.Divergence;
import backstep.picture.LossCurvePicture.Range;

/**
 * The ends of the axis of losses. The run fits as far as its losses make sense; what would come and
 * what was cut off fit up to so many times the run. What diverges leaves at the top.
 */
enum LossAxis {
    /** From 0, to the largest loss before a divergence. */
    LINEAR(1.5) {
        @Override
        double highest(double first, double scale) {
            return Divergence.largestSensible(first, scale);
        }

        @Override
        Range ends(double first, double lowest, double high) {
            return new Range(0, high * HEADROOM);
        }
    },

    /** From a little below the lowest loss above 0, with all of the run. */
    LOGARITHMIC(1e3) {
        @Override
        double highest(double first, double scale) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        Range ends(double first, double lowest, double high) {
            double normal = Math.min(first, high) / MOST_BELOW;
            double low = Math.max(Math.min(lowest, high), Math.max(SMALLEST, normal));
            double margin = Math.max(HEADROOM, StrictMath.pow(high / low, MARGIN));
            double most = Math.min(margin, MOST_MARGIN);
            return new Range(low / most, high * most);
        }
    };

    /** Of the scale of such losses, what a first loss counts as where it is less. */
    private static final double LEAST_FIRST = 0.1;

    private static final double HEADROOM = 1.1;
    private static final double MARGIN = 0.06;
    private static final double MOST_MARGIN = 1e10;
    private static final double MOST_BELOW = 1e12;
    private static final double LARGEST = 1e290;
    private static final double SMALLEST = 1e-280;

    private final double othersAtMost;

    LossAxis(double othersAtMost) {
        this.othersAtMost = othersAtMost;
    }

    /**
     * The ends of the axis.
     *
     * @param scale how large losses are, whatever the run began with
     * @param run what was trained, in order
     * @param others what would come, and what was cut off
     */
    Range of(double scale, double[] run, double[] others) {
        double first = run.length == 0 ? 0 : run[0];
        double base = largest(run, highest(first, scale));
        double most = Math.min(LARGEST, (base == 0 ? scale : base) * othersAtMost);
        double high = Math.max(base, Math.min(largest(others, Double.MAX_VALUE), most));
        double lowest = Math.min(smallest(run), smallest(others));
        return ends(
                Math.max(scale * LEAST_FIRST, first),
                Double.isFinite(lowest) ? lowest : 1,
                Math.max(SMALLEST, Math.min(high == 0 ? scale : high, LARGEST)));
    }

    /** How large a loss of the run may be that began with this one. */
    abstract double highest(double first, double scale);

    abstract Range ends(double first, double lowest, double high);

    private static double largest(double[] losses, double limit) {
        double largest = 0;
        for (double loss : losses) {
            largest = loss <= limit ? Math.max(largest, loss) : largest;
        }
        return largest;
    }

    /** The smallest above 0. */
    private static double smallest(double[] losses) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double loss : losses) {
            smallest = loss > 0 ? Math.min(smallest, loss) : smallest;
        }
        return smallest;
    }
}
