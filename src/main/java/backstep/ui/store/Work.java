package backstep.ui.store;

/**
 * Something that takes a while.
 *
 * @param share how much of it is done, from 0 to 1
 * @param secondsLeft how long the rest takes, as far as one can tell
 */
public record Work(double share, double secondsLeft) {

    /**
     * Work that has come so far since it began.
     *
     * @param done how much of the whole is done
     * @param before how much of it was done when it began
     */
    static Work of(long done, long before, long whole, long nanoseconds) {
        double each = nanoseconds / 1e9 / Math.max(1, done - before);
        return new Work((double) done / whole, each * (whole - done));
    }
}
