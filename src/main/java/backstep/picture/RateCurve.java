package backstep.picture;

import backstep.core.trace.RateLoss;
import backstep.picture.LossCurvePicture.Range;
import backstep.picture.RateCurvePicture.Level;
import backstep.picture.RateCurvePicture.Marker;
import backstep.picture.RateCurvePicture.Point;
import backstep.session.WhatIf;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Draws the loss after one update by its learning rate. */
public final class RateCurve {

    /** A fall by less than this part of the loss is hard to see on an axis from 0. */
    private static final double SMALL_FALL = 0.4;

    /** A fall by less than this is not enlarged to the height of the axis: it is next to none. */
    private static final double LEAST_FALL = 3e-3;

    private static final double MARGIN = 1.25;

    /** Of a loss at its least, the update of which is but what rounding leaves of it. */
    private static final double ROUNDING = 1e-12;

    /** The part of a fall that one can see. */
    private static final double SEEN = 0.01;

    private final WhatIf whatIf;
    private final Wording wording;
    private final double before;
    private final List<Point> points;
    private final Optional<RateLoss> lowest;

    private RateCurve(WhatIf whatIf, Wording wording) {
        this.whatIf = whatIf;
        this.wording = wording;
        before = finite(whatIf.sweep().function().before());
        points = whatIf.isComplete()
                ? whatIf.sweep().samples().stream().map(RateCurve::point).toList()
                : List.of();
        lowest = whatIf.sweep().lowest();
    }

    /** The curve of an update, which is the same whatever rate is chosen. */
    public static RateCurvePicture of(WhatIf whatIf, Wording wording) {
        return new RateCurve(whatIf, wording).picture();
    }

    /** The rate that is chosen. */
    public static Marker chosen(WhatIf whatIf, Wording wording) {
        return marker(whatIf.here(), wording);
    }

    /** Any rate that is pointed at. */
    public static Marker at(double rate, WhatIf whatIf, Wording wording) {
        return marker(whatIf.sweep().function().at(rate), wording);
    }

    private static Marker marker(RateLoss sample, Wording wording) {
        return new Marker(
                point(sample),
                wording.say(
                        "chart.rate.marker",
                        wording.say(sample.rate()),
                        wording.say(sample.loss())));
    }

    private RateCurvePicture picture() {
        var title = wording.say("chart.rate.title");
        var sentence = whatIf.isComplete() ? sentence() : wording.say("chart.rate.computing");
        return new RateCurvePicture(
                title,
                wording.say("chart.rate.titleBrief"),
                points,
                before(),
                isFlat() ? Optional.empty() : lowestInside().map(RateCurve::point),
                sentence,
                new Range(whatIf.sweep().low(), whatIf.sweep().high()),
                axis(),
                wording.say("chart.loss.spoken", title, sentence));
    }

    private Level before() {
        boolean isWhole = whatIf.plan().batchesPerEpoch() == 1;
        var key = isWhole ? "chart.rate.before" : "chart.rate.batchBefore";
        var said = wording.say(before);
        return new Level(before, wording.say(key, said), wording.say("chart.rate.before", said));
    }

    private String sentence() {
        if (lowest.isEmpty()) {
            return wording.say("chart.rate.notFinite");
        }
        if (isFlat()) {
            return wording.say("chart.rate.flat", wording.say(before));
        }
        return lowest.get().loss() < before
                ? lowest(lowest.get())
                : wording.say("chart.rate.rises");
    }

    private String lowest(RateLoss lowest) {
        return wording.say(
                lowestKey(lowest), wording.say(lowest.loss()), wording.say(lowest.rate()));
    }

    private String lowestKey(RateLoss lowest) {
        if (lowestInside().isEmpty()) {
            return "chart.rate.lowestAtEnd";
        }
        if (!risesAfter(lowest)) {
            return "chart.rate.lowestAndFlat";
        }
        return risesUpTo(lowest) ? "chart.rate.lowestAmongOthers" : "chart.rate.lowest";
    }

    /** Whether a smaller rate overshoots too, so that the lowest point is not where that begins. */
    private boolean risesUpTo(RateLoss lowest) {
        return points.stream()
                .anyMatch(point -> point.rate() < lowest.rate() && !(point.loss() <= before));
    }

    /** Whether a larger rate gives away a part of the fall that can be seen. */
    private boolean risesAfter(RateLoss lowest) {
        double risen = lowest.loss() + SEEN * (before - lowest.loss());
        return points.stream()
                .anyMatch(point -> point.rate() > lowest.rate() && !(point.loss() <= risen));
    }

    private Optional<RateLoss> lowestInside() {
        return whatIf.isComplete() ? lowest.filter(this::isInside) : Optional.empty();
    }

    private boolean isInside(RateLoss lowest) {
        return lowest.rate() > points.get(0).rate()
                && lowest.rate() < points.get(points.size() - 1).rate();
    }

    /** Whether the update moves nothing that the loss depends on, or no more than rounding does. */
    private boolean isFlat() {
        return points.stream()
                .allMatch(point -> point.loss() == before
                        || Math.abs(point.loss() - before) <= ROUNDING * before);
    }

    /**
     * From 0, or where the loss falls by a small part only, around that fall; where it does not
     * fall, as far as half of the curve is seen.
     */
    private Range axis() {
        double fall = whatIf.isComplete() ? before - lowest() : 0;
        if (fall < 0) {
            return axisFromNothing(Math.max(before, middle()));
        }
        return fall > 0 && fall < before * SMALL_FALL
                ? around(Math.max(fall, before * LEAST_FALL))
                : axisFromNothing(before);
    }

    private Range around(double fall) {
        return new Range(before - MARGIN * fall, before + fall);
    }

    private double lowest() {
        return lowest.map(RateLoss::loss).orElse(before);
    }

    /** What the loss is no larger than at half of the rates. */
    private double middle() {
        var losses = points.stream()
                .mapToDouble(Point::loss)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return losses[losses.length / 2];
    }

    private Range axisFromNothing(double reached) {
        return LossAxis.LINEAR.of(
                whatIf.plan().lossScale(),
                DoubleStream.of(reached).filter(Double::isFinite).toArray(),
                points.stream().mapToDouble(Point::loss).toArray());
    }

    private static Point point(RateLoss sample) {
        return new Point(sample.rate(), finite(sample.loss()));
    }

    private static double finite(double loss) {
        return Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY;
    }
}
