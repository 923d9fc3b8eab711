package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.fixture.Plans;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Point;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class LossCurveTest {
    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void aPointAppearsWhenItsEpochIsOverAndVanishesOnTheWayBack() {
        var end = start.lastStepOfEpoch();

        assertThat(picture(start).run()).isEmpty();
        assertThat(picture(end.stepBackward()).run()).isEmpty();
        assertThat(picture(end).run()).containsExactly(new Point(1, 70));
        assertThat(picture(end.stepForward()).run()).containsExactly(new Point(1, 70));
        assertThat(picture(end.stepForward().previousEpoch()).run()).isEmpty();
    }

    @Test
    void theLossOfTheEpochThatIsShownAppearsWithItsStep() {
        assertThat(picture(start).now()).isEmpty();
        assertThat(picture(start.nextPhase()).now()).contains(new Point(1, 70));
    }

    @Test
    void theProjectionGoesOnFromTheRunAtTheRate() {
        var third = start.jumpTo(new Position(3, 1, 1));
        var faster = third.withLearningRate(0.004);

        assertThat(picture(third).projected())
                .isEqualTo(points(third.forecast().completed().losses().subList(1, 10)));
        assertThat(picture(faster).projected().get(0))
                .isEqualTo(picture(third).projected().get(0));
        assertThat(picture(faster).projected()).isNotEqualTo(picture(third).projected());
        assertThat(picture(faster).legend().projected())
                .isEqualTo("if you keep this rate α = 0.004");
    }

    @Test
    void nothingIsProjectedBehindTheEnd() {
        var end = start.jumpTo(new Position(10, 1, start.trace().size()));

        assertThat(picture(end).projected()).isEmpty();
        assertThat(picture(end).best().orElseThrow().isProjected()).isFalse();
    }

    @Test
    void theBestOfWhatWouldComeIsSaid() {
        var best = picture(start).best().orElseThrow();

        assertThat(best.sentence()).isEqualTo("best 6.2082 at epoch 10");
        assertThat(best.isProjected()).isTrue();
    }

    @Test
    void aCutOffFutureIsAGhostWithItsRate() {
        var cut = start.jumpTo(new Position(4, 1, 1)).restart().withLearningRate(0.01);

        assertThat(picture(cut).ghosts())
                .containsExactly(new Curve("α 0.002", points(cut.ghosts().get(0).losses())));
        assertThat(picture(cut).legend().before()).isEqualTo("before: α = 0.002");
    }

    @Test
    void aFutureThatDivergesLeavesAtTheTop() {
        var diverging = picture(start.withLearningRate(0.1));

        assertThat(diverging.losses().high()).isEqualTo(1.1 * 1.5 * 70);
        assertThat(diverging.projected())
                .anyMatch(point -> point.loss() > diverging.losses().high());
    }

    @Test
    void lossesThatAreNotFiniteAreLeftOut() {
        var plan = Plans.notebook(1e6);
        var run = Session.of(Plans.lesson(plan)).jumpTo(end(plan));

        assertThat(run.losses()).anyMatch(epoch -> !Double.isFinite(epoch.loss()));
        assertThat(picture(run).run())
                .isNotEmpty()
                .allMatch(point -> Double.isFinite(point.loss()))
                .hasSizeLessThan(10);
        assertThat(picture(run).losses().high()).isFinite();
        assertThat(picture(run).lossNow()).isEmpty();
    }

    @Test
    void aLogarithmicAxisStartsBelowTheLowestLoss() {
        var picture = LossCurve.of(start, start.forecast().completed(), ENGLISH, true);

        assertThat(picture.losses().low()).isPositive();
        assertThat(picture.projected())
                .allMatch(point -> point.loss() > picture.losses().low());
    }

    @Test
    void theCurveIsReadOut() {
        assertThat(picture(start).description())
                .isEqualTo("Loss per epoch: no epoch is over yet; best 6.2082 at epoch 10");
        assertThat(picture(start.jumpTo(new Position(3, 1, 1))).description())
                .isEqualTo("Loss per epoch: 1: 70, 2: 60.04; best 6.2082 at epoch 10");
    }

    private static Position end(Plan plan) {
        return new Position(plan.epochs(), 1, 20);
    }

    private static List<Point> points(List<EpochLoss> losses) {
        return losses.stream()
                .map(epoch -> new Point(epoch.epoch(), epoch.loss()))
                .toList();
    }

    private static LossCurvePicture picture(Session session) {
        return LossCurve.of(session, session.forecast().completed(), ENGLISH, false);
    }
}
