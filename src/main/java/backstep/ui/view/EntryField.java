package backstep.ui.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A field for something exact. Enter takes what is written and leaves the field, Escape leaves it as
 * it was; what makes no sense is marked, and is gone when it is left so.
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
            if (wrong.get()) {
                restore();
            } else if (!focused) {
                settle();
            }
        });
    }

    /** A press of the mouse elsewhere in the window enters what is written. */
    void enterAtPresses() {
        sceneProperty().addListener((property, before, now) -> Optional.ofNullable(now)
                .ifPresent(scene -> scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed)));
    }

    private void pressed(MouseEvent press) {
        if (isFocused() && !contains(sceneToLocal(press.getSceneX(), press.getSceneY()))) {
            enter();
        }
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
        if (settle()) {
            leave.run();
        }
    }

    private boolean settle() {
        boolean isTaken = take();
        if (isTaken) {
            restore();
        } else {
            wrong.set(true);
        }
        return isTaken;
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
