package backstep.core.training;

import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters before some of the updates of a run, from which the others are replayed.
 *
 * <p>The longer a run, the further apart they are, always by a power of two, so that of too many
 * every other one can go.
 *
 * @param most how many are kept at most
 * @param kept in the order of their updates
 */
record Checkpoints(int most, List<Checkpoint> kept) {

    private static final int MOST = 2000;

    /** About 20 MB. */
    private static final int MOST_NUMBERS = 2_500_000;

    /** What a matrix takes beside its numbers, in numbers. */
    private static final long NUMBERS_OF_AN_OBJECT = 24;

    private static final int FEWEST = 2;

    /** How many fewer are kept of a run that is put aside. */
    private static final int ASIDE = 16;

    /** The parameters before an update, counted from 0. */
    record Checkpoint(int update, Parameters before) {}

    Checkpoints {
        kept = List.copyOf(kept);
    }

    /** None yet; as many as take about 20 MB will be kept. */
    static Checkpoints of(Parameters parameters, Optimizer optimizer) {
        long numbers =
                parameters.size() + NUMBERS_OF_AN_OBJECT * parameters.matrices().size();
        long each = numbers * (1 + optimizer.memories().size());
        int most = (int) Math.max(FEWEST, Math.min(MOST, MOST_NUMBERS / each));
        return new Checkpoints(most, List.of());
    }

    /** Whether there is one to be kept before an update. */
    boolean isDue(int update) {
        return update % stride(update) == 0;
    }

    /** These and a later one, without those that are too near to each other then. */
    Checkpoints with(int update, Parameters before) {
        var more = new ArrayList<>(kept);
        more.add(new Checkpoint(update, before));
        return new Checkpoints(most, more).spaced();
    }

    /** Those at or before an update. */
    Checkpoints upTo(int update) {
        return new Checkpoints(most, kept.subList(0, count(update)));
    }

    /** The last one at or before an update. */
    Optional<Checkpoint> last(int update) {
        int count = count(update);
        return count == 0 ? Optional.empty() : Optional.of(kept.get(count - 1));
    }

    /** A few of these, for a run that is put aside. */
    Checkpoints thinned() {
        var few = new Checkpoints(Math.max(FEWEST, most / ASIDE), kept).spaced();
        return new Checkpoints(most, few.kept());
    }

    private Checkpoints spaced() {
        if (kept.size() <= most) {
            return this;
        }
        int stride = stride(kept.get(kept.size() - 1).update());
        return new Checkpoints(
                most,
                kept.stream()
                        .filter(checkpoint -> checkpoint.update() % stride == 0)
                        .toList());
    }

    /** The smallest power of two that keeps at most so many of the updates up to this one. */
    private int stride(int update) {
        return Integer.highestOneBit(Math.max(1, 2 * (update / most)));
    }

    /** How many are at or before an update, by halving. */
    private int count(int update) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (kept.get(middle).update() <= update) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
