package backstep.ui.store;

/**
 * How much a step gives away at once.
 *
 * @param asks whether the next result is masked, and a question stands there
 * @param score whether right answers are counted on the screen
 * @param reveals whether a step forward stops at the symbols and at the numbers before the result
 */
public record Teaching(boolean asks, boolean score, boolean reveals) {

    public static final Teaching STANDARD = new Teaching(false, true, false);

    public Teaching withAsks(boolean chosen) {
        return new Teaching(chosen, score, reveals);
    }

    public Teaching withScore(boolean chosen) {
        return new Teaching(asks, chosen, reveals);
    }

    public Teaching withReveals(boolean chosen) {
        return new Teaching(asks, score, chosen);
    }
}
