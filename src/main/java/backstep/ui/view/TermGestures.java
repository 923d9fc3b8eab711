package backstep.ui.view;

import backstep.session.Pointed;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/** What the mouse and the keys do on the terms of a formula, told as events of its view. */
final class TermGestures {

    private final FormulaBlock view;
    private int term;

    TermGestures(FormulaBlock view) {
        this.view = view;
        view.setOnMouseMoved(event -> tell(PointerEvent.POINTED, at(event)));
        view.setOnMouseClicked(event -> tell(PointerEvent.PICKED, at(event)));
        view.setOnMouseExited(event -> leave());
        view.setOnKeyPressed(this::move);
        view.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                go(0, PointerEvent.POINTED);
            } else {
                leave();
            }
        });
    }

    /** Begins with the first term again, another formula being shown. */
    void restart() {
        term = 0;
        if (view.isFocused()) {
            go(0, PointerEvent.POINTED);
        }
    }

    private static Optional<Pointed> at(MouseEvent event) {
        return event.getTarget() instanceof TermArea area ? area.term() : Optional.empty();
    }

    private void move(KeyEvent key) {
        if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
            go(key.getCode() == KeyCode.RIGHT ? term + 1 : term - 1, PointerEvent.MOVED);
            key.consume();
        }
    }

    private void go(int number, EventType<PointerEvent> gesture) {
        var terms = view.terms();
        if (!terms.isEmpty()) {
            term = Math.max(0, Math.min(number, terms.size() - 1));
            tell(gesture, Optional.of(terms.get(term)));
        }
    }

    private void leave() {
        tell(PointerEvent.POINTED, Optional.empty());
    }

    private void tell(EventType<PointerEvent> gesture, Optional<Pointed> pointed) {
        view.fireEvent(new PointerEvent(gesture, view, pointed));
    }
}
