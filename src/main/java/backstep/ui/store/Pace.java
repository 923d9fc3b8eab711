package backstep.ui.store;

import backstep.session.Session;

import java.util.function.LongSupplier;

/**
 * How far to train between two frames: as many updates as take about half a frame, found out on the
 * way; whole epochs where an epoch is shorter than that.
 */
final class Pace {

    private static final long NANOSECONDS_BETWEEN_FRAMES = 12_000_000;

    private final LongSupplier clock;
    private int updates = 1;

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
        var next = from.advanced(Math.min(most, from.horizon().upToEndOfAnEpoch(updates)));
        long taken = clock.getAsLong() - begun;
        if (taken < NANOSECONDS_BETWEEN_FRAMES) {
            updates = Math.min(updates * 2, Integer.MAX_VALUE / 4);
        } else if (taken > 2 * NANOSECONDS_BETWEEN_FRAMES) {
            updates = Math.max(1, updates / 2);
        }
        return next;
    }
}
