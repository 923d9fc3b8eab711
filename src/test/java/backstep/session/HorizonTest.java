package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The counts of updates lead where they say. */
class HorizonTest {

    @Property(tries = 100)
    void toTheEndOfAnEpochIsToTheNextPlaceWhereOneIsOver(@ForAll("sessions") Session session) {
        int updates = session.horizon().toEndOfEpoch();
        var there = session.advanced(updates);
        assertThat(there.losses()).hasSize(session.losses().size() + 1);
        assertThat(updates).isBetween(0, session.plan().batchesPerEpoch());
        if (updates > 0) {
            assertThat(session.advanced(updates - 1).losses()).hasSameSizeAs(session.losses());
        }
    }

    @Property(tries = 100)
    void manyUpdatesAreTakenBackToWhereAnEpochEnds(
            @ForAll("sessions") Session session, @ForAll @IntRange(max = 15) int updates) {
        int batches = session.plan().batchesPerEpoch();
        int fewer = session.horizon().upToEndOfAnEpoch(updates);
        if (updates < batches) {
            assertThat(fewer).isEqualTo(updates);
        } else {
            assertThat(fewer).isBetween(updates - batches + 1, updates);
            assertThat(session.advanced(fewer).position().batch()).isEqualTo(batches);
        }
    }

    @Property(tries = 100)
    void whatIsLeftLeadsToTheEndOfTheLesson(@ForAll("sessions") Session session) {
        var horizon = session.horizon();
        assertThat(horizon.isOver()).isEqualTo(session.isOver());
        if (session.isOver()) {
            assertThat(horizon.left()).isGreaterThan(1_000_000);
            return;
        }
        assertThat(session.advanced(horizon.left()).isOver()).isTrue();
        assertThat(session.advanced(horizon.left()).run().size()).isEqualTo(horizon.all());
        if (horizon.left() > 0) {
            assertThat(session.advanced(horizon.left() - 1).isOver()).isFalse();
        }
    }

    @Property(tries = 100)
    void anEpochBeginsWithTheUpdateAfterTheOneBefore(
            @ForAll("sessions") Session session, @ForAll @IntRange(min = 1, max = 9) int epoch) {
        assertThat(session.horizon().firstOfEpoch(epoch))
                .isEqualTo(session.jumpTo(new Position(epoch, 1, 1)).update());
    }

    @Property(tries = 100)
    void onlyWhatIsNotShownIsWork(
            @ForAll("sessions") Session session, @ForAll @IntRange(min = 1, max = 9) int epoch) {
        boolean isShown = session.position().epoch() == epoch;
        long update = session.plan().workOfAnUpdate();
        assertThat(session.workToEpoch(epoch))
                .isBetween(isShown ? 0 : update, isShown ? 0 : 99 * update);
    }

    @Property(tries = 100)
    void theLossOfAnEpochIsKnownFromItsLastOnes(@ForAll("sessions") Session session) {
        var over = session.lastStepOfEpoch();
        int epoch = session.position().epoch();
        assertThat(over.lossOfEpoch()).contains(over.losses().get(epoch - 1));
        boolean isLast = session.position().batch() == session.plan().batchesPerEpoch();
        boolean isKnown =
                isLast && session.position().stepsDone() >= session.trace().lossStep();
        assertThat(session.lossOfEpoch()).isEqualTo(over.lossOfEpoch().filter(loss -> isKnown));
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Combinators.combine(
                        RandomPlans.ofBatches(3, 4, 5),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99))
                .as((plan, epoch, batch, step) -> {
                    var session = Session.of(Plans.lesson(plan))
                            .jumpTo(new Position(epoch, 1 + batch % plan.batchesPerEpoch(), 1));
                    return session.jumpTo(
                            session.position().atStep(1 + step % session.trace().size()));
                });
    }
}
