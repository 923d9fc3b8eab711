package backstep.ui.view;

import backstep.picture.ProgressPicture;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the training is: the epoch, its phases as a bar, and the step, in three lines or two. */
final class PlaceView extends VBox {

    private static final double NARROWEST = 120;
    private static final double WIDEST = 420;
    private static final double GAP = 2;
    private static final double COMPACT_GAP = 4;

    private final Label epoch = new Label();
    private final Label step = new Label();
    private final PhaseBar bar = new PhaseBar();
    private boolean isCompact;

    PlaceView() {
        super(GAP);
        epoch.getStyleClass().add("epoch");
        step.setId("step-counter");
        step.getStyleClass().add("step-counter");
        setAlignment(Pos.CENTER);
        setMinWidth(NARROWEST);
        setMaxWidth(WIDEST);
        getChildren().setAll(epoch, bar, step);
    }

    void show(ProgressPicture now) {
        epoch.setText(now.epoch());
        step.setText(now.step());
        bar.show(now.parts());
    }

    /** What a screen reader says of the step. */
    void announce(String sentence) {
        step.setAccessibleText(sentence);
    }

    /** With the epoch and the step above the bar, side by side, or one below the other. */
    void setCompact(boolean now) {
        if (now != isCompact) {
            isCompact = now;
            setSpacing(now ? COMPACT_GAP : GAP);
            getChildren().clear();
            if (now) {
                var between = new Region();
                HBox.setHgrow(between, Priority.ALWAYS);
                getChildren().setAll(new HBox(epoch, between, step), bar);
            } else {
                getChildren().setAll(epoch, bar, step);
            }
        }
    }
}
