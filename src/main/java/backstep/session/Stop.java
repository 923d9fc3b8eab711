package backstep.session;

import java.util.Comparator;

/**
 * A place within an update.
 *
 * @param step the step, from 1
 * @param cell how many cells of its matrix are computed, row by row; {@link #WHOLE} where all are;
 *     {@link #SYMBOLS} and {@link #NUMBERS} where none is
 */
public record Stop(int step, int cell) implements Comparable<Stop> {

    /** All cells of a matrix, however many it has. */
    public static final int WHOLE = Integer.MAX_VALUE;

    /** No cell yet, and only the symbols of the step are shown. */
    static final int SYMBOLS = -1;

    /** No cell yet, but the numbers that the step is computed from are shown. */
    static final int NUMBERS = 0;

    private static final Comparator<Stop> ORDER =
            Comparator.comparingInt(Stop::step).thenComparingInt(Stop::cell);

    /** The place at which a step is done. */
    static Stop whole(int step) {
        return new Stop(step, WHOLE);
    }

    @Override
    public int compareTo(Stop other) {
        return ORDER.compare(this, other);
    }
}
