package backstep.ui.view;

import backstep.ui.popup.Tips;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.IntConsumer;

/** A number between two buttons that make it smaller and larger. */
final class Stepper extends HBox {

    private final Button less = new Button("−");
    private final Label value = new Label();
    private final Widest place = new Widest(value, Label::new);
    private final Button more = new Button("+");

    /**
     * No number yet.
     *
     * @param id what the buttons are called by
     * @param step is told −1 or 1
     */
    Stepper(String id, IntConsumer step) {
        less.setId(id + "-less");
        more.setId(id + "-more");
        less.setOnAction(click -> step.accept(-1));
        more.setOnAction(click -> step.accept(1));
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(less, place, more);
    }

    void show(String now, String widest, boolean isLeast, boolean isMost, String tip) {
        place.reserve(List.of(widest));
        value.setText(now);
        less.setDisable(isLeast);
        more.setDisable(isMost);
        for (var button : List.of(less, more)) {
            button.setAccessibleText(tip + " " + button.getText());
            Tips.show(button, tip);
        }
    }
}
