package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line below a step: what to hover, or the cell under the pointer written out in numbers. */
final class CellLine extends HBox {

    private final Label label = new Label();
    private final Label text = new Label();

    CellLine() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        label.getStyleClass().add("fact-label");
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("cell-line");
        getChildren().setAll(label, text);
    }

    /** Writes out the cell computed last or, where that is a matrix, asks to hover a cell. */
    void ask(StagePicture.Explanation step) {
        step.newest()
                .ifPresentOrElse(
                        newest -> tell(newest.label(), newest.sentence()),
                        () -> show("", step.hint().orElse(""), "hint"));
    }

    /** Writes out a cell. */
    void tell(String heading, String sum) {
        show(heading, sum, "cell-sum");
    }

    private void show(String heading, String words, String style) {
        label.setText(heading);
        label.setManaged(!heading.isEmpty());
        text.setText(words);
        Looks.style(text, "label", style);
    }
}
