package backstep.ui.view;

/** What takes the arrow keys for itself while it has the focus. */
public interface ArrowKeys {}
