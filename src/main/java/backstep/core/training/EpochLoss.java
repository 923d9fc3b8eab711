package backstep.core.training;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The loss of one epoch: the mean of its batches' losses, weighted by their sizes, each taken
 * before that batch's update.
 *
 * @param epoch which epoch, from 1
 * @param learningRate the rate of its last update
 */
public record EpochLoss(int epoch, double learningRate, double loss) {

    /** The loss of an epoch whose batches, counted from 0, had these losses. */
    public static EpochLoss of(
            Plan plan, int epoch, double learningRate, IntToDoubleFunction lossOfBatch) {
        int samples = plan.samples().size();
        int batches = plan.batchesPerEpoch();
        double sum = 0;
        for (int batch = 0; batch < batches; batch++) {
            sum += lossOfBatch.applyAsDouble(batch) * plan.order().sizeOf(samples, batch);
        }
        return new EpochLoss(epoch, learningRate, sum / samples);
    }

    /** The first of the lowest losses; NaN is never lower. */
    public static EpochLoss best(List<EpochLoss> losses) {
        var best = losses.get(0);
        for (var next : losses) {
            if (next.isBelow(best)) {
                best = next;
            }
        }
        return best;
    }

    /** Whether this loss is lower; any number is lower than NaN. */
    public boolean isBelow(EpochLoss other) {
        return loss < other.loss || (Double.isNaN(other.loss) && !Double.isNaN(loss));
    }
}
