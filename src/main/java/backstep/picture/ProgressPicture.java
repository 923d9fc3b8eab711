package backstep.picture;

import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.training.Divergence;
import backstep.session.Granularity;
import backstep.session.KnownCells;
import backstep.session.RateRange;
import backstep.session.Session;
import backstep.text.Numerals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where in the training the position is, in numbers.
 *
 * @param epoch the epoch, as a heading
 * @param step the step of how many, as the granularity counts them
 * @param epochsLabel what is counted or, past the last epoch that is planned, how many are
 * @param epochs the epoch of how many or, past those, the epoch alone
 * @param widestEpochs what takes as much room as that may ever need
 * @param parts the four phases, in order
 * @param learningRate the rate α of the update that is shown
 * @param diverged where the training left the numbers that make sense, if it did
 */
public record ProgressPicture(
        String epoch,
        String step,
        String epochsLabel,
        String epochs,
        String widestEpochs,
        List<Part> parts,
        double learningRate,
        String learningRateText,
        double lowestRate,
        double highestRate,
        boolean atStart,
        Optional<Diverged> diverged) {

    private static final int MANY_DIGITS = 4;

    /** A phase: how many steps it has, or cells where those are computed, and how many are done. */
    public record Part(String phase, int steps, int done) {}

    /**
     * What is said of where the numbers stopped making sense, and of the way back.
     *
     * @param wayBack what {@link Session#backToLastSensible} does, in a few words
     */
    public record Diverged(String sentence, String wayBack) {}

    public ProgressPicture {
        parts = List.copyOf(parts);
    }

    public static ProgressPicture of(Session session, Wording wording) {
        var position = session.position();
        var rates = RateRange.of(session.plan());
        return new ProgressPicture(
                wording.say("progress.epoch", position.epoch()),
                step(session, wording),
                epochsLabel(session, wording),
                epochs(session),
                widest(session.plan().epochs()) + " / " + session.plan().epochs(),
                Arrays.stream(Phase.values()).map(phase -> part(phase, session)).toList(),
                session.learningRate(),
                Numerals.exact(session.learningRate()),
                rates.low(),
                rates.high(),
                session.update() == 0 && position.step() == 1,
                session.divergence().map(place -> diverged(place, session, wording)));
    }

    private static String epochsLabel(Session session, Wording wording) {
        return isPastPlan(session)
                ? wording.say("progress.planned", session.plan().epochs())
                : wording.say("progress.epochs");
    }

    private static String epochs(Session session) {
        int epoch = session.position().epoch();
        return isPastPlan(session)
                ? Integer.toString(epoch)
                : epoch + " / " + session.plan().epochs();
    }

    private static boolean isPastPlan(Session session) {
        return session.position().epoch() > session.plan().epochs();
    }

    private static String step(Session session, Wording wording) {
        var position = session.position();
        int batches = session.plan().batchesPerEpoch();
        int click = click(position.step(), session);
        int clicks = session.granularity().stops(session.trace()).size();
        if (session.granularity() == Granularity.CELL) {
            return cell(session.cells(), position.batch(), batches, wording);
        }
        return batches == 1
                ? wording.say("progress.step", click, clicks)
                : wording.say("progress.batch", position.batch(), batches, click, clicks);
    }

    private static String cell(KnownCells cells, int batch, int batches, Wording wording) {
        int done = cells.reached(step -> true);
        int all = cells.all(step -> true);
        return batches == 1
                ? wording.say("progress.cell", done, all)
                : wording.say("progress.batchCell", batch, batches, done, all);
    }

    /** As many digits as the last epoch has, but room for some that come after it. */
    private static String widest(int epochs) {
        return "8".repeat(Math.max(MANY_DIGITS, Integer.toString(epochs).length()));
    }

    /** The click of the update that computes a step, from 1. */
    private static int click(int step, Session session) {
        var stops = session.granularity().stops(session.trace());
        return 1 + (int) stops.stream().filter(stop -> stop < step).count();
    }

    private static Diverged diverged(Divergence place, Session session, Wording wording) {
        var way = session.rescue().orElseThrow();
        return new Diverged(
                wording.say(
                        place.isFinite() ? "progress.grown" : "progress.notFinite",
                        element(place, session, wording),
                        place.update() / session.plan().batchesPerEpoch() + 1,
                        click(place.step(), session),
                        wording.say(session.run().learningRate(place.update()))),
                wording.say(
                        "progress.backToSensible",
                        way.epoch(),
                        Numerals.exact(way.learningRate())));
    }

    private static String element(Divergence place, Session session, Wording wording) {
        var trace = session.trace();
        int batch = trace.batch().size();
        var shape = trace.network().shape(place.quantity(), batch);
        var name = wording.naming(trace.network()).text(place.quantity());
        return Names.element(name, shape, place.row(), place.column());
    }

    private static Part part(Phase phase, Session session) {
        var steps = session.trace().steps();
        if (session.granularity() == Granularity.CELL) {
            var cells = session.cells();
            return new Part(
                    Names.key(phase),
                    cells.all(step -> step.phase() == phase),
                    cells.reached(step -> step.phase() == phase));
        }
        return new Part(
                Names.key(phase),
                count(steps, phase),
                count(steps.subList(0, session.position().step()), phase));
    }

    private static int count(List<Step> steps, Phase phase) {
        return (int) steps.stream().filter(step -> step.phase() == phase).count();
    }
}
