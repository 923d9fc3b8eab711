package backstep.ui.store;

/** The colours of the window. */
public enum Theme {
    LIGHT,
    DARK,
    /** Light, with heavier and larger letters. */
    PROJECTOR
}
