package backstep.core.training;

import java.util.List;

/**
 * The loss of one epoch: the mean of its batches' losses, weighted by their sizes, each taken
 * before that batch's update.
 *
 * @param epoch which epoch, from 1
 * @param learningRate the rate of its last update
 */
public record EpochLoss(int epoch, double learningRate, double loss) {

    static EpochLoss of(Plan plan, int epoch, List<Update> updates) {
        int batches = plan.batchesPerEpoch();
        int samples = plan.samples().size();
        double sum = 0;
        for (int batch = 0; batch < batches; batch++) {
            double loss = updates.get((epoch - 1) * batches + batch).loss();
            sum += loss * plan.order().sizeOf(samples, batch);
        }
        var last = updates.get(epoch * batches - 1);
        return new EpochLoss(epoch, last.learningRate(), sum / samples);
    }

    /** The first of the lowest losses; NaN is never lower. */
    public static EpochLoss best(List<EpochLoss> losses) {
        var best = losses.get(0);
        for (var candidate : losses) {
            if (candidate.loss() < best.loss() || Double.isNaN(best.loss())) {
                best = candidate;
            }
        }
        return best;
    }
}
