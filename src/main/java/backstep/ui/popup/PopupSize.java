package backstep.ui.popup;

import javafx.scene.Node;

/** How large the text of what opens in a window of its own is: as large as what it belongs to. */
public final class PopupSize {

    private static final double SIZE = 13;

    private PopupSize() {}

    /** The style of a popup that belongs to this. */
    public static String of(Node owner) {
        return "-fx-font-size: " + SIZE * scale(owner) + "px;";
    }

    /** How large this is drawn, however it is turned. */
    public static double scale(Node owner) {
        var drawn = owner.getLocalToSceneTransform();
        return Math.hypot(drawn.getMxx(), drawn.getMyx());
    }
}
