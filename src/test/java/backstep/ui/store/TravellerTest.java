package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Session;
import backstep.text.Language;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/** Journeys to epochs, with the test for a background and a clock. */
class TravellerTest {

    private static final int FAR = 500;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final AtomicLong clock = new AtomicLong();
    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final SessionStore store = new SessionStore(start, Settings.in(Language.ENGLISH));
    private final Traveller traveller = new Traveller(
            store, new Workshop(background::add, Runnable::run), () -> clock.addAndGet(1_000_000));

    @Test
    void aNearEpochIsThereAtOnce() {
        traveller.goToEpoch(20);
        assertThat(session()).isEqualTo(start.goToEpoch(20));
        assertThat(background).isEmpty();
    }

    @Test
    void aFarOneIsComputedBesideAndTheWayIsTold() {
        traveller.goToEpoch(20 * FAR);
        assertThat(session()).isEqualTo(start);
        var shares = new ArrayList<Double>();
        while (!background.isEmpty()) {
            background.remove().run();
            store.work().get().map(Work::share).ifPresent(shares::add);
        }
        assertThat(session().position()).isEqualTo(start.goToEpoch(20 * FAR).position());
        assertThat(session().trace()).isEqualTo(start.goToEpoch(20 * FAR).trace());
        assertThat(shares).isSorted().hasSizeGreaterThan(1);
        assertThat(store.work().get()).isEmpty();
    }

    @Test
    void onlyTheNewestIsGoneTo() {
        traveller.goToEpoch(FAR);
        traveller.goToEpoch(2 * FAR);
        traveller.goToEpoch(3);
        background.forEach(Runnable::run);
        assertThat(session().position()).isEqualTo(start.goToEpoch(3).position());
    }

    @Test
    void aGestureEndsTheJourney() {
        traveller.goToEpoch(FAR);
        store.apply(Session::stepForward);
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(session()).isEqualTo(start.stepForward());
        assertThat(store.work().get()).isEqualTo(Optional.empty());
    }

    @Test
    void aJourneyThatIsStoppedStaysWhereTheWindowIs() {
        traveller.goToEpoch(20 * FAR);
        background.remove().run();
        assertThat(store.work().get()).isPresent();
        assertThat(traveller.stop()).isTrue();
        assertThat(store.work().get()).isEmpty();
        background.forEach(Runnable::run);
        assertThat(session()).isEqualTo(start);
        assertThat(traveller.stop()).isFalse();
    }

    @Test
    void whoHasArrivedHasNothingToStop() {
        traveller.goToEpoch(FAR);
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(traveller.stop()).isFalse();
        assertThat(session().position().epoch()).isEqualTo(FAR);
    }

    private Session session() {
        return store.session().get();
    }
}
