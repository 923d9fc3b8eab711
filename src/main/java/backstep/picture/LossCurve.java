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
    private final List<EpochLoss> over;
    private final List<EpochLoss> all;

    private LossCurve(Session session, Forecast forecast, Wording wording, boolean logarithmic) {
        this.session = session;
        this.wording = wording;
        this.logarithmic = logarithmic;
        over = session.losses();
        all = forecast.losses();
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
        var ghosts = session.ghosts().stream().map(this::curve).toList();
        return new LossCurvePicture(
                wording.say("chart.loss.title"),
                wording.say("chart.loss.epoch"),
                wording.say("chart.loss.loss"),
                legend(),
                points(over),
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
        return over.size() == all.size()
                ? List.of()
                : points(all.subList(Math.max(0, over.size() - 1), all.size()));
    }

    private Curve curve(Ghost ghost) {
        return new Curve("α " + wording.say(ghost.learningRate()), points(ghost.losses()));
    }

    private Optional<Double> lossNow() {
        return session.valueOf(Quantity.loss()).map(Matrix::scalar).filter(Double::isFinite);
    }

    private Optional<Best> best() {
        var finite = all.stream().filter(epoch -> Double.isFinite(epoch.loss())).toList();
        return finite.isEmpty() ? Optional.empty() : Optional.of(best(EpochLoss.best(finite)));
    }

    private Best best(EpochLoss lowest) {
        var loss = lowest.loss() < FOUR_DECIMALS
                ? Numerals.fourDecimals(lowest.loss())
                : wording.say(lowest.loss());
        return new Best(
                new Point(lowest.epoch(), lowest.loss()),
                wording.say("chart.loss.best", loss, lowest.epoch()),
                lowest.epoch() > over.size());
    }

    private Legend legend() {
        var before = session.ghosts().stream()
                .map(ghost -> wording.say(ghost.learningRate()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Legend(
                wording.say("chart.loss.run"),
                keepsOneRate()
                        ? wording.say("chart.loss.keepRate", wording.say(session.learningRate()))
                        : wording.say("chart.loss.keepRates"),
                wording.say("chart.loss.before", before));
    }

    private boolean keepsOneRate() {
        return all.stream()
                .skip(over.size())
                .allMatch(epoch -> epoch.learningRate() == session.learningRate());
    }

    private Range epochs(List<Curve> ghosts) {
        int last = ghosts.stream()
                .flatMap(ghost -> ghost.points().stream())
                .mapToInt(Point::epoch)
                .max()
                .orElse(1);
        return new Range(1, Math.max(last, all.size()));
    }

    private Range axis(List<Curve> ghosts) {
        var first = points(all.subList(0, Math.min(all.size(), Math.max(1, over.size())))).stream();
        var now = lossNow().map(loss -> new Point(session.position().epoch(), loss)).stream();
        var cut = ghosts.stream().flatMap(ghost -> ghost.points().stream());
        return (logarithmic ? LossAxis.LOGARITHMIC : LossAxis.LINEAR)
                .of(
                        Stream.concat(first, now).toList(),
                        Stream.concat(points(all).stream(), cut).toList());
    }

    private static List<Point> points(List<EpochLoss> losses) {
        return losses.stream()
                .filter(epoch -> Double.isFinite(epoch.loss()))
                .map(epoch -> new Point(epoch.epoch(), epoch.loss()))
                .toList();
    }

    private String description() {
        var spoken = over.stream()
                .skip(Math.max(0, over.size() - READ_OUT))
                .map(epoch -> epoch.epoch() + ": " + wording.say(epoch.loss()))
                .collect(Collectors.joining(", "));
        var run = spoken.isEmpty() ? wording.say("chart.loss.none") : spoken;
        var said = wording.say("chart.loss.spoken", wording.say("chart.loss.title"), run);
        return best().map(best -> said + "; " + best.sentence()).orElse(said);
    }
}
