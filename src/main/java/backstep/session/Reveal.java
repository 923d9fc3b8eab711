package backstep.session;

import java.util.Arrays;

/** How much of the newest step is shown: its formula, then its numbers, and then its result. */
public enum Reveal {
    /** The step in symbols. */
    SYMBOLS(Stop.SYMBOLS),
    /** The same with the numbers that it is computed from in their places. */
    NUMBERS(Stop.NUMBERS),
    /** What comes of it. */
    RESULT(Stop.WHOLE);

    private final int cell;

    Reveal(int cell) {
        this.cell = cell;
    }

    /** What is shown of a step at a stop. */
    static Reveal at(Stop stop) {
        return Arrays.stream(values())
                .filter(reveal -> reveal.cell == stop.cell())
                .findFirst()
                .orElse(RESULT);
    }

    /** What comes after this, and after the result the symbols again. */
    public Reveal next() {
        return switch (this) {
            case SYMBOLS -> NUMBERS;
            case NUMBERS -> RESULT;
            case RESULT -> SYMBOLS;
        };
    }

    /** The place in a step at which so much of it is shown. */
    Stop of(int step) {
        return new Stop(step, cell);
    }
}
