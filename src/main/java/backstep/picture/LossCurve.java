package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.training.EpochLoss;
import backstep.picture.LossCurvePicture.Best;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Legend;
import backstep.picture.LossCurvePicture.Point;
import backstep.picture.LossCurvePicture.Range;
import backstep.session.Forecast;
import backstep.session.Ghost;
import backstep.session.Session;
import backstep.text.Numerals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the loss per epoch of a session. */
public final class LossCurve {

    /** As many epochs, the newest, as are read out. */
    private static final int READ_OUT = 50;

    /** Larger losses are said without the notebook's four decimals. */
    private static final double FOUR_DECIMALS = 1e5;

    private final Session session;
    private final Wording wording;
    private final boolean logarithmic;
    private final Forecast forecast;
    private final KnownLosses losses;

    private LossCurve(Session session, Forecast forecast, Wording wording, boolean logarithmic) {
        this.session = session;
        this.forecast = forecast;
        this.wording = wording;
        this.logarithmic = logarithmic;
        losses = KnownLosses.of(session, forecast);
    }

    /**
     * The loss per epoch, and what would come of it.
     *
     * @param forecast the session's, as far as it is known
     */
    public static LossCurvePicture of(
            Session session, Forecast forecast, Wording wording, boolean logarithmic) {
        return new LossCurve(session, forecast, wording, logarithmic).picture();
    }

    private LossCurvePicture picture() {
        int epochNow = session.position().epoch();
        var ghosts = session.ghosts().stream()
                .filter(ghost -> !ghost.isHidden())
                .map(this::curve)
                .filter(LossCurve::isSeen)
                .toList();
        return new LossCurvePicture(
                wording.say("chart.loss.title"),
                wording.say("chart.loss.epoch"),
                wording.say("chart.loss.loss"),
                legend(),
                points(losses.computed()),
                projected(),
                ghosts,
                epochNow,
                wording.say("chart.loss.now", epochNow),
                lossNow(),
                best(),
                epochs(ghosts),
                axis(ghosts),
                logarithmic,
                description());
    }

    private List<Point> projected() {
        return losses.computed().size() == losses.all().size()
                ? List.of()
                : points(losses.all()
                        .subList(
                                Math.max(0, losses.computed().size() - 1),
                                losses.all().size()));
    }

    private Curve curve(Ghost ghost) {
        return new Curve(
                ChangeWords.in(session, wording).after(ghost.cut()),
                points(losses.parting(ghost.losses())));
    }

    /** A future that was the same until it was cut off has no curve of its own. */
    private static boolean isSeen(Curve ghost) {
        return ghost.points().size() > 1;
    }

    /** Where an epoch has several batches, the loss of one is not the epoch's. */
    private Optional<Double> lossNow() {
        return session.valueOf(Quantity.loss())
                .filter(loss -> session.plan().batchesPerEpoch() == 1)
                .map(Matrix::scalar)
                .filter(Double::isFinite);
    }

    /** As long as the forecast is being computed, the best of what is to come is not known. */
    private Optional<Best> best() {
        var known = forecast.isComplete() ? losses.all() : losses.computed();
        var finite =
                known.stream().filter(epoch -> Double.isFinite(epoch.loss())).toList();
        return finite.isEmpty() ? Optional.empty() : Optional.of(best(EpochLoss.best(finite)));
    }

    private Best best(EpochLoss lowest) {
        var loss = lowest.loss() < FOUR_DECIMALS
                ? Numerals.fourDecimals(lowest.loss())
                : wording.say(lowest.loss());
        return new Best(
                new Point(lowest.epoch(), lowest.loss()),
                wording.say("chart.loss.best", loss, lowest.epoch()),
                lowest.epoch() > losses.computed().size());
    }

    private Legend legend() {
        return new Legend(
                wording.say("chart.loss.run"),
                keepsOneRate()
                        ? wording.say("chart.loss.keepRate", wording.say(session.learningRate()))
                        : wording.say("chart.loss.keepRates"),
                wording.say("chart.loss.before"));
    }

    private boolean keepsOneRate() {
        return losses.all().stream()
                .skip(losses.computed().size())
                .allMatch(epoch -> epoch.learningRate() == session.learningRate());
    }

    private Range epochs(List<Curve> ghosts) {
        int last = ghosts.stream()
                .flatMap(ghost -> ghost.points().stream())
                .mapToInt(Point::epoch)
                .max()
                .orElse(1);
        int seen = Math.max(session.position().epoch(), losses.all().size());
        return new Range(1, Math.max(last, Math.max(seen, session.plan().epochs())));
    }

    private Range axis(List<Curve> ghosts) {
        var first = points(losses.all()
                        .subList(
                                0,
                                Math.min(
                                        losses.all().size(),
                                        Math.max(1, losses.computed().size()))))
                .stream();
        var now = lossNow().map(loss -> new Point(session.position().epoch(), loss)).stream();
        var cut = ghosts.stream().flatMap(ghost -> ghost.points().stream());
        return (logarithmic ? LossAxis.LOGARITHMIC : LossAxis.LINEAR)
                .of(
                        Stream.concat(first, now).toList(),
                        Stream.concat(points(losses.all()).stream(), cut).toList());
    }

    private static List<Point> points(List<EpochLoss> losses) {
        return losses.stream()
                .filter(epoch -> Double.isFinite(epoch.loss()))
                .map(epoch -> new Point(epoch.epoch(), epoch.loss()))
                .toList();
    }

    private String description() {
        var spoken = losses.computed().stream()
                .skip(Math.max(0, losses.computed().size() - READ_OUT))
                .map(epoch -> epoch.epoch() + ": " + wording.say(epoch.loss()))
                .collect(Collectors.joining(", "));
        var run = spoken.isEmpty() ? wording.say("chart.loss.none") : spoken;
        var said = wording.say("chart.loss.spoken", wording.say("chart.loss.title"), run);
        return best().map(best -> said + "; " + best.sentence()).orElse(said);
    }
}
