package backstep.picture;

import backstep.core.training.Divergence;
import backstep.core.training.EpochLoss;
import backstep.core.training.Run;

import java.util.List;

/**
 * Where the curve of a run that exploded ends: after twice as many epochs as it took to explode, or
 * a few. Nothing that follows makes sense, unless the loss comes back, and it would leave no room
 * for what led there.
 */
final class CurveEnd {

    /** So many epochs are always drawn. */
    private static final int FEW = 10;

    private CurveEnd() {}

    /** The last epoch of a run that is drawn, if there are as many. */
    static int of(Run run) {
        int batches = run.plan(0).batchesPerEpoch();
        return run.divergence()
                .filter(exploded -> !hasComeBack(run))
                .map(exploded -> Math.max(FEW, 2 * (exploded.update() / batches + 1)))
                .orElse(Integer.MAX_VALUE);
    }

    /** The losses that are drawn of those of a run. */
    static List<EpochLoss> of(Run run, List<EpochLoss> losses) {
        return losses.subList(0, Math.min(of(run), losses.size()));
    }

    private static boolean hasComeBack(Run run) {
        var losses = run.losses();
        double scale = run.plan(0).lossScale();
        return losses.isEmpty()
                || losses.get(losses.size() - 1).loss()
                        <= Divergence.largestSensible(losses.get(0).loss(), scale);
    }
}
