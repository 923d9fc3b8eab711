package backstep.core.network;

/** How the losses of the elements of a batch become one number. */
public enum Reduction {
    MEAN("mean"),
    SUM("sum");

    private final String key;

    Reduction(String key) {
        this.key = key;
    }

    /** The name that lessons write. */
    public String key() {
        return key;
    }
}
