package backstep.lesson;

/** How large a lesson may be. */
final class Limits {

    static final int LAYERS = 32;

    /** Units of a layer, and numbers of a sample. */
    static final int UNITS = 1024;

    static final int SAMPLES = 100_000;
    static final int EPOCHS = 1_000_000;

    /** The size of a lesson or a CSV file. */
    static final int MEGABYTES = 64;

    static final int BYTES = MEGABYTES * 1024 * 1024;

    /** The largest magnitude up to which a double holds every whole number. */
    static final long WHOLE = 1L << 53;

    private Limits() {}
}
