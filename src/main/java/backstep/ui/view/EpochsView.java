package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.EpochsPicture;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Traveller;
import backstep.ui.store.Work;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/** All of time: the epochs so far, where in them the window is, and what can be undone. */
public final class EpochsView extends HBox {

    private static final double LONG = 1;
    private static final double FIELD = 64;

    private final Player player;
    private final Traveller traveller;
    private final Label label = new Label();
    private final EntryField field;
    private final Label complaint = new Label();
    private final Slider scrubber = new Slider();
    private final Label last = new Label();
    private final Widest lastPlace = new Widest(last, Label::new);
    private final ProgressBar progress = new ProgressBar(0);
    private final Button undo = new Button("↶");
    private final Button redo = new Button("↷");
    private EpochsPicture picture = EpochsPicture.NONE;
    private boolean showing;

    /**
     * The row, which shows nothing yet.
     *
     * @param leave gives the focus to something else once an epoch is written
     */
    public EpochsView(SessionStore store, Player player, Traveller traveller, Runnable leave) {
        this.player = player;
        this.traveller = traveller;
        field = new EntryField(this::goTo, leave);
        field.setId("epoch-field");
        field.setMinWidth(FIELD);
        field.setPrefWidth(FIELD);
        scrubber.setId("epochs-scrubber");
        scrubber.setSkin(new ProgressSliderSkin(scrubber));
        SliderKeys.move(scrubber, 1);
        scrubber.valueProperty()
                .addListener(
                        (property, before, now) -> dragged((int) Math.rint(now.doubleValue())));
        complaint.getStyleClass().add("complaint");
        complaint.visibleProperty().bind(field.wrong());
        complaint.setMouseTransparent(true);
        label.getStyleClass().add("control-label");
        last.getStyleClass().add("control-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        progress.setId("progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMouseTransparent(true);
        progress.setVisible(false);
        button(undo, "undo", store::undo);
        button(redo, "redo", store::redo);
        store.work().addListener((property, before, now) -> show(now));
        var middle = new StackPane(scrubber, progress, complaint);
        StackPane.setAlignment(complaint, Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getStyleClass().add("epochs");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(label, field, middle, lastPlace, undo, redo);
    }

    /** Shows this in place of what was shown. */
    public void show(EpochsPicture now) {
        showing = true;
        picture = now;
        label.setText(now.label());
        field.show(Integer.toString(now.epoch()));
        field.setAccessibleText(now.fieldTip());
        Tips.show(field, now.fieldTip());
        complaint.setText(now.complaint());
        progress.setAccessibleText(now.progress());
        scrubber.setMin(1);
        if (!scrubber.isValueChanging()) {
            scrubber.setMax(Math.max(2, now.last()));
        }
        scrubber.setValue(now.epoch());
        scrubber.setDisable(now.last() == 1);
        scrubber.setAccessibleText(now.scrubberTip());
        Tips.show(scrubber, now.scrubberTip());
        lastPlace.reserve(List.of("8888"));
        last.setText(Integer.toString(now.last()));
        tell(undo, now.undo(), now.undoTip());
        tell(redo, now.redo(), now.redoTip());
        showing = false;
    }

    private static void tell(Button button, boolean isPossible, String tip) {
        button.setDisable(!isPossible);
        button.setAccessibleText(tip);
        Tips.show(button, tip);
    }

    private void button(Button button, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> {
            player.pause();
            action.run();
        });
    }

    private void show(Optional<Work> work) {
        progress.setVisible(
                work.isPresent() && (progress.isVisible() || work.get().secondsLeft() > LONG));
        work.ifPresent(now -> progress.setProgress(now.share()));
    }

    private void dragged(int epoch) {
        if (!showing && epoch != picture.epoch()) {
            player.pause();
            traveller.goToEpoch(epoch);
        }
    }

    private boolean goTo(String text) {
        var epoch = picture.read(text);
        epoch.ifPresent(number -> {
            player.pause();
            traveller.goToEpoch(number);
        });
        return epoch.isPresent();
    }
}
