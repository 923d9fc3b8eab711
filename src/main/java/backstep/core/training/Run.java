package backstep.core.training;

import backstep.core.network.Parameters;
import backstep.core.trace.Trace;
import backstep.core.training.Checkpoints.Checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The updates made so far, from which any of them can be unfolded again to the same bits; updates
 * are counted from 0.
 *
 * <p>A run follows from its stretches alone. The parameters are kept before some updates and
 * replayed in between, so that a long run takes little room.
 *
 * @param stretches what it followed, from the first update on, without gaps
 * @param latest the parameters after the last update that was made
 */
public record Run(List<Stretch> stretches, History history, Parameters latest) {

    public Run {
        stretches = List.copyOf(stretches);
    }

    /** The run in which nothing has happened yet. */
    public static Run of(Plan plan) {
        return new Run(List.of(new Stretch(0, plan)), History.none(plan), plan.initial());
    }

    /** How many updates have been made. */
    public int size() {
        return history.size();
    }

    /** What an update, made or still to come, follows. */
    public Plan plan(int update) {
        return stretchAt(update, stretches).plan();
    }

    /** The learning rate of an update, made or still to come. */
    public double learningRate(int update) {
        return plan(update).learningRate();
    }

    /** The loss of the batch of an update that was made, before the update. */
    public double loss(int update) {
        return history.losses().at(update);
    }

    /** Where it left the numbers that make sense, if it did. */
    public Optional<Divergence> divergence() {
        return history.divergence();
    }

    /** Whether this run is another one that went on, with nothing changed from outside. */
    public boolean continues(Run other) {
        return size() >= other.size() && stretches.equals(other.stretches);
    }

    /** This run, with at least so many updates made. */
    public Run extendedTo(int size) {
        if (size <= size()) {
            return this;
        }
        var made = history;
        var parameters = latest;
        while (made.size() < size) {
            var plan = plan(made.size());
            var update = plan.update(made.size(), parameters);
            made = made.plus(plan, parameters, update);
            parameters = update.after();
        }
        return new Run(stretches, made, parameters);
    }

    /** This run, with at most so many updates made. */
    public Run shortenedTo(int size) {
        if (size >= size()) {
            return this;
        }
        var kept = stretches.stream().filter(stretch -> stretch.start() <= size).toList();
        return new Run(kept, history.first(plan(0), size), before(size));
    }

    /**
     * This run without the given update and all that follow it, which would from now on follow a
     * changed plan; what was before is not touched.
     *
     * @param change what becomes of the plan followed there, whose initial parameters are those
     *     before the update
     */
    public Run changedAt(int update, UnaryOperator<Plan> change) {
        var shortened = shortenedTo(update);
        int start = shortened.size();
        var changed = change.apply(shortened.plan(start).startingWith(shortened.latest));
        var stretched = new ArrayList<>(shortened.stretches);
        stretched.removeIf(stretch -> stretch.start() == start);
        stretched.add(new Stretch(start, changed));
        return new Run(stretched, shortened.history, changed.initial());
    }

    /** This run for being put aside: it takes less room, and going about in it more time. */
    public Run thinned() {
        return new Run(stretches, history.thinned(), latest);
    }

    /** The parameters before an update that was made or is the next one. */
    public Parameters before(int update) {
        if (update == size()) {
            return latest;
        }
        var plan = plan(update);
        var from = replayedFrom(update);
        var parameters = from.before();
        for (int replayed = from.update(); replayed < update; replayed++) {
            parameters = plan.update(replayed, parameters).after();
        }
        return parameters;
    }

    /** How many updates are replayed to know the parameters before one, or to make it. */
    public int replays(int update) {
        return update - (update >= size() ? size() : replayedFrom(update).update());
    }

    /** Where the parameters are kept, in the update's stretch, nearest before it. */
    private Checkpoint replayedFrom(int update) {
        var stretch = stretchAt(update, stretches);
        return history.checkpoints()
                .last(update)
                .filter(last -> last.update() > stretch.start())
                .orElseGet(() -> new Checkpoint(stretch.start(), stretch.before()));
    }

    /** The steps of an update that was made or is the next one. */
    public Trace trace(int update) {
        return plan(update).trace(update, before(update));
    }

    /** The loss of each epoch whose updates have all been made; see {@link EpochLoss}. */
    public List<EpochLoss> losses() {
        return new EpochLosses(history.epochs(), plan(0).batchesPerEpoch(), stretches);
    }

    /** The stretch that an update is in, by halving. */
    static Stretch stretchAt(int update, List<Stretch> stretches) {
        int low = 0;
        int high = stretches.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (stretches.get(middle).start() <= update) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return stretches.get(low);
    }
}
