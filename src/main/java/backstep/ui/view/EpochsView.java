package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.EpochsPicture;
import backstep.ui.popup.Tips;
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
import java.util.stream.IntStream;

/** All of time: the epochs so far, where in them the window is, and what can be undone. */
public final class EpochsView extends HBox {

    private static final double LONG = 1;
    private static final double FIELD = 64;
    private static final double SHORTEST = 60;

    private final Player player;
    private final Traveller traveller;
    private final Label label = new Label();
    private final EntryField field;
    private final Label complaint = new Label();
    private final Slider scrubber = new Slider();
    private final Label last = new Label();
    private final Widest lastPlace = new Widest(last, Label::new);
    private final ProgressBar progress = new ProgressBar(0);
    private final Label rest = new Label();
    private final HBox way = new HBox(progress, rest);
    private final Button undo = new Button("↶");
    private final Button redo = new Button("↷");
    private final Region notice;
    private final List<List<Region>> giveWay;
    private EpochsPicture picture = EpochsPicture.NONE;
    private boolean showing;

    /** How wide a notice is that keeps its room. */
    private double held;

    /**
     * The row, which shows nothing yet.
     *
     * @param leave gives the focus to something else once an epoch is written
     * @param notice what may have to be said, for which the rest of the row makes room
     */
    public EpochsView(
            SessionStore store, Player player, Traveller traveller, Runnable leave, Region notice) {
        this.notice = notice;
        this.player = player;
        this.traveller = traveller;
        field = new EntryField(this::goTo, leave);
        field.enterAtPresses();
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
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        rest.getStyleClass().add("control-label");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        way.setId("progress");
        way.getStyleClass().add("way");
        way.setMouseTransparent(true);
        way.setVisible(false);
        button(undo, "undo", store::undo);
        button(redo, "redo", store::redo);
        store.work().addListener((property, before, now) -> show(now));
        var middle = new StackPane(scrubber, way, complaint);
        StackPane.setAlignment(complaint, Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getStyleClass().add("epochs");
        setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(SHORTEST);
        giveWay = List.of(
                List.of(lastPlace), List.of(middle), List.of(label, field), List.of(undo, redo));
        scrubber.valueChangingProperty().addListener((property, before, now) -> hold(now));
        getChildren().setAll(label, field, middle, lastPlace, notice, undo, redo);
    }

    /** It asks for no room: what has none gives way. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /**
     * While the scrubber is dragged, a notice neither takes room that it did not have nor gives up
     * any: the thumb stays below the pointer.
     */
    private void hold(boolean isDragged) {
        held = isDragged && notice.isVisible() ? notice.getWidth() : 0;
        notice.setPrefWidth(held > 0 ? held : USE_COMPUTED_SIZE);
        requestLayout();
    }

    /** What is needed least gives way to a notice, but for one that comes while it is dragged. */
    @Override
    protected void layoutChildren() {
        boolean isTold = held > 0 || !scrubber.isValueChanging();
        show(List.of(notice), isTold);
        double room = getWidth() - (isTold ? needed(List.of(notice)) : 0);
        int gone = (int) IntStream.range(0, giveWay.size())
                .takeWhile(count -> neededWithout(count) > room)
                .count();
        for (int i = 0; i < giveWay.size(); i++) {
            show(giveWay.get(i), i >= gone);
        }
        super.layoutChildren();
    }

    /** How wide the row is without the first of what may give way. */
    private double neededWithout(int gone) {
        return giveWay.stream().skip(gone).mapToDouble(nodes -> needed(nodes)).sum();
    }

    private double needed(List<? extends Region> nodes) {
        return nodes.stream()
                .mapToDouble(node -> node.minWidth(-1) + getSpacing())
                .sum();
    }

    private static void show(List<? extends Region> nodes, boolean isShown) {
        nodes.forEach(node -> {
            node.setVisible(isShown);
            node.setManaged(isShown);
        });
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
        way.setVisible(work.isPresent() && (way.isVisible() || work.get().secondsLeft() > LONG));
        work.ifPresent(now -> {
            progress.setProgress(now.share());
            rest.setText(picture.progress(now.epoch(), now.share(), now.secondsLeft()));
            progress.setAccessibleText(rest.getText());
        });
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
