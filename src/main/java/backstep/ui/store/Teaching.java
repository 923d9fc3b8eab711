package backstep.ui.store;

/**
 * How much a step gives away at once.
 *
 * @param asks whether the next result is masked, and a question stands there
 * @param score whether right answers are counted on the screen
 */
public record Teaching(boolean asks, boolean score) {

    public static final Teaching STANDARD = new Teaching(false, true);

    public Teaching withAsks(boolean chosen) {
        return new Teaching(chosen, score);
    }

    public Teaching withScore(boolean chosen) {
        return new Teaching(asks, chosen);
    }
}
