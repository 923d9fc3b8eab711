package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.training.EpochLoss;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.LossCurvePicture.Best;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Legend;
import backstep.picture.LossCurvePicture.Point;
import backstep.picture.LossCurvePicture.Range;
import backstep.session.Forecast;
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

    /** And from here on; four decimals of less would be no more than its first digit. */
    private static final double SMALLEST_FOUR = 1e-3;

    private final Session session;
    private final Wording wording;
    private final Axes axes;
    private final Forecast forecast;
    private final KnownLosses losses;
    private final List<Point> run;
    private final List<Point> projected;
    private final List<Curve> ghosts;
    private final Range epochs;

    private LossCurve(
            Session session, Forecast forecast, KnownLosses losses, Wording wording, Axes axes) {
        this.session = session;
        this.forecast = forecast;
        this.losses = losses;
        this.wording = wording;
        this.axes = axes;
        run = points(losses.computed());
        projected = points(losses.projected());
        ghosts = GhostCurves.of(session, losses, wording, axes.logarithmicEpochs());
        epochs = new Range(1, lastEpoch());
    }

    /**
     * The loss per epoch, and what would come of it.
     *
     * @param forecast the session's, as far as it is known
     */
    public static LossCurvePicture of(
            Session session, Forecast forecast, Wording wording, Axes axes) {
        var losses = KnownLosses.of(session, forecast);
        return new LossCurve(session, forecast, losses, wording, axes).picture();
    }

    /** The same with nothing given away of what is to come. */
    public static LossCurvePicture masked(
            Session session, Forecast forecast, Wording wording, Axes axes) {
        var computed = KnownLosses.of(session, forecast).computed();
        var losses = new KnownLosses(computed, computed);
        return new LossCurve(session, forecast, losses, wording, axes).picture();
    }

    /** A point in words: {@code epoch 3: loss 51.004, α 0.002}. */
    public static String say(Point point, Wording wording) {
        return wording.say(
                "chart.loss.point",
                point.epoch(),
                said(point.loss(), wording),
                wording.say(point.learningRate()));
    }

    private LossCurvePicture picture() {
        int epoch = session.position().epoch();
        boolean isBeyond = epoch > epochs.high();
        return new LossCurvePicture(
                wording.say("chart.loss.title"),
                legend(),
                run,
                projected,
                ghosts,
                isBeyond ? (int) epochs.high() : epoch,
                wording.say(isBeyond ? "chart.loss.beyond" : "chart.loss.now", epoch),
                now(),
                best(),
                epochs,
                axis(),
                axes,
                Swing.note(session.plan(), losses.computed(), wording),
                description());
    }

    private Optional<Point> now() {
        int epoch = session.position().epoch();
        return epoch <= losses.computed().size()
                ? CurvePoints.of(losses.computed().get(epoch - 1))
                : lossNow().flatMap(CurvePoints::of).filter(now -> epoch <= epochs.high());
    }

    /** Where an epoch has several batches, the loss of one is not the epoch's. */
    private Optional<EpochLoss> lossNow() {
        return session.valueOf(Quantity.loss())
                .filter(loss -> session.plan().batchesPerEpoch() == 1)
                .map(Matrix::scalar)
                .map(loss ->
                        new EpochLoss(session.position().epoch(), session.learningRate(), loss));
    }

    /** As long as the forecast is being computed, the best of what is to come is not known. */
    private Optional<Best> best() {
        return KnownLosses.best(forecast.isComplete() ? losses.all() : losses.computed())
                .map(this::best);
    }

    private Best best(EpochLoss lowest) {
        var loss = said(lowest.loss(), wording);
        return new Best(
                new Point(lowest.epoch(), lowest.learningRate(), lowest.loss()),
                wording.say("chart.loss.best", loss, lowest.epoch()),
                wording.say("chart.loss.bestBrief", loss),
                lowest.epoch() > losses.computed().size());
    }

    private static String said(double loss, Wording wording) {
        return SMALLEST_FOUR <= loss && loss < FOUR_DECIMALS
                ? Numerals.fourDecimals(loss)
                : wording.say(loss);
    }

    private Legend legend() {
        return new Legend(
                wording.say("chart.loss.run"),
                losses.keepsRate(session.learningRate())
                        ? wording.say("chart.loss.keepRate", wording.say(session.learningRate()))
                        : wording.say("chart.loss.keepRates"));
    }

    private int lastEpoch() {
        int last = Math.max(losses.all().size(), session.plan().epochs());
        last = Math.max(last, session.position().epoch());
        last = Math.min(last, CurveEnd.of(session.run()));
        for (var ghost : ghosts) {
            last = Math.max(last, ghost.points().get(ghost.points().size() - 1).epoch());
        }
        return last;
    }

    private Range axis() {
        var first = run.isEmpty() ? projected.stream().limit(1) : run.stream();
        var cut = ghosts.stream().flatMap(ghost -> ghost.points().stream());
        return (axes.logarithmicLosses() ? LossAxis.LOGARITHMIC : LossAxis.LINEAR)
                .of(
                        session.run().plan(session.update()).lossScale(),
                        values(Stream.concat(first, now().stream())),
                        values(Stream.concat(projected.stream(), cut)));
    }

    private static double[] values(Stream<Point> points) {
        return points.mapToDouble(Point::loss).toArray();
    }

    private List<Point> points(List<EpochLoss> epochs) {
        return CurvePoints.of(epochs, axes.logarithmicEpochs());
    }

    private String description() {
        var computed = losses.computed();
        int first = Math.max(0, computed.size() - READ_OUT);
        var spoken = computed.subList(first, computed.size()).stream()
                .map(epoch -> epoch.epoch() + ": " + wording.say(epoch.loss()))
                .collect(Collectors.joining(", "));
        var curve = spoken.isEmpty() ? wording.say("chart.loss.none") : spoken;
        var said = wording.say("chart.loss.spoken", wording.say("chart.loss.title"), curve);
        return best().map(best -> said + "; " + best.sentence()).orElse(said);
    }
}
