package backstep.session;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.lesson.Lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One demonstration in progress: a lesson, what was trained of it so far, and the place in it that
 * is shown. Immutable; each transition gives the session that comes of it.
 *
 * <p>Going back forgets nothing: the run keeps the updates that were made, and each of them its
 * learning rate. Only {@link #withLearningRate} cuts the future off.
 */
public final class Session {

    /** How many cut-off futures are kept. */
    public static final int GHOSTS = 5;

    private final Lesson lesson;
    private final Granularity granularity;
    private final List<Ghost> ghosts;
    private final Progress progress;

    private Session(Lesson lesson, Granularity granularity, List<Ghost> ghosts, Progress progress) {
        this.lesson = lesson;
        this.granularity = granularity;
        this.ghosts = List.copyOf(ghosts);
        this.progress = progress;
    }

    /** The lesson at its first step. */
    public static Session of(Lesson lesson) {
        return new Session(lesson, Granularity.OPERATION, List.of(), Progress.start(lesson.plan()));
    }

    public Lesson lesson() {
        return lesson;
    }

    public Granularity granularity() {
        return granularity;
    }

    /** The newest cut-off futures, the oldest first. */
    public List<Ghost> ghosts() {
        return ghosts;
    }

    /** The updates made, those after the position too. */
    public Run run() {
        return progress.run();
    }

    public Position position() {
        return progress.position();
    }

    /** All steps of the update that is shown, those after the position too. */
    public Trace trace() {
        return progress.trace();
    }

    /** The step computed last. */
    public Step step() {
        return trace().step(position().step());
    }

    /** The steps that one click made: the current one and those since the stop before it. */
    public List<Step> stepsOfThisClick() {
        int before = stops().before(position().step()).orElse(0);
        return trace().steps().subList(before, position().step());
    }

    /** What is known of a quantity at this position, if anything is. */
    public Optional<Matrix> valueOf(Quantity quantity) {
        return trace().valueAfter(position().step(), quantity);
    }

    /** The learning rate of the update that is shown. */
    public double learningRate() {
        return progress.learningRate();
    }

    /** The update that is shown, from 0. */
    public int update() {
        return progress.update();
    }

    /** Whether the last epoch of the lesson is over, where playing stops. */
    public boolean isOver() {
        return progress.epochsOver() >= plan().epochs();
    }

    /** The losses of the epochs that are over at this position. */
    public List<EpochLoss> losses() {
        return progress.losses();
    }

    /** The losses to come, as far as the run knows them. */
    public Forecast forecast() {
        return Forecast.of(run(), position());
    }

    /** The first step up to this position that gave NaN or an infinity, if one did. */
    public Optional<Position> firstNotFinite() {
        return progress.firstNotFinite();
    }

    /** Computes one more step, at the granularity chosen; there is always a next one. */
    public Session stepForward() {
        return jumpTo(way().stepForward());
    }

    /** Takes one step back; the first step of all has none before it. */
    public Session stepBackward() {
        return jumpTo(way().stepBackward());
    }

    /** Goes to the first step of the next phase, after the update to the next forward. */
    public Session nextPhase() {
        return jumpTo(way().nextPhase());
    }

    /** Goes to the first step of the phase before, before the forward to the last update. */
    public Session previousPhase() {
        return jumpTo(way().previousPhase());
    }

    /** Goes to the same step of the next epoch. */
    public Session nextEpoch() {
        return jumpTo(way().nextEpoch());
    }

    /** Goes to the same step of the epoch before; the first epoch has none before it. */
    public Session previousEpoch() {
        return jumpTo(way().previousEpoch());
    }

    /** Goes to the first step of this epoch. */
    public Session firstStepOfEpoch() {
        return jumpTo(way().firstStepOfEpoch());
    }

    /** Goes to the last step of this epoch. */
    public Session lastStepOfEpoch() {
        return jumpTo(way().lastStepOfEpoch());
    }

    /** Goes to the first step of the first epoch. */
    public Session restart() {
        return jumpTo(Position.START);
    }

    /** Takes the way out of a divergence; where all values are finite, stays here. */
    public Session backToLastSensible() {
        return rescue().map(way -> jumpTo(way.place()).withLearningRate(way.learningRate()))
                .orElse(this);
    }

    /** The way out of a divergence, where a value up to this position is not finite. */
    public Optional<Rescue> rescue() {
        return firstNotFinite().map(place -> Rescue.from(run(), place.epoch()));
    }

    /** Goes anywhere, computing what lies between. */
    public Session jumpTo(Position to) {
        return new Session(lesson, granularity, ghosts, progress.jumpTo(to));
    }

    /** Chooses how much a click computes; the place stays. */
    public Session withGranularity(Granularity chosen) {
        return new Session(lesson, chosen, ghosts, progress);
    }

    /**
     * Makes the update that is shown, and all that follow, at another rate. What was before stays as
     * it is; a future that existed is cut off and stays as a ghost.
     */
    public Session withLearningRate(double learningRate) {
        if (learningRate == learningRate()) {
            return this;
        }
        var cut = progress.hasFuture() ? withGhost() : ghosts;
        return new Session(lesson, granularity, cut, progress.withLearningRate(learningRate));
    }

    private List<Ghost> withGhost() {
        var all = new ArrayList<>(ghosts);
        all.add(new Ghost(learningRate(), run().losses()));
        return all.subList(Math.max(0, all.size() - GHOSTS), all.size());
    }

    private Way way() {
        return new Way(position(), plan().batchesPerEpoch(), stops());
    }

    private Stops stops() {
        return Stops.of(granularity, trace());
    }

    /** What the lesson trains, and how. */
    public Plan plan() {
        return lesson.plan();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Session that
                && lesson.equals(that.lesson)
                && granularity == that.granularity
                && ghosts.equals(that.ghosts)
                && progress.equals(that.progress);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lesson, granularity, ghosts, position());
    }

    @Override
    public String toString() {
        return "%s, step %s".formatted(position(), step().quantity().name());
    }
}
