package backstep.picture;

import backstep.core.network.Loss;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;

import java.util.List;
import java.util.Optional;

/**
 * A loss that goes up and down with each epoch, because every update jumps across the valley.
 *
 * <p>It is said of the last epochs computed if they all ran at one rate with all samples in one
 * batch: from batch to batch a loss goes up and down anyway.
 */
final class Swing {

    /** So many epochs in a row, each on the other side of the one before: four turns. */
    private static final int EPOCHS = 6;

    /** A smaller change, as a part of the first loss, may be rounding. */
    private static final double LEAST = 1e-6;

    private Swing() {}

    /** The key of the sentence that says why the loss swings, if it does. */
    static Optional<String> reason(Plan plan, List<EpochLoss> computed) {
        if (plan.batchesPerEpoch() > 1 || !isIn(computed)) {
            return Optional.empty();
        }
        return Optional.of(
                plan.loss().kind() == Loss.Kind.L1
                        ? "chart.loss.swings.l1"
                        : "chart.loss.swings.any");
    }

    private static boolean isIn(List<EpochLoss> computed) {
        if (computed.size() < EPOCHS) {
            return false;
        }
        double least = LEAST * computed.get(0).loss();
        var last = computed.subList(computed.size() - EPOCHS, computed.size());
        for (int i = 2; i < EPOCHS; i++) {
            if (!isTurn(last.get(i - 2), last.get(i - 1), last.get(i), least)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTurn(
            EpochLoss before, EpochLoss middle, EpochLoss after, double least) {
        double in = middle.loss() - before.loss();
        double out = after.loss() - middle.loss();
        return in * out < 0
                && Math.min(Math.abs(in), Math.abs(out)) > least
                && before.learningRate() == middle.learningRate()
                && middle.learningRate() == after.learningRate();
    }
}
