package backstep.core.trace;

/** The four parts of an update, in order. */
public enum Phase {
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE
}
