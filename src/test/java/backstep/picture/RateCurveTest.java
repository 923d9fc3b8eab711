package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.picture.LossCurvePicture.Range;
import backstep.picture.RateCurvePicture.Level;
import backstep.picture.RateCurvePicture.Point;
import backstep.session.Position;
import backstep.session.Session;
import backstep.session.WhatIf;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

class RateCurveTest {
    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void theNotebookFallsToNothingAndOvershoots() {
        var picture = picture(start);

        assertThat(picture.sentence())
                .isEqualTo("lowest 0 at α 0.01705; beyond, the step overshoots");
        assertThat(picture.lowest()).map(Point::loss).contains(0.0);
        assertThat(picture.before()).isEqualTo(new Level(70, "now 70", "now 70"));
        assertThat(picture.rates()).isEqualTo(new Range(1e-4, 1));
        assertThat(picture.points()).hasSizeBetween(160, 240);
        assertThat(picture.description())
                .isEqualTo("Loss after one update, by learning rate: " + picture.sentence());
    }

    @Test
    void theChosenRateSaysItsLoss() {
        assertThat(chosen(start)).isEqualTo("α 0.002 → 60.04");
        assertThat(chosen(start.withLearningRate(0.01))).isEqualTo("α 0.01 → 24.96");
        assertThat(RateCurve.at(0.05, whatIf(start), ENGLISH).point().rate()).isEqualTo(0.05);
    }

    @Test
    void theCurveIsTheSameAtEachStepAndRateOfAnUpdate() {
        assertThat(picture(start.lastStepOfEpoch())).isEqualTo(picture(start));
        assertThat(picture(start.withLearningRate(0.5))).isEqualTo(picture(start));
        assertThat(picture(start.nextEpoch())).isNotEqualTo(picture(start));
    }

    @Test
    void whatOvershootsLeavesAtTheTop() {
        assertThat(picture(start).losses()).isEqualTo(new Range(0, 1.1 * 1.5 * 70));
        assertThat(picture(start).points())
                .anyMatch(point -> point.loss() > picture(start).losses().high());
    }

    @Test
    void ofACurveThatLiesFarAboveThePresentLossHalfIsSeen() {
        var diverging = Session.of(ShippedLessons.find("rate-diverges").orElseThrow());
        var picture = picture(diverging.jumpTo(new Position(5, 1, 1)));
        long seen = picture.points().stream()
                .filter(point -> point.loss() <= picture.losses().high())
                .count();

        assertThat(picture.sentence()).isEqualTo("no rate shown here lowers the loss");
        assertThat(seen).isGreaterThanOrEqualTo(picture.points().size() / 2);
    }

    @Test
    void aSmallFallFillsTheAxis() {
        var samples = new Batch(
                Matrix.of(new double[][] {{1, 1}}), Matrix.of(new double[][] {{100, 60}}));
        var network = Networks.of(1, Networks.dense(1));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        var fallen =
                Session.of(Plans.lesson(plan.withLearningRate(0.2))).jumpTo(new Position(3, 1, 1));
        var picture = picture(fallen);
        double fall = picture.before().loss() - picture.lowest().orElseThrow().loss();

        assertThat(picture.losses().low())
                .isLessThan(picture.lowest().orElseThrow().loss())
                .isGreaterThan(0.5 * picture.before().loss());
        assertThat(picture.losses().high()).isEqualTo(picture.before().loss() + fall);
    }

    @Test
    void aLossThatStaysIsSaid() {
        var network = Networks.of(1, Networks.dense(1, Activation.RELU));
        var dead = new Batch(Matrix.scalar(-1), Matrix.scalar(2));
        var picture = picture(Session.of(
                Plans.lesson(Plans.of(network, Loss.Kind.MSE, Networks.ones(network), dead))));

        assertThat(picture.sentence())
                .isEqualTo("this update leaves the loss at 4, whatever the rate");
        assertThat(picture.lowest()).isEmpty();
    }

    /** At its least the gradient is what rounding leaves of 0, and the curve is but noise. */
    @Test
    void atTheLeastLossNoRateIsTheBest() {
        var line = Session.of(ShippedLessons.find("least-squares-line").orElseThrow())
                .withLearningRate(0.1)
                .jumpTo(new Position(3000, 1, 1));

        assertThat(picture(line).sentence())
                .isEqualTo("this update leaves the loss at 0.38, whatever the rate");
        assertThat(picture(line).lowest()).isEmpty();
    }

    /** A loss of 0.38 is next to nothing beside 10¹¹, but it is not 0. */
    @Test
    void theLeastLossIsNotTakenForNothingWhereTheLossHasRunAway() {
        var line = Session.of(ShippedLessons.find("least-squares-line").orElseThrow())
                .withLearningRate(0.6)
                .jumpTo(new Position(41, 1, 1));

        assertThat(picture(line).before().loss()).isGreaterThan(1e11);
        assertThat(picture(line).sentence()).startsWith("lowest 0.38 at α 0.25");
    }

    @Test
    void aLossThatOnlyRisesIsSaid() {
        var network = Networks.of(1, Networks.dense(1));
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(0));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        var momentum = Plans.with(plan, new Optimizer.Sgd(0.9, false, 0)).withLearningRate(0.4);
        var picture = picture(Session.of(Plans.lesson(momentum)).jumpTo(new Position(2, 1, 1)));

        assertThat(picture.sentence()).isEqualTo("no rate shown here lowers the loss");
        assertThat(picture.lowest()).isEmpty();
    }

    @Test
    void aLossThatIsStillFallingAtTheEndIsSaid() {
        var network = Networks.of(1, Networks.dense(1));
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(2));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        var picture = picture(Session.of(Plans.lesson(plan.withLearningRate(1e-9))));

        assertThat(picture.sentence()).endsWith(", the end of the range");
        assertThat(picture.lowest()).isEmpty();
    }

    @Test
    void aLossThatStaysAtItsLowestIsNotSaidToOvershoot() {
        var softmax = ShippedLessons.find("softmax-by-hand").orElseThrow();

        assertThat(picture(Session.of(softmax)).sentence()).endsWith("; beyond, it stays there");
    }

    @Test
    void aLowestPointBeyondRatesThatOvershootIsNotSaidToBeWhereThatBegins() {
        var late = picture(start.jumpTo(new Position(31, 1, 2)));

        assertThat(late.points())
                .anyMatch(point ->
                        point.rate() < 0.01 && point.loss() > late.before().loss());
        assertThat(late.sentence()).isEqualTo("lowest 1.232e−9 at α 0.3035");
    }

    @Test
    void ofABatchItsOwnLossIsSaid() {
        var samples = new Batch(
                Matrix.of(new double[][] {{1, 2}, {1, 2}, {1, 2}}), Matrix.of(new double[] {3, 4}));
        var plan = Plans.of(
                Networks.notebook(), Loss.Kind.L1, Networks.ones(Networks.notebook()), samples);
        var session = Session.of(Plans.lesson(Plans.with(plan, new BatchOrder(1, false, 0))));

        assertThat(picture(session).before())
                .isEqualTo(new Level(57, "this batch now 57", "now 57"));
    }

    @Test
    void aLossThatIsNotFiniteIsSaid() {
        var network = Networks.of(1, Networks.dense(1));
        var plan = Plans.of(
                network,
                Loss.Kind.MSE,
                Networks.ones(network),
                new Batch(Matrix.scalar(1e200), Matrix.scalar(0)));
        var picture = picture(Session.of(Plans.lesson(plan)));

        assertThat(picture.sentence()).isEqualTo("no rate shown here gives a finite loss");
        assertThat(picture.losses().high()).isFinite();
    }

    @Test
    void beforeItIsComputedThereIsNoCurve() {
        var picture = RateCurve.of(WhatIf.of(start), ENGLISH);

        assertThat(picture.sentence()).isEqualTo("computing…");
        assertThat(picture.points()).isEmpty();
        assertThat(picture.lowest()).isEmpty();
    }

    private static String chosen(Session session) {
        return RateCurve.chosen(whatIf(session), ENGLISH).label();
    }

    private static RateCurvePicture picture(Session session) {
        return RateCurve.of(whatIf(session), ENGLISH);
    }

    private static WhatIf whatIf(Session session) {
        return WhatIf.of(session).completed();
    }
}
