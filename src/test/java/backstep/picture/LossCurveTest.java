package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Note;
import backstep.picture.LossCurvePicture.Point;
import backstep.picture.LossCurvePicture.Range;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class LossCurveTest {
    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private static final Axes LOGARITHMIC = new Axes(false, true);
    private static final Position END = new Position(10, 1, 20);
    private static final Optional<Point> NOTHING = Optional.empty();

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void aPointAppearsWithItsLossAndVanishesOnTheWayBack() {
        var atLoss = start.nextPhase();

        assertThat(picture(start).run()).isEmpty();
        assertThat(picture(atLoss.stepBackward()).run()).isEmpty();
        assertThat(picture(atLoss).run()).containsExactly(new Point(1, 0.002, 70));
        assertThat(picture(atLoss.lastStepOfEpoch()).run())
                .containsExactly(new Point(1, 0.002, 70));
        assertThat(picture(atLoss.lastStepOfEpoch().stepForward()).run())
                .containsExactly(new Point(1, 0.002, 70));
    }

    @Test
    void whatIsComputedIsNotProjected() {
        var fifth = picture(start.jumpTo(new Position(5, 1, 5)));

        assertThat(fifth.run()).hasSize(5).endsWith(fifth.projected().get(0));
        assertThat(fifth.now()).contains(fifth.run().get(4));
    }

    @Test
    void thePointOfAnEpochOfManyBatchesAppearsWithTheLossOfItsLast() {
        var samples = new Batch(
                Matrix.of(new double[][] {{0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}, {0.7, 0.8, 0.9}}),
                Matrix.of(new double[] {10, 20, 60}));
        var plan = Plans.of(
                Networks.notebook(), Loss.Kind.L1, Networks.ones(Networks.notebook()), samples);
        var session = Session.of(Plans.lesson(Plans.with(plan, new BatchOrder(2, false, 0))));
        int last = session.plan().batchesPerEpoch();
        int loss = session.nextPhase().position().step();
        var computed = session.jumpTo(new Position(2, last, loss));

        assertThat(last).isGreaterThan(1);
        assertThat(picture(session.jumpTo(new Position(2, last - 1, loss))).run())
                .hasSize(1);
        assertThat(picture(computed.stepBackward()).run()).hasSize(1);
        assertThat(LossCurve.of(computed, computed.forecast(), ENGLISH, Axes.LINEAR)
                        .run())
                .isEqualTo(points(computed.lastStepOfEpoch().losses()));
    }

    @Test
    void theEpochsSpanTheLessonBeforeItsForecastIsKnown() {
        var early = LossCurve.of(start, start.forecast(), ENGLISH, Axes.LINEAR);

        assertThat(early.epochs()).isEqualTo(new Range(1, 10));
        assertThat(picture(start.jumpTo(new Position(12, 1, 1))).epochs())
                .isEqualTo(new Range(1, 12));
    }

    @Test
    void theBestOfWhatComesIsSaidOnlyOnceAllOfItIsKnown() {
        var forecast = start.forecast().extended(1);
        assertThat(LossCurve.of(start, forecast, ENGLISH, Axes.LINEAR).best()).isEmpty();
        assertThat(picture(start).best()).isPresent();
    }

    @Test
    void theLossOfTheEpochThatIsShownAppearsWithItsStep() {
        assertThat(picture(start).now()).isEmpty();
        assertThat(picture(start.nextPhase()).now()).contains(new Point(1, 0.002, 70));
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
        assertThat(picture(faster).legend().projected()).isEqualTo("if α stays 0.004");
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

        assertThat(best.sentence()).isEqualTo("best\u00A06.2082 at epoch\u00A010");
        assertThat(best.isProjected()).isTrue();
    }

    @Test
    void aCutOffFutureIsAGhostWithItsRate() {
        var cut = start.jumpTo(new Position(4, 1, 1)).restart().withLearningRate(0.01);

        assertThat(picture(cut).ghosts())
                .containsExactly(
                        new Curve("α = 0.002", 0, points(cut.ghosts().get(0).losses()), NOTHING));
    }

    @Test
    void aGhostIsDrawnFromWhereItPartsAndBegins() {
        var cut = start.jumpTo(new Position(8, 1, 1)).jumpTo(new Position(3, 1, 1));

        var ghost = picture(cut.withLearningRate(0.004)).ghosts().get(0);

        assertThat(ghost.points()).isEqualTo(points(cut.run().losses().subList(2, 7)));
    }

    /** It is what one went on with, too. */
    @Test
    void aGhostIsDrawnFromWhereItBeginsThoughItPartsLaterOrNowhere() {
        var tried = cut(start, 8, 3, 0.004);
        var again = cut(tried, 6, 3, 0.002);

        assertThat(picture(again).ghosts())
                .extracting(Curve::points, Curve::mark)
                .containsExactly(
                        tuple(points(tried.ghosts().get(0).losses().subList(2, 7)), NOTHING),
                        tuple(points(again.ghosts().get(1).losses().subList(2, 5)), NOTHING));
    }

    @Test
    void aGhostThatPartsBeforeItBeginsIsMarkedWhereItDoes() {
        var early = cut(cut(start, 8, 6, 0.004), 8, 3, 0.01);
        var losses = points(early.ghosts().get(0).losses());

        assertThat(picture(early).ghosts().get(0))
                .isEqualTo(new Curve(
                        "α = 0.002", 0, losses.subList(2, 7), Optional.of(losses.get(5))));
    }

    /** It is left when another is gone back to, before anything came of its change. */
    @Test
    void aGhostThatNeverPartedHasNoCurve() {
        var cut = cut(start, 8, 4, 0.004);
        var back = cut.broughtBack(cut.ghosts().get(0));

        assertThat(back.ghosts()).hasSize(1);
        assertThat(picture(back).ghosts()).isEmpty();
    }

    @Test
    void aFutureThatDivergesLeavesAtTheTop() {
        var diverging = picture(start.withLearningRate(0.1));

        assertThat(diverging.losses().high()).isEqualTo(1.1 * 1.5 * 70);
        assertThat(diverging.projected())
                .anyMatch(point -> point.loss() > diverging.losses().high());
    }

    @Test
    void aRunThatDivergedIsSeenUpToThereOrWholeOnALogarithmicAxis() {
        var diverged = start.lastStepOfEpoch().withLearningRate(1).jumpTo(new Position(6, 1, 20));

        assertThat(diverged.losses()).anyMatch(epoch -> epoch.loss() > 1e50);
        assertEndsAtTheLastSensibleLoss(diverged, 70e6);
        var ghost = diverged.restart().withLearningRate(0.002);
        assertThat(picture(ghost).losses().high()).isEqualTo(1.1 * 1.5 * 70);
        assertThat(logarithmic(diverged).losses().high())
                .isGreaterThan(diverged.losses().get(5).loss());
    }

    @Test
    void aRunThatRisesALittleIsSeenWhole() {
        var risen = start.jumpTo(new Position(3, 1, 1)).withLearningRate(0.05).jumpTo(END);

        assertEndsAtTheLastSensibleLoss(risen, 70e6);
    }

    @Test
    void theCurveOfARunThatExplodedEndsSoonAfterAndTheEpochThatIsShownIsAtItsEdge() {
        var exploded = Session.of(Plans.lesson(Plans.notebook(0.3)));
        for (int epoch : List.of(11, 1000)) {
            var far = picture(exploded.jumpTo(new Position(epoch, 1, 20)));
            assertThat(far.epochs()).isEqualTo(new Range(1, 10));
            assertThat(far.epochNow()).isEqualTo(10);
            assertThat(far.nowLabel()).isEqualTo("epoch %d →", epoch);
            assertThat(far.now()).isEmpty();
            assertThat(far.run()).allMatch(point -> point.epoch() <= 10);
        }
        var back = exploded.jumpTo(new Position(1000, 1, 20)).backToLastSensible();
        assertThat(picture(back).epochs()).isEqualTo(new Range(1, 10));
        assertThat(picture(back).nowLabel()).isEqualTo("epoch 1");
    }

    /** What follows is neither flat below the run that exploded nor hides where that went. */
    @Test
    void afterTheWayBackTheAxisIsOfTheNewRun() {
        var exploded = Session.of(Plans.lesson(Plans.notebook(0.3))).jumpTo(END);
        assertEndsAtTheLastSensibleLoss(exploded, 70e6);

        var rescued = exploded.backToLastSensible().withLearningRate(0.002).jumpTo(END);
        assertThat(rescued.ghosts()).hasSize(1);
        assertThat(picture(rescued).losses()).isEqualTo(new Range(0, 1.1 * 1.5 * 70));
    }

    /** The first loss of all makes it clear which is too large; see Divergence. */
    private static void assertEndsAtTheLastSensibleLoss(Session session, double largest) {
        double last = session.losses().stream()
                .mapToDouble(EpochLoss::loss)
                .filter(loss -> loss <= largest)
                .max()
                .orElseThrow();
        var known = LossCurve.of(session, session.forecast(), ENGLISH, Axes.LINEAR);
        assertThat(known.losses().high()).isEqualTo(1.1 * last);
    }

    @Test
    void anExplosionFromNoLossLeavesAtTheTopToo() {
        var targets = new Batch(Matrices.column(1, 2, 3), Matrix.scalar(120));
        var plan = Plans.notebook(1).withSamples(targets);
        var exploded = Session.of(Plans.lesson(plan)).jumpTo(new Position(6, 1, 20));

        assertThat(exploded.losses().get(0).loss()).isEqualTo(0);
        assertThat(exploded.losses()).anyMatch(epoch -> epoch.loss() > 1e50);
        assertThat(picture(exploded).losses()).isEqualTo(new Range(0, 1.1 * 1.5 * 120));
        assertThat(picture(exploded.jumpTo(END)).losses()).isEqualTo(new Range(0, 1.1 * 120));
        assertThat(logarithmic(exploded).losses().low()).isLessThan(1);
    }

    @Test
    void aRunThatRisesFromNextToNoLossToOrdinaryOnesIsSeenWhole() {
        var targets = new Batch(Matrices.column(1, 2, 3), Matrix.scalar(120 + 1e-9));
        var plan = Plans.notebook(0.01).withSamples(targets);
        var risen = Session.of(Plans.lesson(plan)).jumpTo(END);

        assertThat(risen.losses()).anyMatch(epoch -> epoch.loss() > 10);
        assertThat(risen.losses())
                .allMatch(epoch -> epoch.loss() <= picture(risen).losses().high());
    }

    @Test
    void aLossOfZeroHasItsPlaceOnALogarithmicAxis() {
        var plan = Plans.of(
                Networks.notebook(),
                Loss.Kind.L1,
                Networks.ones(Networks.notebook()),
                new Batch(Matrices.column(1, 2, 3), Matrix.scalar(120)));
        var session = Session.of(Plans.lesson(plan)).lastStepOfEpoch();
        var picture = LossCurve.of(session, session.forecast().completed(), ENGLISH, LOGARITHMIC);

        assertThat(picture.run()).containsExactly(new Point(1, 0.1, 0));
        assertThat(picture.losses().low())
                .isPositive()
                .isLessThan(picture.losses().high());
    }

    @Test
    void aLargeLossIsNotSaidWithAllItsDigits() {
        var plan = Plans.notebook();
        var large = new Batch(plan.samples().inputs(), Matrix.scalar(1e20));
        var lesson =
                Plans.lesson(Plans.of(plan.network(), plan.loss().kind(), plan.initial(), large));

        assertThat(picture(Session.of(lesson)).best().orElseThrow().sentence())
                .isEqualTo("best\u00A01e20 at epoch\u00A01");
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
        assertThat(picture(run).now()).isEmpty();
    }

    @Test
    void aLogarithmicAxisStartsBelowTheLowestLoss() {
        var picture = LossCurve.of(start, start.forecast().completed(), ENGLISH, LOGARITHMIC);

        assertThat(picture.losses().low()).isPositive();
        assertThat(picture.projected())
                .allMatch(point -> point.loss() > picture.losses().low());
    }

    @Test
    void theCurveIsReadOut() {
        assertThat(picture(start).description())
                .isEqualTo(
                        "Loss per epoch: no loss is computed yet; best\u00A06.2082 at epoch\u00A010");
        assertThat(picture(start.jumpTo(new Position(3, 1, 1))).description())
                .isEqualTo("Loss per epoch: 1: 70, 2: 60.04; best\u00A06.2082 at epoch\u00A010");
    }

    /** The notebook's falls up to epoch 11, rises in epoch 12 and falls in epoch 13. */
    @Test
    void aLossThatSwingsOnceTheStepIsTooLongIsExplained() {
        var said = Optional.of("Swings since epoch 12: a constant step with |y − t| cannot settle");
        assertThat(picture(start.jumpTo(new Position(13, 1, 1))).note()).isEmpty();
        for (int epoch : List.of(14, 15, 16, 40, 300)) {
            assertThat(picture(start.jumpTo(new Position(epoch, 1, 1))).note().map(Note::sentence))
                    .isEqualTo(said);
        }
        assertThat(picture(start.jumpTo(new Position(17, 1, 1)).restart()).note())
                .isEmpty();
        var slower = start.jumpTo(new Position(17, 1, 1)).withLearningRate(0.0001);
        assertThat(picture(slower.jumpTo(new Position(22, 1, 1))).note()).isEmpty();
    }

    @Test
    void ofTheShippedLessonsOnlyThoseWhoseRateIsTooLargeSwing() {
        var swinging = ShippedLessons.all().stream()
                .filter(lesson -> IntStream.rangeClosed(2, lesson.plan().epochs() + 1)
                        .mapToObj(epoch -> Session.of(lesson).jumpTo(new Position(epoch, 1, 1)))
                        .anyMatch(session -> LossCurve.of(
                                        session, session.forecast(), ENGLISH, Axes.LINEAR)
                                .note()
                                .isPresent()))
                .map(lesson -> lesson.title().in(Language.ENGLISH));
        assertThat(swinging).containsExactly("Rate too large: the loss swings");
    }

    @Test
    void aSwingOfAnotherLossIsTheValleys() {
        var network = Networks.of(1, Networks.dense(1));
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(3));
        var plan = Plans.of(network, Loss.Kind.HUBER, Networks.ones(network), batch);
        var session = Session.of(Plans.lesson(plan.withLearningRate(1.3)));

        assertThat(picture(session.jumpTo(new Position(20, 1, 1))).note())
                .hasValueSatisfying(
                        note -> assertThat(note.sentence()).contains("across the valley"));
    }

    @Test
    void aLossThatSettlesAndOneOfBatchesAreNotSaidToSwing() {
        var settling = Session.of(Plans.lesson(Plans.notebook(0.0001)));
        var noisy = Session.of(Plans.lesson(Plans.with(pairs(), new BatchOrder(1, false, 0))));

        assertThat(picture(settling.jumpTo(new Position(40, 1, 1))).note()).isEmpty();
        assertThat(picture(noisy.jumpTo(new Position(40, 1, 1))).note()).isEmpty();
    }

    @Test
    void aPointSaysItsEpochItsLossAndItsRate() {
        assertThat(LossCurve.say(new Point(3, 0.002, 51.00408), ENGLISH))
                .isEqualTo("epoch 3: loss 51.0041, α 0.002");
    }

    @Test
    void theEpochThatIsShownHasItsPointInACurveOfVeryManyToo() {
        var far = start.jumpTo(new Position(20_000, 1, 1)).jumpTo(new Position(7777, 1, 10));

        assertThat(picture(far).now()).contains(points(far.run().losses()).get(7776));
        assertThat(picture(far).run()).hasSizeLessThanOrEqualTo(CurvePoints.MOST);
        assertThat(picture(far).projected()).hasSizeLessThanOrEqualTo(CurvePoints.MOST);
    }

    /** A session that went on to an epoch, and was changed in one before. */
    private static Session cut(Session session, int last, int epoch, double rate) {
        return session.jumpTo(new Position(last, 1, 1))
                .jumpTo(new Position(epoch, 1, 1))
                .withLearningRate(rate);
    }

    private static Plan pairs() {
        var samples = new Batch(
                Matrix.of(new double[][] {{1, 1}, {2, 2}, {3, 3}}),
                Matrix.of(new double[] {50, 40}));
        return Plans.of(
                Networks.notebook(), Loss.Kind.L1, Networks.ones(Networks.notebook()), samples);
    }

    private static Position end(Plan plan) {
        return new Position(plan.epochs(), 1, 20);
    }

    private static List<Point> points(List<EpochLoss> losses) {
        return losses.stream()
                .map(epoch -> new Point(epoch.epoch(), epoch.learningRate(), epoch.loss()))
                .toList();
    }

    private static LossCurvePicture logarithmic(Session session) {
        return LossCurve.of(session, session.forecast().completed(), ENGLISH, LOGARITHMIC);
    }

    private static LossCurvePicture picture(Session session) {
        return LossCurve.of(session, session.forecast().completed(), ENGLISH, Axes.LINEAR);
    }
}
