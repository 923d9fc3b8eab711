package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/** A text that follows the pointer, above it, where it hides least of what is pointed at. */
final class ReadOut {

    /** How far it stays from the pointer. */
    private static final double APART = 8;

    /** About the height of a text of one line. */
    private static final double HEIGHT = 34;

    /** A popup costs more than most views ever need one. */
    private Optional<Tooltip> popup = Optional.empty();

    void show(Node node, MouseEvent pointer, String text) {
        var shown = popup.orElseGet(ReadOut::tooltip);
        popup = Optional.of(shown);
        shown.setText(text);
        double above = pointer.getScreenY() - APART - HEIGHT;
        shown.show(node, pointer.getScreenX() + APART, Math.max(0, above));
    }

    /** A popup that leaves Escape to the window. */
    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setHideOnEscape(false);
        return tooltip;
    }

    void hide() {
        popup.ifPresent(Tooltip::hide);
    }
}
