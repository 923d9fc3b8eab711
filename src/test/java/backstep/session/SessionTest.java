package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Step;
import backstep.core.training.Divergence;
import backstep.core.training.EpochLoss;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

class SessionTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final Session byLayer = start.withGranularity(Granularity.LAYER);

    @Test
    void startsAtTheInput() {
        assertThat(start.position()).isEqualTo(Position.START);
        assertThat(start.granularity()).isEqualTo(Granularity.OPERATION);
        assertThat(start.step().quantity()).isEqualTo(Quantity.input());
        assertThat(start.learningRate()).isEqualTo(0.002);
        assertThat(start.losses()).isEmpty();
        assertThat(start.ghosts()).isEmpty();
        assertThat(start).hasToString("epoch 1, batch 1, step 1: x");
    }

    @Test
    void sessionsThatShowSomethingElseAreNotEqual() {
        var later = start.jumpTo(new Position(3, 1, 1));
        assertThat(later).isEqualTo(start.jumpTo(new Position(3, 1, 1)));
        assertThat(later)
                .isNotEqualTo(later.stepBackward())
                .isNotEqualTo(later.withGranularity(Granularity.LAYER))
                .isNotEqualTo(later.jumpTo(new Position(9, 1, 1)).jumpTo(later.position()))
                .isNotEqualTo(later.withLearningRate(0.003));
        assertThat(start).isNotEqualTo(Session.of(Plans.lesson(Plans.notebook(0.003))));
        var cut = later.restart().withLearningRate(0.003);
        assertThat(cut).isNotEqualTo(start.withLearningRate(0.003));
        assertThat(cut.run()).isEqualTo(start.withLearningRate(0.003).run());
    }

    @Test
    void theNotebookHasTwentyStopsAnEpochByOperation() {
        assertThat(Granularity.OPERATION.stops(start.trace())).hasSize(20);
        assertThat(forward(start, 19).position()).isEqualTo(new Position(1, 1, 20));
        assertThat(forward(start, 20).position()).isEqualTo(new Position(2, 1, 1));
    }

    @Test
    void theNotebookHasElevenStopsAnEpochByLayer() {
        assertThat(Granularity.LAYER.stops(start.trace()))
                .containsExactly(1, 2, 3, 4, 5, 8, 11, 14, 16, 18, 20);
        assertThat(forward(byLayer, 10).position()).isEqualTo(new Position(1, 1, 20));
        assertThat(forward(byLayer, 11).position()).isEqualTo(new Position(2, 1, 1));
    }

    @Test
    void aClickByLayerMakesAllStepsOfTheLayer() {
        assertThat(names(forward(byLayer, 5).stepsOfThisClick()))
                .containsExactly("dL/dy3", "dL/dW3", "dL/db3");
        assertThat(names(forward(start, 5).stepsOfThisClick())).containsExactly("dL/dy3");
        assertThat(names(start.stepsOfThisClick())).containsExactly("x");
    }

    @Test
    void betweenTwoStopsAStepGoesToTheNextOrTheOneBefore() {
        var between = start.jumpTo(new Position(1, 1, 7)).withGranularity(Granularity.LAYER);
        assertThat(between.stepForward().position().step()).isEqualTo(8);
        assertThat(between.stepBackward().position().step()).isEqualTo(5);
    }

    @Test
    void showsWhatIsKnownHere() {
        var atLoss = forward(start, 4);
        assertThat(atLoss.valueOf(Quantity.loss())).contains(Matrix.scalar(70));
        assertThat(atLoss.valueOf(Quantity.output(3).gradient())).isEmpty();
        assertThat(atLoss.valueOf(Quantity.bias(3))).contains(Matrix.scalar(0));
        assertThat(forward(start, 15).valueOf(Quantity.bias(3))).contains(Matrix.scalar(-0.002));
    }

    @Test
    void nextPhaseGoesThroughTheFourPhasesAndOn() {
        assertThat(steps(start, Session::nextPhase, 6)).containsExactly(5, 6, 15, 1, 5, 6);
        assertThat(steps(byLayer, Session::nextPhase, 4)).containsExactly(5, 8, 16, 1);
    }

    @Test
    void previousPhaseGoesBackThroughThem() {
        var later = start.jumpTo(new Position(2, 1, 18));
        assertThat(steps(later, Session::previousPhase, 6)).containsExactly(6, 5, 1, 15, 6, 5);
        assertThat(forward(start, 2).previousPhase()).isEqualTo(start);
    }

    @Test
    void nextAndPreviousEpochKeepTheStep() {
        var there = start.jumpTo(new Position(2, 1, 7));
        assertThat(there.nextEpoch().position()).isEqualTo(new Position(3, 1, 7));
        assertThat(there.previousEpoch().position()).isEqualTo(new Position(1, 1, 7));
        assertThat(start.previousEpoch()).isEqualTo(start);
    }

    @Test
    void firstAndLastStepStayInTheEpoch() {
        var there = start.jumpTo(new Position(2, 1, 7));
        assertThat(there.firstStepOfEpoch().position()).isEqualTo(new Position(2, 1, 1));
        assertThat(there.lastStepOfEpoch().position()).isEqualTo(new Position(2, 1, 20));
    }

    @Test
    void goesOnPastTheLastEpochToBePlayed() {
        assertThat(start.jumpTo(new Position(13, 1, 20)).losses()).hasSize(13);
        assertThat(start.forecast().completed().losses()).hasSize(10);
        assertThat(start.jumpTo(new Position(13, 1, 1)).forecast().completed().losses())
                .hasSize(13);
    }

    @Test
    void restartForgetsNothing() {
        var later = start.jumpTo(new Position(5, 1, 3));
        assertThat(later.restart().position()).isEqualTo(Position.START);
        assertThat(later.restart().run()).isEqualTo(later.run());
    }

    @Test
    void anUpdateIsMadeAtItsLastStep() {
        assertThat(forward(start, 18).run().size()).isZero();
        assertThat(forward(start, 19).run().size()).isEqualTo(1);
        assertThat(forward(start, 19).losses()).containsExactly(new EpochLoss(1, 0.002, 70));
    }

    @Test
    void theLearningRateBelongsToTheUpdate() {
        var changed = start.jumpTo(new Position(3, 1, 4)).withLearningRate(0.001);
        var later = changed.jumpTo(new Position(5, 1, 4));
        assertThat(later.learningRate()).isEqualTo(0.001);
        assertThat(later.jumpTo(new Position(2, 1, 20)).learningRate()).isEqualTo(0.002);
        assertThat(later.jumpTo(new Position(3, 1, 1)).learningRate()).isEqualTo(0.001);
    }

    @Test
    void aChangeAtTheLastStepMakesThatUpdateAgain() {
        var changed = forward(start, 19).withLearningRate(0.01);
        assertThat(changed.valueOf(Quantity.bias(3))).contains(Matrix.scalar(-0.01));
        assertThat(changed.stepForward().valueOf(Quantity.bias(3))).contains(Matrix.scalar(-0.01));
    }

    @Test
    void aCutFutureStaysAsAGhostWithItsRate() {
        var future = start.jumpTo(new Position(6, 1, 1));
        var changed = future.jumpTo(new Position(3, 1, 4)).withLearningRate(0.01);
        assertThat(changed.ghosts())
                .containsExactly(ghost(0.01, 0.002, new Position(3, 1, 1), future));
        assertThat(changed.run().losses()).isEqualTo(future.run().losses().subList(0, 2));
    }

    @Test
    void withoutAFutureThereIsNoGhost() {
        assertThat(start.withLearningRate(0.01).ghosts()).isEmpty();
        assertThat(start.jumpTo(new Position(4, 1, 20)).withLearningRate(0.01).ghosts())
                .isEmpty();
        assertThat(start.jumpTo(new Position(4, 1, 7)).withLearningRate(0.01).ghosts())
                .isEmpty();
    }

    @Test
    void draggingTheRateLeavesOneGhost() {
        var there = start.jumpTo(new Position(6, 1, 1)).jumpTo(new Position(3, 1, 4));
        var dragged = there.withLearningRate(0.003).withLearningRate(0.004).withLearningRate(0.005);
        assertThat(dragged.ghosts())
                .extracting(Ghost::cut)
                .containsExactly(new Change.LearningRate(0.003, 0.002));
    }

    @Test
    void theSameRateChangesNothing() {
        var there = start.jumpTo(new Position(6, 1, 1)).jumpTo(new Position(3, 1, 4));
        assertThat(there.withLearningRate(0.002)).isSameAs(there);
    }

    @Test
    void theNewestFiveGhostsAreKept() {
        var session = start;
        for (int cut = 1; cut <= 7; cut++) {
            session = session.jumpTo(new Position(3, 1, 1)).restart().withLearningRate(cut * 0.01);
        }
        assertThat(session.ghosts())
                .extracting(Ghost::cut)
                .extracting("after")
                .containsExactly(0.02, 0.03, 0.04, 0.05, 0.06);
    }

    @Test
    void aRateThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.withLearningRate(Double.NaN))
                .withMessage("no training has 10 epochs at learning rate NaN");
    }

    @Test
    void namesTheFirstStepThatMakesNoSense() {
        var diverging = Session.of(Plans.lesson(Plans.notebook(1)));
        var first = new Position(3, 1, 5);
        var place = new Divergence(2, 5, Quantity.loss(), 0, 0, true);
        assertThat(diverging.jumpTo(new Position(3, 1, 4)).divergence()).isEmpty();
        assertThat(diverging.jumpTo(first).divergence()).contains(place);
        assertThat(diverging.jumpTo(new Position(12, 1, 9)).divergence()).contains(place);
        assertThat(diverging.jumpTo(new Position(12, 1, 9)).restart().divergence())
                .isEmpty();
    }

    @Test
    void leadsBackToBeforeTheLossRanAwayAtATenthOfTheRate() {
        var diverged = Session.of(Plans.lesson(Plans.notebook(0.7))).jumpTo(new Position(12, 1, 9));
        var back = diverged.backToLastSensible();
        assertThat(diverged.losses().subList(0, 3))
                .extracting(EpochLoss::loss)
                .satisfies(losses -> assertThat(losses.get(1)).isBetween(70.0, 7e7))
                .satisfies(losses -> assertThat(losses.get(2)).isGreaterThan(7e7));
        assertThat(back.position()).isEqualTo(Position.START);
        assertThat(back.learningRate()).isEqualTo(0.07);
        assertThat(back.backToLastSensible()).isSameAs(back);
        assertThat(back.ghosts()).containsExactly(ghost(0.07, 0.7, Position.START, diverged));
    }

    @Test
    void leadsBackToTheLastEpochWhoseLossWasNoGreaterThanTheFirst() {
        var raised = start.jumpTo(new Position(4, 1, 1)).withLearningRate(1);
        var diverged = raised.jumpTo(new Position(20, 1, 1));
        assertThat(diverged.rescue()).contains(new Rescue(4, 0.1));
    }

    @Test
    void theWayBackOfTheLessonThatDivergesTrainsToItsEnd() {
        var lesson = ShippedLessons.find("rate-diverges").orElseThrow();
        int epochs = lesson.plan().epochs();
        var diverged = Session.of(lesson).goToEpoch(epochs);
        assertThat(diverged.rescue()).contains(new Rescue(1, 0.02));
        var over = diverged.backToLastSensible().goToEpoch(epochs).lastStepOfEpoch();
        assertThat(over.isOver()).isTrue();
        assertThat(over.divergence()).isEmpty();
    }

    @Test
    void whereTheRateWasLoweredInVainItLeadsFurtherBack() {
        var frozen = frozen(start.withLearningRate(10), true).jumpTo(new Position(3, 1, 1));
        var diverged = frozen(frozen, false).withLearningRate(1).jumpTo(new Position(9, 1, 1));
        assertThat(diverged.rescue()).contains(new Rescue(2, 1));
    }

    private static Session frozen(Session from, boolean isFrozen) {
        var session = from;
        for (int layer = 1; layer <= from.plan().network().depth(); layer++) {
            session = session.with(new Change.Freezing(Quantity.weights(layer), isFrozen))
                    .with(new Change.Freezing(Quantity.bias(layer), isFrozen));
        }
        return session;
    }

    @Test
    void leadsBackToTheStartWhereTheFirstEpochIsNotFinite() {
        var diverged =
                Session.of(Plans.lesson(Plans.notebook(1e308))).jumpTo(new Position(1, 1, 20));
        assertThat(diverged.divergence()).isPresent();
        assertThat(diverged.backToLastSensible().position()).isEqualTo(Position.START);
        assertThat(diverged.backToLastSensible().learningRate()).isEqualTo(1e307);
    }

    @Test
    void placesThatThereAreNotAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.jumpTo(new Position(1, 1, 21)))
                .withMessage("an update of 20 steps has no step 21");
        assertThatIllegalArgumentException().isThrownBy(() -> start.jumpTo(new Position(1, 2, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1, 1))
                .withMessage("no position is epoch 0, batch 1, step 1");
    }

    @Test
    void positionsAreOrderedByEpochThenBatchThenStep() {
        assertThat(List.of(
                        new Position(1, 1, 9),
                        new Position(1, 2, 1),
                        new Position(1, 2, 3),
                        new Position(2, 1, 1)))
                .isSorted();
    }

    private static Ghost ghost(double rate, double rateBefore, Position from, Session future) {
        return Ghost.of(new Change.LearningRate(rate, rateBefore), from, future.run());
    }

    private static Session forward(Session from, int steps) {
        var session = from;
        for (int k = 0; k < steps; k++) {
            session = session.stepForward();
        }
        return session;
    }

    private static List<Integer> steps(Session from, UnaryOperator<Session> transition, int times) {
        var steps = new ArrayList<Integer>();
        var session = from;
        for (int k = 0; k < times; k++) {
            session = transition.apply(session);
            steps.add(session.position().step());
        }
        return steps;
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(step -> step.quantity().name()).toList();
    }
}
