package backstep.ui.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

/**
 * A field for the exact learning rate. Enter takes what is written and leaves the field, Escape
 * leaves it with the rate as it was; what is no rate is marked, and is gone with the focus.
 */
final class LearningRateField extends TextField {

    private static final PseudoClass IS_WRONG = PseudoClass.getPseudoClass("wrong");

    private final DoubleConsumer chosen;
    private final Runnable leave;
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private String rate = "";

    /**
     * A field that shows no rate yet.
     *
     * @param chosen what becomes of a rate that is written
     * @param leave gives the focus to something else
     */
    LearningRateField(DoubleConsumer chosen, Runnable leave) {
        this.chosen = chosen;
        this.leave = leave;
        setId("learning-rate-field");
        setPrefColumnCount(7);
        setMinWidth(84);
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

    /** Whether what was entered is no rate. */
    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Shows this rate; what is being written stays while the rate is the same. */
    void show(String now) {
        boolean isNew = !now.equals(rate);
        rate = now;
        if (isNew || !isFocused()) {
            restore();
        }
    }

    private void enter() {
        if (take()) {
            leave.run();
        } else {
            wrong.set(true);
        }
    }

    private boolean take() {
        if (getText().equals(rate)) {
            return true;
        }
        var written = number(getText());
        written.ifPresent(chosen);
        return written.isPresent();
    }

    private void restore() {
        setText(rate);
        wrong.set(false);
    }

    /** A positive number, with a point or a comma before its decimals. */
    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            return number > 0 && Double.isFinite(number)
                    ? OptionalDouble.of(number)
                    : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }
}
