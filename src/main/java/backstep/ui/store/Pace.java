package backstep.ui.store;

import backstep.session.Session;

import java.util.function.LongSupplier;

/**
 * How far to train between two frames: as many updates as take about as long as the window took to
 * show the last ones, found out on the way; whole epochs where an epoch is shorter than that.
 */
final class Pace {

    /** So long at least, and not so long that a pause is felt. */
    private static final long SHORTEST = 12_000_000;

    private static final long LONGEST = 400_000_000;

    private final LongSupplier clock;
    private int updates = 1;
    private long returned;

    /**
     * A pace that starts with one update.
     *
     * @param clock tells the time in nanoseconds
     */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** The session some updates later, at the end of an update. */
    Session next(Session from, int most) {
        long begun = clock.getAsLong();
        long shown = returned == 0 ? 0 : begun - returned;
        var next = from.advanced(Math.min(most, from.horizon().upToEndOfAnEpoch(updates)));
        returned = clock.getAsLong();
        adapt(returned - begun, Math.max(SHORTEST, Math.min(LONGEST, shown)));
        return next;
    }

    private void adapt(long taken, long wanted) {
        if (taken < wanted) {
            updates = Math.min(updates * 2, Integer.MAX_VALUE / 4);
        } else if (taken > 2 * wanted) {
            updates = Math.max(1, updates / 2);
        }
    }
}
