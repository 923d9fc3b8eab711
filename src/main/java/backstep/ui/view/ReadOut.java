package backstep.ui.view;

import backstep.ui.popup.PopupSize;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;

import java.util.Optional;

/** A text that follows the pointer from side to side, above the cells, none of which it hides. */
final class ReadOut {

    /** A popup costs more than most views ever need one. */
    private Optional<Tooltip> popup = Optional.empty();

    /** Shows this at the pointer's place in the row, above a height on the screen. */
    void show(Node node, double x, double y, String text) {
        var shown = popup.orElseGet(ReadOut::tooltip);
        popup = Optional.of(shown);
        shown.setText(text);
        shown.setStyle(PopupSize.of(node));
        shown.show(node, x, y);
    }

    /** A popup that leaves Escape to the window, and of which no shadow lies at the pointer. */
    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setHideOnEscape(false);
        tooltip.getStyleClass().add("read-out");
        tooltip.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_LEFT);
        return tooltip;
    }

    void hide() {
        popup.ifPresent(Tooltip::hide);
    }
}
