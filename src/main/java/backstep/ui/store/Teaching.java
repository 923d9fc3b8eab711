package backstep.ui.store;

/**
 * How much a step gives away at once.
 *
 * @param asks whether the next result is masked, and a question stands there
 * @param score whether right answers are counted on the screen
 * @param unfolds whether a step forward stops at the symbols and at the numbers of a step
 */
public record Teaching(boolean asks, boolean score, boolean unfolds) {

    public static final Teaching STANDARD = new Teaching(false, true, false);

    public Teaching withAsks(boolean chosen) {
        return new Teaching(chosen, score, unfolds);
    }

    public Teaching withScore(boolean chosen) {
        return new Teaching(asks, chosen, unfolds);
    }

    public Teaching withUnfolds(boolean chosen) {
        return new Teaching(asks, score, chosen);
    }
}
