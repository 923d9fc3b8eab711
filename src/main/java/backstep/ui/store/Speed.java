package backstep.ui.store;

/** How fast playing goes. */
public enum Speed {
    ONE(1),
    TWO(2),
    FIVE(5),
    TEN(10),
    TWENTY(20),
    /** One epoch for each frame of the screen. */
    EPOCHS(0),
    /** As fast as the machine can train. */
    FASTEST(0);

    private final int stepsPerSecond;

    Speed(int stepsPerSecond) {
        this.stepsPerSecond = stepsPerSecond;
    }

    /** Steps a second, where it goes by steps. */
    public int stepsPerSecond() {
        return stepsPerSecond;
    }

    public boolean isBySteps() {
        return stepsPerSecond > 0;
    }
}
