package backstep.picture;

import backstep.core.training.EpochLoss;
import backstep.picture.LossCurvePicture.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points of a curve, few enough to be drawn. Of many epochs that lie close to each other only
 * the lowest and the highest loss are kept, so that no spike is lost, and of all epochs the first
 * and the last. Losses that are not finite are left out.
 */
final class CurvePoints {

    /** A curve of more epochs is thinned to about so many points. */
    static final int MOST = 1000;

    private static final int BUCKETS = MOST / 2 - 1;

    private final List<EpochLoss> losses;
    private final List<Point> points = new ArrayList<>();

    private CurvePoints(List<EpochLoss> losses) {
        this.losses = losses;
    }

    /**
     * The points of a curve, in order.
     *
     * @param logarithmic whether its epochs lie on a logarithmic axis, the later the closer
     */
    static List<Point> of(List<EpochLoss> losses, boolean logarithmic) {
        var curve = new CurvePoints(losses);
        if (losses.size() <= MOST) {
            losses.forEach(curve::add);
        } else {
            curve.thin(logarithmic);
        }
        return curve.points;
    }

    /** The point of an epoch, if its loss is finite. */
    static Optional<Point> of(EpochLoss loss) {
        return Double.isFinite(loss.loss())
                ? Optional.of(new Point(loss.epoch(), loss.learningRate(), loss.loss()))
                : Optional.empty();
    }

    private void add(EpochLoss loss) {
        of(loss).ifPresent(points::add);
    }

    private void thin(boolean logarithmic) {
        int last = losses.size() - 1;
        add(losses.get(0));
        int from = 1;
        for (int bucket = 1; bucket <= BUCKETS; bucket++) {
            int to = Math.min(last, end(bucket, logarithmic));
            addExtremes(from, to);
            from = Math.max(from, to);
        }
        add(losses.get(last));
    }

    private int end(int bucket, boolean logarithmic) {
        double share = (double) bucket / BUCKETS;
        double first = losses.get(0).epoch();
        double last = first + losses.size() - 1;
        return (int) Math.ceil(
                logarithmic ? first * (Math.pow(last / first, share) - 1) : (last - first) * share);
    }

    private void addExtremes(int from, int to) {
        int lowest = -1;
        int highest = -1;
        for (int i = from; i < to; i++) {
            double loss = losses.get(i).loss();
            if (Double.isFinite(loss)) {
                lowest = lowest < 0 || loss < losses.get(lowest).loss() ? i : lowest;
                highest = highest < 0 || loss > losses.get(highest).loss() ? i : highest;
            }
        }
        if (lowest >= 0) {
            add(losses.get(Math.min(lowest, highest)));
        }
        if (lowest != highest) {
            add(losses.get(Math.max(lowest, highest)));
        }
    }
}
