package backstep.ui.store;

/** A part of the window that can be folded away. */
public enum Panel {
    BOARD,
    CHARTS,
    STAGE,
    GRADIENTS,
    TIMELINE
}
