package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/** A text that follows the pointer. */
final class ReadOut {

    /** How far it stays from the pointer. */
    private static final double APART = 14;

    /** A popup costs more than most views ever need one. */
    private Optional<Tooltip> popup = Optional.empty();

    void show(Node node, MouseEvent pointer, String text) {
        var shown = popup.orElseGet(Tooltip::new);
        popup = Optional.of(shown);
        shown.setText(text);
        shown.show(node, pointer.getScreenX() + APART, pointer.getScreenY() + APART);
    }

    void hide() {
        popup.ifPresent(Tooltip::hide);
    }
}
