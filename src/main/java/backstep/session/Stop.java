package backstep.session;

import java.util.Comparator;
import java.util.Locale;

/**
 * A place within an update.
 *
 * @param step the step, from 1
 * @param cell how many cells of its matrix are computed, row by row; {@link #WHOLE} where all are
 * @param reveal the result where those are what is shown, else how much is shown of the next ones
 */
public record Stop(int step, int cell, Reveal reveal) implements Comparable<Stop> {

    /** All cells of a matrix, however many it has. */
    public static final int WHOLE = Integer.MAX_VALUE;

    /** Of cells that are computed, nothing is shown yet of the next ones, but for what is next. */
    private static final Comparator<Stop> ORDER = Comparator.comparingInt(Stop::step)
            .thenComparingInt(Stop::cell)
            .thenComparing(stop -> stop.reveal().next());

    public Stop {
        boolean isPossible = reveal == Reveal.RESULT ? cell > 0 : cell >= 0 && cell < WHOLE;
        if (step < 1 || !isPossible) {
            throw new IllegalArgumentException("no place is " + said(step, cell, reveal));
        }
    }

    /** The place at which so many cells are computed and shown. */
    public Stop(int step, int cell) {
        this(step, cell, Reveal.RESULT);
    }

    /** The place at which a step is done. */
    static Stop whole(int step) {
        return new Stop(step, WHOLE);
    }

    /** Whether all cells are computed. */
    boolean isWhole() {
        return cell == WHOLE;
    }

    @Override
    public int compareTo(Stop other) {
        return ORDER.compare(this, other);
    }

    /** In words: {@code step 2, cell 3, symbols}. */
    @Override
    public String toString() {
        return said(step, cell, reveal);
    }

    private static String said(int step, int cell, Reveal reveal) {
        var cells = cell == WHOLE ? "" : ", cell " + cell;
        var shown = reveal == Reveal.RESULT ? "" : ", " + reveal.name().toLowerCase(Locale.ROOT);
        return "step " + step + cells + shown;
    }
}
