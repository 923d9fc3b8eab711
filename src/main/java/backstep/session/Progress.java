package backstep.session;

import backstep.core.trace.Trace;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.core.training.Run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A run, a position in it, what it has brought up to there, and what lies ahead.
 *
 * @param trace the update that the position is in
 */
record Progress(Run run, Position position, Trace trace) {

    /** The first step of the first epoch. */
    static Progress start(Plan plan) {
        var run = Run.of(plan);
        return new Progress(run, Position.START, run.trace(0));
    }

    /** The update that the position is in, from 0. */
    int update() {
        return position.update(batches());
    }

    double learningRate() {
        return run.learningRate(update());
    }

    /** The same run somewhere else, with what lies between computed. */
    Progress jumpTo(Position to) {
        if (to.batch() > batches() || to.step() > trace.size()) {
            throw new IllegalArgumentException("an epoch of %d batches of %d steps has no %s"
                    .formatted(batches(), trace.size(), to));
        }
        int update = to.update(batches());
        var extended = run.extendedTo(updatesMade(update, to.step()));
        return new Progress(extended, to, update == update() ? trace : extended.trace(update));
    }

    /** The same position, where this update and all that follow are made at another rate. */
    Progress withLearningRate(double learningRate) {
        var changed = run.withLearningRate(update(), learningRate)
                .extendedTo(updatesMade(update(), position.step()));
        return new Progress(changed, position, changed.trace(update()));
    }

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
        return IntStream.range(0, update())
                .filter(update -> run.updates().get(update).firstNotFinite().isPresent())
                .mapToObj(this::firstNotFinite)
                .findFirst()
                .or(this::firstNotFiniteNow);
    }

    int epochsOver() {
        boolean isOver = position.batch() == batches() && position.step() == trace.size();
        return isOver ? position.epoch() : position.epoch() - 1;
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

    /** How many updates are over at this step of an update: it too if the step is its last. */
    private int updatesMade(int update, int step) {
        return step == trace.size() ? update + 1 : update;
    }

    private int batches() {
        return run.plan().batchesPerEpoch();
    }
}
