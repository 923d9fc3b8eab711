package backstep.ui.store;

import backstep.session.Session;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Goes to epochs, near ones at once and far ones once they are computed, the newest asked for only;
 * a gesture on the way ends the journey.
 */
public final class Traveller {

    /** So many multiplications are done before the way is told that is left. */
    private static final long WORK_OF_A_PIECE = 30_000_000;

    private final SessionStore store;
    private final Workshop workshop;
    private final LongSupplier clock;
    private boolean isOnTheWay;

    /**
     * A traveller who is not on the way.
     *
     * @param clock tells the time in nanoseconds
     */
    public Traveller(SessionStore store, Workshop workshop, LongSupplier clock) {
        this.store = store;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** Goes to the same step of an epoch, counted from 1. */
    public void goToEpoch(int epoch) {
        var from = store.session().get();
        if (from.workToEpoch(epoch) <= Workshop.WORK_OF_A_FRAME) {
            stop();
            store.apply(session -> session.goToEpoch(epoch));
        } else {
            setOut(new Journey(from, from, epoch, store.revision(), clock.getAsLong()));
        }
    }

    /** Stays where the window is, and says whether there was a journey to end. */
    public boolean stop() {
        boolean wasOnTheWay = isOnTheWay;
        isOnTheWay = false;
        workshop.cancel();
        if (wasOnTheWay) {
            store.setWork(Optional.empty());
        }
        return wasOnTheWay;
    }

    /** A way that was begun from a session, and how far its run has come. */
    private record Journey(Session from, Session known, int epoch, int revision, long begun) {

        int target() {
            return from.horizon().firstOfEpoch(epoch);
        }

        boolean isKnown() {
            return known.horizon().known() >= target();
        }

        Journey piece() {
            long more = Math.max(1, WORK_OF_A_PIECE / from.horizon().workOfAnUpdate());
            int size = (int) Math.min(target(), known.horizon().known() + more);
            return new Journey(from, known.knowing(size), epoch, revision, begun);
        }

        Work work(long now) {
            int done = known.horizon().known();
            return Work.of(epoch, done, from.horizon().known(), target(), now - begun);
        }
    }

    private void setOut(Journey journey) {
        isOnTheWay = true;
        goOn(journey);
    }

    private void goOn(Journey journey) {
        if (journey.isKnown()) {
            workshop.compute(
                    () -> journey.known().goToEpoch(journey.epoch()),
                    there -> arrive(journey, there));
        } else {
            workshop.compute(journey::piece, further -> {
                if (further.revision() == store.revision()) {
                    store.setWork(Optional.of(further.work(clock.getAsLong())));
                    goOn(further);
                } else {
                    stop();
                }
            });
        }
    }

    private void arrive(Journey journey, Session there) {
        stop();
        if (journey.revision() == store.revision()) {
            store.apply(session -> there);
        }
    }
}
