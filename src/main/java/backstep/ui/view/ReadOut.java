package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow.AnchorLocation;

import java.util.Optional;

/** A text that follows the pointer, above it, where it hides least of what is pointed at. */
final class ReadOut {

    /** How far it stays from the pointer. */
    private static final double APART = 8;

    /** A popup costs more than most views ever need one. */
    private Optional<Tooltip> popup = Optional.empty();

    void show(Node node, MouseEvent pointer, String text) {
        var shown = popup.orElseGet(ReadOut::tooltip);
        popup = Optional.of(shown);
        shown.setText(text);
        shown.show(node, pointer.getScreenX() + APART, pointer.getScreenY() - APART);
    }

    /** A popup that leaves Escape to the window, and of which no shadow lies at the pointer. */
    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setHideOnEscape(false);
        tooltip.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_LEFT);
        return tooltip;
    }

    void hide() {
        popup.ifPresent(Tooltip::hide);
    }
}
