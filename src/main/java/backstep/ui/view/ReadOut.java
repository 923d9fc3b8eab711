package backstep.ui.view;

import backstep.ui.popup.PopupSize;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;

import java.util.Optional;

/**
 * A text that follows the pointer from side to side, above the cells or below them, none of which it
 * hides.
 */
final class ReadOut {

    /** A popup costs more than most views ever need one. */
    private Optional<Tooltip> popup = Optional.empty();

    /** Shows this at the pointer's place in the row, above a height on the screen or below it. */
    void show(Node node, double x, double y, boolean isBelow, String text) {
        var shown = popup.orElseGet(ReadOut::tooltip);
        popup = Optional.of(shown);
        shown.setAnchorLocation(
                isBelow ? AnchorLocation.WINDOW_TOP_LEFT : AnchorLocation.WINDOW_BOTTOM_LEFT);
        shown.setText(text);
        shown.setStyle(PopupSize.of(node));
        shown.show(node, x, y);
    }

    /** A popup that leaves Escape to the window, and of which no shadow lies at the pointer. */
    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setHideOnEscape(false);
        tooltip.getStyleClass().add("read-out");
        return tooltip;
    }

    void hide() {
        popup.ifPresent(Tooltip::hide);
    }
}
