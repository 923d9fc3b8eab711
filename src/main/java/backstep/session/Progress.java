package backstep.session;

import backstep.core.trace.Trace;
import backstep.core.training.EpochLoss;
import backstep.core.training.Run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a run has brought up to a position in it, and what lies ahead.
 *
 * @param trace the update that the position is in
 */
record Progress(Run run, Position position, Trace trace) {

    /** The losses of the epochs that are over. */
    List<EpochLoss> losses() {
        return run.losses().subList(0, epochsOver());
    }

    /** Whether the run knows the loss of an epoch that is not over yet. */
    boolean hasFuture() {
        return run.losses().size() > epochsOver();
    }

    /** The first step up to the position that gave NaN or an infinity, if one did. */
    Optional<Position> firstNotFinite() {
        return IntStream.range(0, position.update(batches()))
                .filter(update -> run.updates().get(update).firstNotFinite().isPresent())
                .mapToObj(this::firstNotFinite)
                .findFirst()
                .or(this::firstNotFiniteNow);
    }

    private Position firstNotFinite(int update) {
        int step = run.updates().get(update).firstNotFinite().orElseThrow();
        return Position.of(update, batches(), step);
    }

    private Optional<Position> firstNotFiniteNow() {
        return trace.firstNotFinite().stream()
                .filter(step -> step <= position.step())
                .mapToObj(position::atStep)
                .findFirst();
    }

    int epochsOver() {
        boolean isOver = position.batch() == batches() && position.step() == trace.size();
        return isOver ? position.epoch() : position.epoch() - 1;
    }

    private int batches() {
        return run.plan().batchesPerEpoch();
    }
}
