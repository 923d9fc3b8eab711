package backstep.picture;

import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.training.Divergence;
import backstep.session.Granularity;
import backstep.session.RateRange;
import backstep.session.Session;
import backstep.text.Numerals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where in the training the position is, in numbers.
 *
 * @param epoch the epoch, as a heading
 * @param places the step of how many, as the granularity counts them, the longest wording first
 * @param epochsLabel what is counted or, past the last epoch that is planned, how many are
 * @param epochs the epoch of how many or, past those, the epoch alone
 * @param widestEpochs what takes as much room as that may ever need
 * @param parts the four phases, in order
 * @param learningRate the rate α of the update that is shown
 * @param diverged where the training left the numbers that make sense, if it did
 */
public record ProgressPicture(
        String epoch,
        List<Place> places,
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
     * The step of an update in words.
     *
     * @param widest the same at the last step, so that none takes more room
     */
    public record Place(String words, String widest) {}

    /**
     * What is said of where the numbers stopped making sense, and of the way back.
     *
     * @param wayBack what {@link Session#backToLastSensible} does, in a few words, if that helps
     */
    public record Diverged(String sentence, Optional<String> wayBack) {}

    public ProgressPicture {
        places = List.copyOf(places);
        parts = List.copyOf(parts);
    }

    /** The step of how many, in as many words as there are. */
    public String step() {
        return places.get(0).words();
    }

    public static ProgressPicture of(Session session, Wording wording) {
        var position = session.position();
        var rates = RateRange.of(session.plan());
        return new ProgressPicture(
                wording.say("progress.epoch", position.epoch()),
                places(session, wording),
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

    private static List<Place> places(Session session, Wording wording) {
        if (session.granularity() == Granularity.CELL) {
            var cells = session.cells();
            int done = cells.reached(step -> true);
            return places("cell", done, cells.all(step -> true), session, wording);
        }
        int done = click(session.position().step(), session);
        int all = session.granularity().stops(session.trace()).size();
        return places("step", done, all, session, wording);
    }

    private static List<Place> places(
            String counted, int done, int all, Session session, Wording wording) {
        int batch = session.position().batch();
        int batches = session.plan().batchesPerEpoch();
        var withBatch = place(
                n -> wording.say("progress.batch." + counted, batch, batches, n, all), done, all);
        var inWords = place(n -> wording.say("progress." + counted, n, all), done, all);
        var brief = place(n -> n + "/" + all, done, all);
        return batches == 1 ? List.of(inWords, brief) : List.of(withBatch, inWords, brief);
    }

    private static Place place(IntFunction<String> words, int done, int all) {
        return new Place(words.apply(done), words.apply(all));
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
        var way = session.rescue();
        return new Diverged(
                wording.say(
                        (way.isEmpty() ? "progress.given." : "progress.")
                                + (place.isFinite() ? "grown" : "notFinite"),
                        element(place, session, wording),
                        place.update() / session.plan().batchesPerEpoch() + 1,
                        click(place.step(), session),
                        wording.say(session.run().learningRate(place.update()))),
                way.map(back -> wording.say(
                        "progress.backToSensible",
                        back.epoch(),
                        Numerals.exact(back.learningRate()))));
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
