package backstep.ui.store;

import backstep.text.Notation;

/**
 * How steps are put before a class.
 *
 * @param asks whether the next result is masked, and a question stands there
 * @param score whether right answers are counted on the screen
 * @param unfolds whether a step forward stops at the symbols and at the numbers of a step
 * @param notation how gradients are written
 */
public record Teaching(boolean asks, boolean score, boolean unfolds, Notation notation) {

    public static final Teaching STANDARD = new Teaching(false, true, false, Notation.DERIVATIVE);

    public Teaching withAsks(boolean chosen) {
        return new Teaching(chosen, score, unfolds, notation);
    }

    public Teaching withScore(boolean chosen) {
        return new Teaching(asks, chosen, unfolds, notation);
    }

    public Teaching withUnfolds(boolean chosen) {
        return new Teaching(asks, score, chosen, notation);
    }

    public Teaching withNotation(Notation chosen) {
        return new Teaching(asks, score, unfolds, chosen);
    }
}
