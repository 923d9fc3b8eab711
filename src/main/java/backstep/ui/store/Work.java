package backstep.ui.store;

/**
 * A way to an epoch that takes a while.
 *
 * @param epoch the one that is gone to
 * @param share how much of it is done, from 0 to 1
 * @param secondsLeft how long the rest takes, as far as one can tell
 */
public record Work(int epoch, double share, double secondsLeft) {

    /**
     * Work that has come so far since it began.
     *
     * @param epoch the one that is gone to
     * @param done how much of the whole is done
     * @param before how much of it was done when it began
     */
    static Work of(int epoch, long done, long before, long whole, long nanoseconds) {
        double each = nanoseconds / 1e9 / Math.max(1, done - before);
        return new Work(epoch, (double) done / whole, each * (whole - done));
    }
}
