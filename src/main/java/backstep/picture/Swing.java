package backstep.picture;

import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;

import java.util.List;
import java.util.Optional;

/**
 * A loss that falls, rises and falls again, because every update jumps across the valley.
 *
 * <p>It is said of the last epochs computed if they all ran at one rate with all samples in one
 * batch, for from batch to batch a loss goes up and down anyway, and without a memory of earlier
 * gradients, which makes steps that are not constant.
 */
final class Swing {

    /** After so many epochs without a rise it is a descent again. */
    private static final int CALM = 5;

    /** A smaller change, as a part of the first loss, may be rounding. */
    private static final double LEAST = 1e-6;

    private Swing() {}

    /** Since when the loss swings, and why, if it does. */
    static Optional<LossCurvePicture.Note> note(
            Plan plan, List<EpochLoss> computed, Wording wording) {
        boolean isSteady = plan.batchesPerEpoch() == 1
                && plan.optimizer() instanceof Optimizer.Sgd sgd
                && sgd.momentum() == 0;
        boolean isL1 = plan.loss().kind() == Loss.Kind.L1;
        var sentence = isL1 ? "chart.loss.swings.l1" : "chart.loss.swings.any";
        var brief = isL1 ? "chart.loss.swings.l1Brief" : "chart.loss.swings.anyBrief";
        return since(isSteady ? computed : List.of())
                .map(epoch -> new LossCurvePicture.Note(
                        wording.say(sentence, epoch), wording.say(brief, epoch)));
    }

    /** The first epoch that rose between two that fell, of those that still go up and down. */
    private static Optional<Integer> since(List<EpochLoss> computed) {
        Optional<Integer> since = Optional.empty();
        Optional<Integer> risen = Optional.empty();
        boolean hasFallen = false;
        int calm = 0;
        for (int i = computed.size() - 1; i > 0 && calm < CALM; i--) {
            var before = computed.get(i - 1);
            var after = computed.get(i);
            if (before.learningRate() != after.learningRate()) {
                break;
            }
            double rise = after.loss() - before.loss();
            double least = LEAST * computed.get(0).loss();
            calm = rise > least ? 0 : calm + 1;
            if (rise > least && hasFallen) {
                risen = Optional.of(after.epoch());
            } else if (rise < -least) {
                hasFallen = true;
                since = risen;
            }
        }
        return since;
    }
}
