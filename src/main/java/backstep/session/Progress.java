package backstep.session;

import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.Divergence;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.core.training.Run;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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

    /** A place in a run that has come so far. */
    static Progress at(Position position, Run run) {
        int update = position.update(run.plan(0).batchesPerEpoch());
        return new Progress(run, position, run.trace(update));
    }

    /** The same place in the run, once so many updates are made. */
    Progress knowing(int updates) {
        return new Progress(run.extendedTo(updates), position, trace);
    }

    /** The update that the position is in, from 0. */
    int update() {
        return position.update(batches());
    }

    double learningRate() {
        return run.learningRate(update());
    }

    /** The same run at another step, with what lies between computed. */
    Progress jumpTo(Position to) {
        if (to.batch() > batches()) {
            throw new IllegalArgumentException(
                    "an epoch of %d batches has no %s".formatted(batches(), to));
        }
        return goTo(to.update(batches()), there -> to.step());
    }

    /**
     * The same run in another update, counted from 0.
     *
     * @param step the step of that update's trace to go to
     */
    Progress goTo(int update, ToIntFunction<Trace> step) {
        var reached = run.extendedTo(update);
        var there = update == update() ? trace : reached.trace(update);
        return at(update, step.applyAsInt(there), reached, there);
    }

    /** The same run in another update, at the step that gives the same. */
    Progress goTo(int update) {
        return goTo(update, this::stepIn);
    }

    private Progress at(int update, int step, Run reached, Trace there) {
        if (step > there.size()) {
            throw new IllegalArgumentException(
                    "an update of %d steps has no step %d".formatted(there.size(), step));
        }
        var made = step == there.size() ? reached.extendedTo(update + 1) : reached;
        return new Progress(made, Position.of(update, batches(), step), there);
    }

    /** How many updates have to be made or replayed to go somewhere else. */
    int updatesTo(Position to) {
        int update = to.update(batches());
        return update == update() ? 0 : run.replays(update) + 1;
    }

    /**
     * The same place, where this update and all that follow are made with something changed. A
     * parameter that this update has moved already is changed for the next, which is gone to.
     */
    Progress with(Change change) {
        if (change instanceof Change.Parameter parameter && isMoved(parameter)) {
            return goTo(update() + 1, next -> 1).with(change);
        }
        return in(run.changedAt(update(), plan -> change.applyTo(plan, update())));
    }

    /** The same place in another run of the same lesson: there, the step that gives the same. */
    Progress in(Run other) {
        var reached = other.extendedTo(update());
        var there = reached.trace(update());
        return at(update(), stepIn(there), reached, there);
    }

    /** The losses of the epochs that are over. */
    List<EpochLoss> losses() {
        return run.losses().subList(0, epochsOver());
    }

    /** The loss of this epoch, from when its last batch has its loss. */
    Optional<EpochLoss> lossOfEpoch() {
        if (position.batch() < batches() || position.step() < trace.lossStep()) {
            return Optional.empty();
        }
        int first = update() + 1 - batches();
        return Optional.of(EpochLoss.of(
                run.plan(0),
                position.epoch(),
                learningRate(),
                batch -> batch == batches() - 1 ? trace.loss() : run.loss(first + batch)));
    }

    /** Whether the run knows the loss of an epoch that is not over yet. */
    boolean hasFuture() {
        return run.losses().size() > epochsOver();
    }

    /** Where the run left the numbers that make sense, if it did up to the position. */
    Optional<Divergence> divergence() {
        return run.divergence()
                .or(() ->
                        Divergence.in(trace, update(), update() == 0 ? trace.loss() : run.loss(0)))
                .filter(found -> place(found).compareTo(position) <= 0);
    }

    /** The place of a divergence. */
    Position place(Divergence divergence) {
        return Position.of(divergence.update(), batches(), divergence.step());
    }

    int epochsOver() {
        boolean isOver = position.batch() == batches() && position.step() == trace.size();
        return isOver ? position.epoch() : position.epoch() - 1;
    }

    int batches() {
        return run.plan(0).batchesPerEpoch();
    }

    private boolean isMoved(Change.Parameter change) {
        return trace.steps().subList(0, position.step()).stream()
                .anyMatch(step ->
                        step.phase() == Phase.UPDATE && step.quantity().equals(change.parameter()));
    }

    /** Where a parameter is frozen or thawed, an update has other steps. */
    int stepIn(Trace changed) {
        var here = trace.step(position.step());
        return IntStream.rangeClosed(1, changed.size())
                .filter(number -> isAlike(changed.step(number), here))
                .findFirst()
                .orElseGet(() -> firstOf(here, changed));
    }

    private static boolean isAlike(Step one, Step other) {
        return one.phase() == other.phase() && one.quantity().equals(other.quantity());
    }

    /** An optimizer's memory goes with its parameter. */
    private static int firstOf(Step here, Trace changed) {
        return IntStream.rangeClosed(1, changed.size())
                .filter(number -> changed.step(number).phase() == here.phase()
                        && changed.step(number)
                                .quantity()
                                .equals(here.quantity().variable()))
                .findFirst()
                .orElseThrow();
    }
}
