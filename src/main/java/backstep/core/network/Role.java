package backstep.core.network;

/** What a matrix is in a network, and the letter it is written with. */
public enum Role {
    INPUT("x"),
    WEIGHTED_SUM("z"),
    OUTPUT("y"),
    TARGET("t"),
    PROBABILITIES("p"),
    LOSS("L"),
    WEIGHTS("W"),
    BIAS("b");

    private final String letter;

    Role(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** Whether it is what training moves. */
    public boolean isParameter() {
        return this == WEIGHTS || this == BIAS;
    }

    /** Whether it has a column for each sample, and so has its gradient. */
    public boolean isPerSample() {
        return !isParameter() && this != LOSS;
    }
}
