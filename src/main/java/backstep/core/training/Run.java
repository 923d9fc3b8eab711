package backstep.core.training;

import backstep.core.network.Parameters;
import backstep.core.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The updates made so far, from which any of them can be unfolded again to the same bits; updates
 * are counted from 0.
 *
 * <p>Large parameters are kept for every few updates only and replayed in between, so that the first
 * 5,000 updates take at most about 48 MB, and the further a run goes, the fewer of them.
 *
 * @param updates the updates made so far
 * @param latest the parameters after the last of them
 * @param nextRate the learning rate of the updates still to come
 */
public record Run(Plan plan, List<Update> updates, Parameters latest, double nextRate) {

    private static final int NUMBERS_A_CHECKPOINT = 1200;
    private static final int UPDATES_A_STRIDE = 5000;

    public Run {
        updates = List.copyOf(updates);
    }

    /** The run in which nothing has happened yet. */
    public static Run of(Plan plan) {
        return new Run(plan, List.of(), plan.initial(), plan.learningRate());
    }

    /** How many updates have been made. */
    public int size() {
        return updates.size();
    }

    /** The learning rate of an update, made or still to come. */
    public double learningRate(int update) {
        return update < size() ? updates.get(update).learningRate() : nextRate;
    }

    /** Whether this run began as another did, and went on at the rate at which that would. */
    public boolean startsWith(Run other) {
        return plan.equals(other.plan)
                && nextRate == other.nextRate
                && size() >= other.size()
                && updates.subList(0, other.size()).equals(other.updates);
    }

    /** This run, with at least so many updates made. */
    public Run extendedTo(int size) {
        if (size <= size()) {
            return this;
        }
        var extended = new ArrayList<>(updates);
        var parameters = latest;
        while (extended.size() < size) {
            var trace = plan.trace(extended.size(), parameters, nextRate);
            extended.add(record(extended.size(), trace));
            parameters = trace.after();
        }
        return new Run(plan, extended, parameters, nextRate);
    }

    /**
     * This run without the given update and all that follow it, which would from now on be made at
     * this rate; what was before is not touched.
     */
    public Run withLearningRate(int update, double learningRate) {
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("no learning rate is " + learningRate);
        }
        int kept = Math.min(update, size());
        return new Run(plan, updates.subList(0, kept), before(kept), learningRate);
    }

    /** The parameters before an update that was made or is the next one. */
    public Parameters before(int update) {
        if (update == size()) {
            return latest;
        }
        int checkpoint = update;
        while (updates.get(checkpoint).before().isEmpty()) {
            checkpoint--;
        }
        var parameters = updates.get(checkpoint).before().orElseThrow();
        for (int replayed = checkpoint; replayed < update; replayed++) {
            parameters =
                    plan.trace(replayed, parameters, learningRate(replayed)).after();
        }
        return parameters;
    }

    /** The steps of an update that was made or is the next one. */
    public Trace trace(int update) {
        return plan.trace(update, before(update), learningRate(update));
    }

    /** The loss of each epoch whose updates have all been made; see {@link EpochLoss}. */
    public List<EpochLoss> losses() {
        int batches = plan.batchesPerEpoch();
        return IntStream.range(0, size() / batches)
                .mapToObj(epoch -> EpochLoss.of(plan, epoch + 1, updates))
                .toList();
    }

    private Update record(int update, Trace trace) {
        return new Update(
                nextRate,
                trace.loss(),
                trace.firstNotFinite(),
                isCheckpoint(update, trace.before())
                        ? Optional.of(trace.before())
                        : Optional.empty());
    }

    private static boolean isCheckpoint(int update, Parameters before) {
        int large = 1 + before.size() / NUMBERS_A_CHECKPOINT;
        int late = 1 + update / UPDATES_A_STRIDE;
        return update % (large * late) == 0;
    }
}
