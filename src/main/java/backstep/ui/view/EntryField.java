package backstep.ui.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.function.Predicate;

/**
 * A field for something exact. Enter takes what is written and leaves the field, Escape leaves it as
 * it was; what makes no sense is marked, and is gone with the focus.
 */
final class EntryField extends TextField {

    private static final PseudoClass IS_WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<String> taken;
    private final Runnable leave;
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private String shown = "";

    /**
     * A field that shows nothing yet.
     *
     * @param taken takes what is written, or says that it makes no sense
     * @param leave gives the focus to something else
     */
    EntryField(Predicate<String> taken, Runnable leave) {
        this.taken = taken;
        this.leave = leave;
        wrong.addListener((property, before, now) -> pseudoClassStateChanged(IS_WRONG, now));
        textProperty().addListener((property, before, now) -> wrong.set(false));
        setOnAction(enter -> enter());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                leave.run();
            }
        });
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take();
                restore();
            }
        });
    }

    /** Whether what was entered makes no sense. */
    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Shows this; what is being written stays. */
    void show(String now) {
        boolean isBeingWritten = isFocused() && !getText().equals(shown);
        shown = now;
        if (!isBeingWritten) {
            restore();
        }
    }

    /** Takes what is written and leaves, or says that it makes no sense. */
    void enter() {
        if (take()) {
            restore();
            leave.run();
        } else {
            wrong.set(true);
        }
    }

    private boolean take() {
        return getText().equals(shown) || taken.test(getText());
    }

    /**
     * A text that is set moves the caret and is painted, even where it is the same. Who is about to
     * write replaces it.
     */
    private void restore() {
        if (!getText().equals(shown)) {
            setText(shown);
            if (isFocused()) {
                selectAll();
            }
        }
        wrong.set(false);
    }
}
