package backstep.core.training;

import backstep.core.network.Parameters;

import java.util.Optional;

/**
 * What a run keeps of the updates that were made.
 *
 * @param losses the loss of each update's batch
 * @param epochs the loss of each epoch whose updates have all been made
 * @param divergence where it left the numbers that make sense, if it did
 */
record History(
        Numbers losses, Numbers epochs, Optional<Divergence> divergence, Checkpoints checkpoints) {

    static History none(Plan plan) {
        var checkpoints = Checkpoints.of(plan.initial(), plan.optimizer());
        return new History(Numbers.NONE, Numbers.NONE, Optional.empty(), checkpoints);
    }

    int size() {
        return losses.size();
    }

    /** This, and what the plan's next update brought. */
    History plus(Plan plan, Parameters before, Update update) {
        int number = size();
        var more = losses.plus(update.loss());
        return new History(
                more,
                isEndOfEpoch(plan, number) ? epochs.plus(lossOfEpoch(plan, number, more)) : epochs,
                divergence.or(() -> divergence(plan, before, update)),
                checkpoints.isDue(number) ? checkpoints.with(number, before) : checkpoints);
    }

    /** What was kept of the first updates. */
    History first(Plan plan, int updates) {
        return new History(
                losses.first(updates),
                epochs.first(updates / plan.batchesPerEpoch()),
                divergence.filter(place -> place.update() < updates),
                checkpoints.upTo(updates - 1));
    }

    History thinned() {
        return new History(losses, epochs, divergence, checkpoints.thinned());
    }

    private Optional<Divergence> divergence(Plan plan, Parameters before, Update update) {
        double first = losses.size() == 0 ? update.loss() : losses.at(0);
        boolean isSensible = update.isFinite() && !Divergence.isGrown(update.loss(), first, plan);
        return isSensible
                ? Optional.empty()
                : Divergence.in(plan, plan.trace(size(), before), size(), first);
    }

    private static boolean isEndOfEpoch(Plan plan, int update) {
        return (update + 1) % plan.batchesPerEpoch() == 0;
    }

    private static double lossOfEpoch(Plan plan, int update, Numbers losses) {
        int batches = plan.batchesPerEpoch();
        int first = update + 1 - batches;
        return EpochLoss.of(
                        plan,
                        first / batches + 1,
                        plan.learningRate(),
                        batch -> losses.at(first + batch))
                .loss();
    }
}
