package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.training.EpochLoss;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What holds wherever somebody has walked to, in any lesson, at any granularity. */
class SessionLawTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void backAfterForwardIsTheSamePlace(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var forward = session.stepForward();
        assertSameView(forward.stepBackward(), session);
        if (forward.run().size() == session.run().size()) {
            assertThat(forward.stepBackward()).isEqualTo(session);
        }
    }

    @Property(tries = TRIES)
    void forwardAfterBackIsTheSameSession(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var back = session.stepBackward();
        if (session.position().equals(Position.START)) {
            assertThat(back).isEqualTo(session);
        } else {
            assertThat(back.position()).isLessThan(session.position());
            assertThat(back.stepForward()).isEqualTo(session);
        }
    }

    @Property(tries = TRIES)
    void asManyStepsBackAsForwardShowTheSameBits(
            @ForAll("walks") Walk walk, @ForAll @IntRange(min = 1, max = 80) int steps) {
        var seen = new ArrayDeque<Session>();
        var session = walk.end();
        for (int k = 0; k < steps; k++) {
            seen.push(session);
            session = session.stepForward();
        }
        var furthest = session;
        while (!seen.isEmpty()) {
            session = session.stepBackward();
            assertSameView(session, seen.pop());
        }
        assertThat(session.jumpTo(furthest.position())).isEqualTo(furthest);
    }

    @Property(tries = TRIES)
    void jumpingIsStepping(
            @ForAll("walks") Walk walk, @ForAll @IntRange(min = 1, max = 60) int steps) {
        var stepped = walk.start();
        for (int k = 0; k < steps; k++) {
            stepped = stepped.stepForward();
        }
        assertThat(walk.start().jumpTo(stepped.position())).isEqualTo(stepped);
    }

    @Property(tries = TRIES)
    void theSameGesturesShowTheSameBitsTwice(@ForAll("walks") Walk walk) {
        assertThat(walk.end()).isEqualTo(walk.end()).hasSameHashCodeAs(walk.end());
        assertThat(walk.end().trace()).isEqualTo(walk.end().trace());
    }

    @Property(tries = TRIES)
    void theTraceShownIsTheReplayedOne(@ForAll("walks") Walk walk) {
        var session = walk.end();
        assertThat(session.trace()).isEqualTo(session.run().trace(session.update()));
    }

    @Property(tries = TRIES)
    void onlyOneStepForwardWithinAnUpdateIsKnownAsOne(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var forward = session.stepForward();
        assertThat(forward.isStepAfter(session)).isEqualTo(forward.update() == session.update());
        assertThat(session.isStepAfter(forward)).isFalse();
        assertThat(session.isStepAfter(session)).isFalse();
        assertThat(forward.stepForward().isStepAfter(session)).isFalse();
    }

    @Property(tries = TRIES)
    void everyStepForwardGoesOn(@ForAll("walks") Walk walk) {
        var session = walk.end();
        assertThat(session.stepForward().position()).isGreaterThan(session.position());
        assertThat(session.nextPhase().position()).isGreaterThan(session.position());
    }

    @Property(tries = TRIES)
    void epochsKeepTheBatchAndTheStep(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var here = session.position();
        var next = session.nextEpoch();
        assertThat(next.position().atStep(1))
                .isEqualTo(new Position(here.epoch() + 1, here.batch(), 1));
        assertThat(next.step().quantity().variable())
                .isEqualTo(session.step().quantity().variable());
        if (quantities(next).equals(quantities(session))) {
            assertThat(next.position().stop()).isEqualTo(here.stop());
            assertSameView(next.previousEpoch(), session);
        }
    }

    private static boolean isBeforeResult(Session session) {
        return !session.reveal().equals(Optional.of(Reveal.RESULT)) && !isGiven(session);
    }

    private static boolean isGiven(Session session) {
        return session.step().operation() instanceof Operation.Given;
    }

    @Property(tries = TRIES)
    void turningKeepsThePlaceAndComesAround(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var once = session.turned();
        var twice = once.turned();
        assertSameView(twice.turned(), session);
        for (var turned : List.of(once, twice)) {
            assertThat(turned.step()).isEqualTo(session.step());
            assertThat(turned.cells().newest()).isEqualTo(session.cells().newest());
        }
    }

    @Property(tries = TRIES)
    void whatIsNotShownIsNotKnown(@ForAll("walks") Walk walk) {
        var session = walk.end().revealing(Reveal.RESULT);
        if (isGiven(session)) {
            return;
        }
        int earlier = session.cells().newest().map(CellSpan::from).orElse(0);
        var quantity = session.step().quantity();
        int before = session.position().step() - 1;
        for (var turned : List.of(session.turned(), session.turned().turned())) {
            assertThat(turned.cells().computed().count()).isEqualTo(earlier);
            assertThat(turned.valueOf(quantity))
                    .isEqualTo(session.trace().valueAfter(before, quantity));
            assertThat(turned.run().losses()).isEqualTo(session.run().losses());
        }
    }

    @Property(tries = TRIES)
    void backAndForwardUndoEachOtherWhereClicksStopAtEach(
            @ForAll("walks") Walk walk, @ForAll Reveal reveal) {
        var session = walk.end().unfolding(true).revealing(reveal);
        assertSameView(session.stepForward().stepBackward(), session);
        if (!session.position().equals(Position.START)) {
            assertThat(session.stepBackward().stepForward()).isEqualTo(session);
        }
    }

    @Property(tries = TRIES)
    void anUnfoldingStepForwardStopsAtSymbolsAndNumbers(
            @ForAll("walks") Walk walk, @ForAll Granularity granularity) {
        var shown = walk.end().withGranularity(granularity).revealing(Reveal.RESULT);
        var unfolding = shown.unfolding(true).stepForward();
        if (!isGiven(unfolding)) {
            assertThat(unfolding.reveal()).contains(Reveal.SYMBOLS);
            assertThat(unfolding.stepForward().reveal()).contains(Reveal.NUMBERS);
            assertThat(unfolding.stepForward().stepForward().unfolding(false))
                    .isEqualTo(shown.unfolding(false).stepForward());
        }
    }

    /** What the steps compute; it changes where a parameter is frozen or thawed. */
    private static List<Quantity> quantities(Session session) {
        return session.trace().steps().stream().map(Step::quantity).toList();
    }

    @Property(tries = TRIES)
    void theFirstAndTheLastStepAreTheEpochs(@ForAll("walks") Walk walk) {
        var session = walk.end();
        int epoch = session.position().epoch();
        int batches = session.plan().batchesPerEpoch();
        assertThat(session.firstStepOfEpoch().position()).isEqualTo(new Position(epoch, 1, 1));
        var last = session.lastStepOfEpoch();
        assertThat(last.position())
                .isEqualTo(new Position(epoch, batches, last.trace().size()));
    }

    @Property(tries = TRIES)
    void aChangeOfRateLeavesEverythingBeforeAsItWas(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var changed = session.withLearningRate(session.learningRate() * 3);
        assertThat(changed.position()).isEqualTo(session.position());
        assertThat(changed.learningRate()).isEqualTo(session.learningRate() * 3);
        assertThat(changed.run().shortenedTo(session.update()).losses())
                .isEqualTo(session.run().shortenedTo(session.update()).losses());
        for (int update = 0; update < session.update(); update++) {
            assertThat(changed.run().trace(update)).isEqualTo(session.run().trace(update));
        }
        assertThat(changed.run().before(changed.update()))
                .isEqualTo(session.run().before(session.update()));
    }

    @Property(tries = TRIES)
    void aChangeOfRateNeverRewritesALoss(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var changed = session.withLearningRate(session.learningRate() * 3);
        int before = session.position().epoch() - 1;
        assertThat(changed.losses().subList(0, before))
                .isEqualTo(session.losses().subList(0, before));
        assertThat(changed.losses())
                .extracting(EpochLoss::loss)
                .isEqualTo(session.losses().stream().map(EpochLoss::loss).toList());
    }

    @Property(tries = TRIES)
    void aChangeOfRateMakesNoMoreThanThePositionNeeds(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var changed = session.withLearningRate(session.learningRate() * 3);
        boolean isLastStep = session.position().stepsDone() == session.trace().size();
        assertThat(changed.run().size()).isEqualTo(session.update() + (isLastStep ? 1 : 0));
    }

    @Property(tries = TRIES)
    void goingBackForgetsNothing(@ForAll("walks") Walk walk) {
        var session = walk.end();
        for (var back : List.of(
                session.restart(),
                session.stepBackward(),
                session.previousPhase(),
                session.previousEpoch(),
                session.firstStepOfEpoch())) {
            assertThat(back.run()).isEqualTo(session.run());
            assertThat(back.ghosts()).isEqualTo(session.ghosts());
            assertSameView(back.jumpTo(session.position()), session);
        }
    }

    @Property(tries = TRIES)
    void aChangeOfGranularityKeepsThePlace(
            @ForAll("walks") Walk walk, @ForAll Granularity granularity) {
        var session = goneTo(walk.end());
        var changed = session.withGranularity(granularity);
        var here = session.position();
        if (granularity == Granularity.CELL) {
            assertSameView(changed, session);
        } else if (isBeforeResult(session)) {
            assertThat(changed.position())
                    .isEqualTo(here.at(new Stop(here.step(), 0, here.stop().reveal())));
        } else {
            assertThat(changed.position()).isEqualTo(here.atStep(here.step()));
        }
        assertSameView(changed, session.jumpTo(changed.position()));
        assertThat(changed.withGranularity(session.granularity())).isEqualTo(session);
    }

    @Property(tries = TRIES)
    void aStepIsWholeUnlessCellsAreComputedOneByOne(@ForAll("walks") Walk walk) {
        var session = walk.end();
        boolean isWhole = session.position().isWhole();
        assertThat(isWhole || isBeforeResult(session) || session.granularity() == Granularity.CELL)
                .isTrue();
        if (session.step().phase() != Phase.UPDATE) {
            assertThat(session.valueOf(session.step().quantity()).isPresent()).isEqualTo(isWhole);
        }
        assertThat(session.stepsOfThisClick()).endsWith(session.step());
    }

    @Property(tries = TRIES)
    void theCellsOfEveryClickTogetherAreTheMatrices(@ForAll("walks") Walk walk) {
        var session = walk.end()
                .withGranularity(Granularity.CELL)
                .lastStepOfEpoch()
                .stepForward()
                .unfolding(false);
        int cells = 0;
        while (session.position().stepsDone() < session.trace().size()) {
            var newest = session.cells().newest();
            cells += newest.map(span -> span.to() - span.from())
                    .orElse(session.step().value().shape().size());
            assertThat(session.cells().reached(step -> true)).isEqualTo(cells);
            session = session.stepForward();
        }
        assertThat(session.cells().reached(step -> true))
                .isEqualTo(session.cells().all(step -> true));
    }

    @Property(tries = TRIES)
    void lossesAreThoseOfTheEpochsThatAreOver(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var first = session.firstStepOfEpoch();
        var last = session.lastStepOfEpoch();
        assertThat(first.losses()).hasSize(session.position().epoch() - 1);
        assertThat(last.losses()).hasSize(session.position().epoch());
        assertThat(session.forecast().completed().losses())
                .startsWith(last.losses().toArray(EpochLoss[]::new));
        assertThat(session.forecast().completed().losses())
                .hasSizeGreaterThanOrEqualTo(session.plan().epochs());
    }

    @Property(tries = TRIES)
    void theStepsOfEveryClickTogetherAreTheTrace(@ForAll("walks") Walk walk) {
        var session = walk.end().firstStepOfEpoch().unfolding(false);
        var steps = new ArrayList<>(session.stepsOfThisClick());
        while (session.position().stepsDone() < session.trace().size()) {
            session = session.stepForward();
            steps.addAll(session.stepsOfThisClick());
        }
        boolean isByCell = session.granularity() == Granularity.CELL;
        assertThat(isByCell ? new ArrayList<>(new LinkedHashSet<>(steps)) : steps)
                .isEqualTo(session.trace().steps());
    }

    @Property(tries = TRIES)
    void theWayBackLeadsToALossNoGreaterThanTheFirstAtATenthOfTheRate(
            @ForAll("divergences") Session session) {
        var way = session.rescue().orElseThrow();
        var there = session.jumpTo(way.place());
        var back = session.backToLastSensible();
        assertThat(back).isEqualTo(there.withLearningRate(way.learningRate()));
        assertThat(back.position()).isLessThan(session.position());
        assertThat(back.divergence()).isEmpty();
        assertThat(back.learningRate())
                .isCloseTo(there.learningRate() / 10, withinPercentage(1e-9));
        assertThat(back.losses()).isEqualTo(there.losses());
        var losses = session.run().losses();
        boolean isNoGreater =
                losses.get(way.epoch() - 1).loss() <= losses.get(0).loss();
        assertThat(way.epoch() == 1 || isNoGreater).isTrue();
        boolean isSeen =
                losses.size() > Math.max(1, (back.update() + 1) / back.plan().batchesPerEpoch());
        assertThat(back.ghosts()).hasSize(isSeen ? 1 : 0).allSatisfy(cut -> {
            assertThat(cut.cut())
                    .isEqualTo(new Change.LearningRate(back.learningRate(), there.learningRate()));
            assertThat(cut.losses()).isEqualTo(losses);
        });
    }

    @Property(tries = TRIES)
    void aWayBackThatDoesNotHelpIsNotTakenAgain(@ForAll("divergences") Session session) {
        var again = session.backToLastSensible().jumpTo(session.position());
        var taken = session.rescue();
        assertThat(again.rescue()).isNotEqualTo(taken);
    }

    @Property(tries = TRIES)
    void whereAllIsFiniteThereIsNoWayBack(@ForAll("walks") Walk walk) {
        var session = walk.end();
        if (session.divergence().isEmpty()) {
            assertThat(session.rescue()).isEmpty();
            assertThat(session.backToLastSensible()).isSameAs(session);
        }
    }

    @Property(tries = TRIES)
    void goingToAnEpochIsSteppingThere(
            @ForAll("walks") Walk walk, @ForAll @IntRange(min = 1, max = 6) int epoch) {
        var session = walk.end().revealing(Reveal.RESULT);
        var there = session.goToEpoch(epoch);
        var stepped = session.restart();
        while (stepped.position().compareTo(there.position()) < 0) {
            stepped = stepped.stepForward();
        }
        while (stepped.position().compareTo(there.position()) > 0) {
            stepped = stepped.withGranularity(Granularity.OPERATION).stepBackward();
        }
        assertSameView(stepped, there);
        assertAlike(there, session);
    }

    @Property(tries = TRIES)
    void whatIsChangedIsThereAndNothingBeforeIs(@ForAll("walks") Walk walk) {
        var session = walk.end().jumpTo(walk.end().position().atStep(1));
        var weights = Quantity.weights(1);
        var changed = session.with(Gesture.element(session, weights, 0.25));
        assertThat(changed.valueOf(weights).orElseThrow().at(0, 0)).isEqualTo(0.25);
        assertThat(changed.position()).isEqualTo(session.position());
        for (int update = 0; update < session.update(); update++) {
            assertThat(changed.run().trace(update)).isEqualTo(session.run().trace(update));
        }
        var expected = session.valueOf(weights).orElseThrow().with(0, 0, 0.25);
        assertThat(changed.valueOf(weights)).contains(expected);
    }

    @Property(tries = TRIES)
    void aParameterThatHasMovedIsChangedForTheNextUpdate(@ForAll("walks") Walk walk) {
        var session = walk.end().lastStepOfEpoch();
        var weights = Quantity.weights(1);
        var changed = session.with(Gesture.element(session, weights, 0.25));
        assertThat(changed.update()).isEqualTo(session.update() + 1);
        assertThat(changed.valueOf(weights))
                .contains(session.valueOf(weights).orElseThrow().with(0, 0, 0.25));
        assertThat(changed.stepBackward().trace()).isEqualTo(session.trace());
    }

    @Property(tries = TRIES)
    void aSampleThatIsChangedStaysChanged(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var changed = session.with(Gesture.element(session, Quantity.input(), 0.25));
        int sample = session.plan().columns(session.update()).get(0);
        int later = session.update() + session.plan().batchesPerEpoch();
        int column = session.plan().columns(later).indexOf(sample);
        if (column >= 0) {
            var batch = changed.nextEpoch().run().plan(later).batch(later);
            assertThat(batch.inputs().at(0, column)).isEqualTo(0.25);
        }
        assertThat(changed.trace().batch().inputs())
                .isEqualTo(session.trace().batch().inputs().with(0, 0, 0.25));
    }

    @Property(tries = TRIES)
    void aFrozenParameterStaysAsItIs(@ForAll("walks") Walk walk) {
        var session = walk.end();
        var weights = Quantity.weights(1);
        var frozen = session.with(new Change.Freezing(weights, true));
        var later = frozen.nextEpoch().nextEpoch();
        assertThat(later.run().before(later.update()).at(weights))
                .isEqualTo(session.run().before(session.update()).at(weights));
        assertThat(frozen.step().phase()).isEqualTo(session.step().phase());
        assertThat(frozen.step().quantity().variable())
                .isEqualTo(session.step().quantity().variable());
    }

    @Property(tries = TRIES)
    void aGhostBroughtBackIsTheRunThatWasCutOff(@ForAll("walks") Walk walk) {
        var session = walk.end().nextEpoch().lastStepOfEpoch();
        var cut = session.restart().withLearningRate(0.123);
        var ghost = cut.ghosts().get(cut.ghosts().size() - 1);
        var back = cut.broughtBack(ghost).jumpTo(session.position());
        assertSameView(withoutGhosts(back), withoutGhosts(session));
        assertThat(back.ghosts()).extracting(Ghost::cut).contains(ghost.cut().inverse());
        assertThat(back.ghosts()).doesNotContain(ghost);
    }

    /** The same place, gone to at its own granularity: no finer one leads elsewhere. */
    private static Session goneTo(Session session) {
        return session.jumpTo(session.position());
    }

    /** Where a parameter is frozen, an optimizer's memory of it has no step of its own. */
    private static void assertAlike(Session actual, Session expected) {
        assertThat(actual.step().phase()).isEqualTo(expected.step().phase());
        assertThat(actual.step().quantity().variable())
                .isEqualTo(expected.step().quantity().variable());
    }

    private static Session withoutGhosts(Session session) {
        var without = session;
        for (var ghost : session.ghosts()) {
            without = without.without(ghost);
        }
        return without;
    }

    /** Lessons at a rate that is far too large, long after it showed. */
    @Provide
    Arbitrary<Session> divergences() {
        return Combinators.combine(
                        RandomPlans.ofBatches(3, 4, 5),
                        Arbitraries.integers().between(20, 307),
                        Arbitraries.integers().between(2, 6))
                .as((plan, power, epoch) -> Session.of(Plans.lesson(plan))
                        .withLearningRate(StrictMath.pow(10, power))
                        .jumpTo(new Position(epoch, 1, 1)))
                .filter(session -> session.divergence().isPresent())
                .withoutEdgeCases();
    }

    /** Gestures from the first step of a lesson. */
    record Walk(Session start, List<Gesture> gestures) {
        Session end() {
            return Gesture.walk(start, gestures);
        }
    }

    @Provide
    Arbitrary<Walk> walks() {
        return Combinators.combine(
                        RandomPlans.ofBatches(3, 4, 5),
                        Arbitraries.of(Granularity.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Gesture.class)
                                .list()
                                .ofMaxSize(15)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as((plan, granularity, unfolds, gestures) -> new Walk(
                        Session.of(Plans.lesson(plan))
                                .withGranularity(granularity)
                                .unfolding(unfolds),
                        gestures))
                .withoutEdgeCases();
    }

    /** All that is shown is the same; one of the runs may remember more of the future. */
    private static void assertSameView(Session actual, Session expected) {
        assertThat(actual.position()).isEqualTo(expected.position());
        assertThat(actual.trace()).isEqualTo(expected.trace());
        assertThat(actual.learningRate()).isEqualTo(expected.learningRate());
        assertThat(actual.losses()).isEqualTo(expected.losses());
        assertThat(actual.divergence()).isEqualTo(expected.divergence());
        assertThat(actual.ghosts()).isEqualTo(expected.ghosts());
        assertThat(actual.run().continues(expected.run())).isTrue();
        var remembered = actual.run().shortenedTo(expected.run().size());
        assertThat(remembered.losses()).isEqualTo(expected.run().losses());
        assertThat(remembered.latest()).isEqualTo(expected.run().latest());
    }
}
