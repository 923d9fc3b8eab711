package backstep.session;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.Divergence;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.lesson.Lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One demonstration in progress: a lesson, what was trained of it so far, and the place in it that
 * is shown. Immutable; each transition gives the session that comes of it.
 *
 * <p>Going back forgets nothing: the run keeps the updates that were made, and each of them its
 * learning rate. Only a {@link Change} cuts the future off.
 */
public final class Session {

    private final Lesson lesson;
    private final Stride stride;

    /** At the place last gone to, to which a finer granularity leads back. */
    private final Training exact;

    private final Training training;

    private Session(Lesson lesson, Stride stride, Training exact) {
        this.lesson = lesson;
        this.stride = stride.at(exact.progress().position());
        this.exact = exact;
        training = exact.at(exact.progress().stoppingBy(stride.granularity()));
    }

    /** The lesson at its first step. */
    public static Session of(Lesson lesson) {
        return new Session(lesson, Stride.STANDARD, Training.start(lesson.plan()));
    }

    public Lesson lesson() {
        return lesson;
    }

    /** What the lesson trains, and how. */
    public Plan plan() {
        return lesson.plan();
    }

    public Granularity granularity() {
        return stride.granularity();
    }

    /** The newest cut-off futures, the oldest first. */
    public List<Ghost> ghosts() {
        return training.ghosts().kept();
    }

    /** The updates made, those after the position too. */
    public Run run() {
        return progress().run();
    }

    public Position position() {
        return progress().position();
    }

    /** All steps of the update that is shown, those after the position too. */
    public Trace trace() {
        return progress().trace();
    }

    /** The step computed last, or of which some cells are. */
    public Step step() {
        return trace().step(position().step());
    }

    /** The steps that one click made: the current one and those since the stop before it. */
    public List<Step> stepsOfThisClick() {
        int here = position().step();
        int before = granularity().stops(trace()).stream()
                .filter(step -> step < here)
                .reduce(0, Math::max);
        return trace().steps().subList(before, here);
    }

    /** What is known of a quantity at this position, if all of it is. */
    public Optional<Matrix> valueOf(Quantity quantity) {
        return trace().valueAfter(position().stepsDone(), quantity);
    }

    /** What is known cell by cell, where a step is computed so. */
    public KnownCells cells() {
        return new KnownCells(granularity(), trace(), position());
    }

    /** The learning rate of the update that is shown. */
    public double learningRate() {
        return progress().learningRate();
    }

    /** The update that is shown, from 0. */
    public int update() {
        return progress().update();
    }

    /** Whether the last epoch of the lesson is over, where playing stops. */
    public boolean isOver() {
        return progress().epochsOver() >= plan().epochs();
    }

    /** The losses of the epochs that are over at this position. */
    public List<EpochLoss> losses() {
        return progress().losses();
    }

    /** The loss of the epoch that is shown, from when its last batch has its loss. */
    public Optional<EpochLoss> lossOfEpoch() {
        return progress().lossOfEpoch();
    }

    /** The losses to come, as far as the run knows them. */
    public Forecast forecast() {
        return Forecast.of(run(), position());
    }

    /** Where the training left the numbers that make sense, if it did up to this position. */
    public Optional<Divergence> divergence() {
        return progress().divergence();
    }

    /** The place of that, and the rate. */
    public Optional<Diverged> diverged() {
        return progress().divergence().map(progress()::diverged);
    }

    /** Computes one more step, at the granularity chosen; there is always a next one. */
    public Session stepForward() {
        return at(walk().stepForward());
    }

    /** Whether one step forward leads here from another session, within an update. */
    public boolean isStepAfter(Session before) {
        return lesson.equals(before.lesson)
                && granularity() == before.granularity()
                && update() == before.update()
                && before.position().compareTo(position()) < 0
                && before.stepForward().position().equals(position());
    }

    /** Takes one step back; the first step of all has none before it. */
    public Session stepBackward() {
        return at(walk().stepBackward());
    }

    /** Goes to the first step of the next phase, after the update to the next forward. */
    public Session nextPhase() {
        return at(walk().nextPhase());
    }

    /** Goes to the first step of the phase before, before the forward to the last update. */
    public Session previousPhase() {
        return at(walk().previousPhase());
    }

    /** Goes to the same step of the next epoch. */
    public Session nextEpoch() {
        return goToEpoch(position().epoch() + 1);
    }

    /** Goes to the same step of the epoch before; the first epoch has none before it. */
    public Session previousEpoch() {
        return goToEpoch(Math.max(1, position().epoch() - 1));
    }

    /** Goes to the same step of an epoch, counted from 1, computing what lies between. */
    public Session goToEpoch(int epoch) {
        return at(progress().goToEpoch(epoch));
    }

    /** How far it has come and how far it has to go. */
    public Horizon horizon() {
        return Horizon.of(this);
    }

    /** About how many multiplications it takes to go to an epoch. */
    public long workToEpoch(int epoch) {
        return progress().updatesToEpoch(epoch) * plan().workOfAnUpdate();
    }

    /** Goes on by so many updates, to the last step of the one it comes to. */
    public Session advanced(int updates) {
        return at(progress().advanced(updates));
    }

    /** This session at its place, with its run gone on to know so many updates. */
    public Session knowing(int updates) {
        return at(progress().knowing(updates));
    }

    /** Goes to the first step of this epoch. */
    public Session firstStepOfEpoch() {
        return at(walk().firstStepOfEpoch());
    }

    /** Goes to the last step of this epoch. */
    public Session lastStepOfEpoch() {
        return at(walk().lastStepOfEpoch());
    }

    /** Goes to the first step of the first epoch. */
    public Session restart() {
        return jumpTo(Position.START);
    }

    /** Goes anywhere, computing what lies between. */
    public Session jumpTo(Position to) {
        return at(progress().jumpTo(to));
    }

    /**
     * Chooses how much a click computes; the place stays. A step begun is shown whole where clicks
     * do not stop within it, until the granularity that does is chosen again.
     */
    public Session withGranularity(Granularity chosen) {
        return new Session(lesson, stride.withGranularity(chosen), exact);
    }

    /** Chooses whether a click stops at the symbols and at the numbers of what it shows, too. */
    public Session unfolding(boolean chosen) {
        return new Session(lesson, stride.unfolding(chosen), exact);
    }

    /** How much of the newest cells is shown; nothing where they are given, not computed. */
    public Optional<Reveal> reveal() {
        return step().operation() instanceof Operation.Given
                ? Optional.empty()
                : Optional.of(position().stop().reveal());
    }

    /** Shows so much of the newest cells; what is given is always whole. */
    public Session revealing(Reveal chosen) {
        var stop = granularity().revealing(chosen, trace(), position().stop());
        return reveal().isEmpty()
                ? this
                : in(training.at(progress().jumpTo(position().at(stop))));
    }

    /** Shows more of the newest cells, and after their result their symbols again. */
    public Session turned() {
        return reveal().map(Reveal::next).map(this::revealing).orElse(this);
    }

    /** Takes the way out of a divergence; where the numbers make sense, stays here. */
    public Session backToLastSensible() {
        return rescue().map(way -> jumpTo(way.place()).withLearningRate(way.learningRate()))
                .orElse(this);
    }

    /** The way out of a divergence, where there is one up to this position that a rate made. */
    public Optional<Rescue> rescue() {
        return divergence()
                .filter(place -> !progress().isGiven(place))
                .map(place -> Rescue.from(run(), place));
    }

    /**
     * Makes the update that is shown, and all that follow, with something changed. What was before
     * stays as it is; a future that existed is cut off and, if it had other losses, stays as a ghost.
     * A parameter that this update has moved already is changed for the next, which is gone to.
     */
    public Session with(Change change) {
        return change.isNone() ? this : in(training.with(change));
    }

    /** Makes the update that is shown, and all that follow, at another rate. */
    public Session withLearningRate(double after) {
        return with(new Change.LearningRate(learningRate(), after));
    }

    /** Shows a ghost that was hidden, or hides it. */
    public Session toggled(Ghost ghost) {
        return in(training.toggled(ghost));
    }

    /** Forgets a ghost. */
    public Session without(Ghost ghost) {
        return in(training.without(ghost));
    }

    /**
     * Goes back to a cut-off run, whole, at the place that is shown; the run that this leaves is a
     * ghost in its stead.
     */
    public Session broughtBack(Ghost ghost) {
        return in(training.broughtBack(ghost));
    }

    /** What changes when a cut-off run is brought back. */
    public Change changeTo(Ghost ghost) {
        return training.changeTo(ghost);
    }

    /** What this session can be taken back to later. */
    Moment moment() {
        return new Moment(training);
    }

    /** This session, taken back to a moment. */
    Session at(Moment moment) {
        return in(moment.training());
    }

    private Session at(Progress place) {
        return in(training.at(place), stride);
    }

    private Session in(Training other) {
        return in(other, stride.straight());
    }

    private Session in(Training other, Stride clicks) {
        var reached = other.progress().stoppingBy(granularity());
        return new Session(lesson, clicks, other.at(reached));
    }

    private Progress progress() {
        return training.progress();
    }

    private Walk walk() {
        return new Walk(progress(), stride);
    }

    /** Whether the same is shown, and known; which place it was turned at makes no difference. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Session that
                && lesson.equals(that.lesson)
                && granularity() == that.granularity()
                && stride.unfolds() == that.stride.unfolds()
                && training.equals(that.training);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lesson, granularity(), ghosts(), position());
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(position(), step().quantity().name());
    }
}
