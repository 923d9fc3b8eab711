package backstep.picture;

/** Why a matrix stands out. */
public enum Emphasis {
    NONE,
    /** The current step computed it. */
    CURRENT,
    /** The update of this epoch has already moved it. */
    MOVED,
    /** Its shape is not given away as long as it is asked for. */
    ASKED,
    /** Its numbers are known, but not shown as long as it stands for them. */
    HIDDEN
}
