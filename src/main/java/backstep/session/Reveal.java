package backstep.session;

/** How much of the newest cells is shown: their formula, then its numbers, then their values. */
public enum Reveal {
    /** What they are computed from, in symbols. */
    SYMBOLS,
    /** The same with the numbers in their places. */
    NUMBERS,
    /** What comes of it. */
    RESULT;

    /** What comes after this, and after the result the symbols again. */
    public Reveal next() {
        return switch (this) {
            case SYMBOLS -> NUMBERS;
            case NUMBERS -> RESULT;
            case RESULT -> SYMBOLS;
        };
    }
}
