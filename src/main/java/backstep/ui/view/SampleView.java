package backstep.ui.view;

import backstep.picture.SamplePicture;
import backstep.ui.popup.Tips;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Says which sample of the batch the graph shows, and chooses another, unless it shows one because
 * a number of it is lit; upright at its side.
 */
final class SampleView extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final IntConsumer choose;
    private final Button previous = new Button("◀");
    private final Label text = new Label();
    private final Button next = new Button("▶");
    private double room = Double.MAX_VALUE;
    private Optional<SamplePicture> shown = Optional.empty();

    SampleView(IntConsumer choose) {
        this.choose = choose;
        getStyleClass().add("sample");
        setAlignment(Pos.CENTER);
        setRotate(-90);
        text.setId("sample");
        text.getStyleClass().add("row-label");
        button(previous, "sample-previous", -1);
        button(next, "sample-next", 1);
        getChildren().setAll(previous, text, next);
        setOnScroll(wheel -> chooseNext(wheel.getDeltaY() > 0 ? 1 : -1));
    }

    void show(Optional<SamplePicture> now) {
        shown = now;
        setVisible(now.isPresent());
        now.ifPresent(this::show);
    }

    /** Whether there is a sample to choose. */
    boolean isNeeded() {
        return shown.isPresent();
    }

    private void show(SamplePicture now) {
        pseudoClassStateChanged(LIT, now.isLit());
        keepFocus(now);
        say(now);
        tell(previous, now.previousTip(), now.hasPrevious());
        tell(next, now.nextTip(), now.hasNext());
    }

    /** Says as much as it has room for, from now on. */
    void fitIn(double length) {
        room = length;
        shown.ifPresent(this::say);
    }

    private void say(SamplePicture now) {
        double arrows = prefWidth(-1) - LetterWidths.of(text.getText(), text.getFont());
        double whole = Math.ceil(arrows + LetterWidths.of(now.text(), text.getFont()));
        text.setText(whole <= room ? now.text() : now.brief());
    }

    /** A button with the focus that is of no use any more hands it to the other one. */
    private void keepFocus(SamplePicture now) {
        if (next.isFocused() && !now.hasNext()) {
            previous.setDisable(false);
            previous.requestFocus();
        } else if (previous.isFocused() && !now.hasPrevious()) {
            next.setDisable(false);
            next.requestFocus();
        }
    }

    private static void tell(Button button, String tip, boolean possible) {
        Tips.show(button, tip);
        button.setAccessibleText(tip);
        button.setDisable(!possible);
    }

    private void button(Button button, String id, int by) {
        button.setId(id);
        button.setOnAction(click -> chooseNext(by));
    }

    private void chooseNext(int by) {
        shown.filter(now -> !now.isLit() && (by < 0 ? now.hasPrevious() : now.hasNext()))
                .ifPresent(now -> choose.accept(now.number() + by));
    }
}
