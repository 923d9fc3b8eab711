package backstep.session;

import backstep.core.network.Quantity;
import backstep.core.trace.Phase;
import backstep.core.trace.Trace;
import backstep.core.training.Divergence;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.core.training.Run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return goTo(to.update(batches()), there -> to.stop());
    }

    /**
     * The same run in another update, counted from 0.
     *
     * @param stop the place in that update's trace to go to
     */
    Progress goTo(int update, Function<Trace, Stop> stop) {
        var reached = run.extendedTo(update);
        var there = update == update() ? trace : reached.trace(update);
        return at(update, stop.apply(there), reached, there);
    }

    /** The same step of another epoch, counted from 1. */
    Progress goToEpoch(int epoch) {
        return goTo(updateIn(epoch), this::stopIn);
    }

    /** So many updates on, at the last step there. */
    Progress advanced(int updates) {
        return goTo(update() + updates, there -> Stop.whole(there.size()));
    }

    private int updateIn(int epoch) {
        return new Position(epoch, position.batch(), position.step()).update(batches());
    }

    private Progress at(int update, Stop stop, Run reached, Trace there) {
        if (stop.step() > there.size()) {
            throw new IllegalArgumentException(
                    "an update of %d steps has no step %d".formatted(there.size(), stop.step()));
        }
        boolean isMade = stop.equals(Stop.whole(there.size()));
        var made = isMade ? reached.extendedTo(update + 1) : reached;
        return new Progress(made, Position.of(update, batches(), stop), there);
    }

    /** The same place or, where clicks do not stop within a step there, the next one they do. */
    Progress stoppingBy(Granularity granularity) {
        var stop = granularity.reached(trace, position.stop());
        return stop.equals(position.stop()) ? this : at(update(), stop, run, trace);
    }

    /** How many updates have to be made or replayed to go to another epoch. */
    int updatesToEpoch(int epoch) {
        int update = updateIn(epoch);
        return update == update() ? 0 : run.replays(update) + 1;
    }

    /**
     * The same place, where this update and all that follow are made with something changed. A
     * parameter that this update has moved already is changed for the next, which is gone to.
     */
    Progress with(Change change) {
        if (change instanceof Change.Parameter parameter && isMoved(parameter)) {
            return goTo(update() + 1, next -> Stop.whole(1)).with(change);
        }
        return in(run.changedAt(update(), plan -> change.applyTo(plan, update())));
    }

    /** The same place in another run of the same lesson: there, the step that gives the same. */
    Progress in(Run other) {
        var reached = other.extendedTo(update());
        var there = reached.trace(update());
        return at(update(), stopIn(there), reached, there);
    }

    /** The losses of the epochs that are over. */
    List<EpochLoss> losses() {
        return run.losses().subList(0, epochsOver());
    }

    /** The loss of this epoch, from when its last batch has its loss. */
    Optional<EpochLoss> lossOfEpoch() {
        if (position.batch() < batches() || position.stepsDone() < trace.lossStep()) {
            return Optional.empty();
        }
        int first = update() + 1 - batches();
        return Optional.of(EpochLoss.of(
                run.plan(0),
                position.epoch(),
                learningRate(),
                batch -> batch == batches() - 1 ? trace.loss() : run.loss(first + batch)));
    }

    /**
     * Whether the run knows losses of epochs that are not over yet, which do not all come from the
     * first updates alone, so many as given. A single loss is no curve to be seen.
     */
    boolean hasFutureAfter(int updates) {
        int known = Math.max(epochsOver(), updates / batches());
        return run.losses().size() > Math.max(1, known);
    }

    /** Where the run left the numbers that make sense, if it did up to the position, for good. */
    Optional<Divergence> divergence() {
        var here = Divergence.in(run.plan(update()), trace, update(), firstLoss());
        return run.divergence()
                .or(() -> here)
                .filter(found -> place(found, cell(found)).compareTo(position) <= 0)
                .filter(found -> found.update() == update() || here.isPresent());
    }

    /**
     * Whether numbers that were given lead there, whatever the learning rate: no update was made
     * with them yet.
     */
    boolean isGiven(Divergence divergence) {
        int update = divergence.update();
        return !isUpdated(divergence.quantity())
                && (update == 0 || isGivenAnew(run.plan(update), run.plan(update - 1)));
    }

    private static boolean isUpdated(Quantity quantity) {
        return quantity instanceof Quantity.Memory
                || (quantity instanceof Quantity.Variable variable
                        && variable.role().isParameter());
    }

    private static boolean isGivenAnew(Plan plan, Plan before) {
        return !plan.initial().equals(before.initial())
                || !plan.samples().inputs().equals(before.samples().inputs())
                || !plan.samples().targets().equals(before.samples().targets());
    }

    private double firstLoss() {
        return update() == 0 ? trace.loss() : run.loss(0);
    }

    /** The place of a divergence, and the rate there. */
    Diverged diverged(Divergence divergence) {
        return new Diverged(place(divergence, Stop.WHOLE), run.learningRate(divergence.update()));
    }

    private Position place(Divergence divergence, int cell) {
        return Position.of(divergence.update(), batches(), new Stop(divergence.step(), cell));
    }

    /** How many cells are computed once its element is. */
    private int cell(Divergence divergence) {
        var shape = run.plan(divergence.update())
                .network()
                .shape(divergence.quantity(), trace.batch().size());
        return divergence.row() * shape.columns() + divergence.column() + 1;
    }

    int epochsOver() {
        boolean isOver = position.batch() == batches() && position.stepsDone() == trace.size();
        return isOver ? position.epoch() : position.epoch() - 1;
    }

    int batches() {
        return run.plan(0).batchesPerEpoch();
    }

    private boolean isMoved(Change.Parameter change) {
        int columns = trace.before().at(change.parameter()).columns();
        int cell = change.row() * columns + change.column() + 1;
        return number(trace, Phase.UPDATE, change.parameter())
                .filter(number -> new Stop(number, cell).compareTo(position.stop()) <= 0)
                .isPresent();
    }

    /**
     * The place in a changed update that gives the same. Where a parameter is frozen or thawed, it
     * has other steps: an optimizer's memory goes with its parameter.
     */
    private Stop stopIn(Trace changed) {
        var here = trace.step(position.step());
        int step = number(changed, here.phase(), here.quantity())
                .or(() -> number(changed, here.phase(), here.quantity().variable()))
                .orElseThrow();
        var stop = position.stop();
        return new Stop(step, stop.cell(), stop.reveal());
    }

    /** The first step of a phase that gives a quantity, counted from 1, if there is one. */
    private static Optional<Integer> number(Trace trace, Phase phase, Quantity quantity) {
        return IntStream.rangeClosed(1, trace.size())
                .filter(number -> trace.step(number).phase() == phase
                        && trace.step(number).quantity().equals(quantity))
                .boxed()
                .findFirst();
    }
}
