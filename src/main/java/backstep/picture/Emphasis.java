package backstep.picture;

/** Why a matrix stands out. */
public enum Emphasis {
    NONE,
    /** The current step computed it. */
    CURRENT,
    /** The update of this epoch has already moved it. */
    MOVED,
    /** Its shape is not given away as long as it is asked for. */
    ASKED
}
