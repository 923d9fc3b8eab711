package backstep.ui.view;

import backstep.picture.ProgressPicture;
import backstep.picture.ProgressPicture.Place;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * Where the training is: the epoch, its phases as a bar, and the step, in three lines or two. Where
 * the line of both has no room for them, the epoch is left out, then the batch, then the words.
 */
final class PlaceView extends Region {

    private static final double NARROWEST = 126;
    private static final double WIDEST = 420;
    private static final double GAP = 2;
    private static final double COMPACT_GAP = 4;
    private static final double BETWEEN = 8;

    private final Label epoch = new Label();
    private final Label step = new Label();
    private final PhaseBar bar = new PhaseBar();
    private List<Place> places = List.of(new Place("", ""));
    private boolean isCompact;

    PlaceView() {
        epoch.getStyleClass().add("epoch");
        step.setId("step-counter");
        step.getStyleClass().add("step-counter");
        setMinSize(NARROWEST, USE_PREF_SIZE);
        setMaxSize(WIDEST, USE_PREF_SIZE);
        getChildren().setAll(epoch, bar, step);
    }

    void show(ProgressPicture now) {
        epoch.setText(now.epoch());
        places = now.places();
        bar.show(now.parts());
        requestLayout();
    }

    /** What a screen reader says of the step. */
    void announce(String sentence) {
        step.setAccessibleText(sentence);
    }

    /** With the epoch and the step above the bar, side by side, or one below the other. */
    void setCompact(boolean now) {
        if (now != isCompact) {
            isCompact = now;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double words = width(places.get(0));
        double heading = width(epoch);
        return isCompact ? heading + BETWEEN + words : Math.max(heading, words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isCompact
                ? height(step) + COMPACT_GAP + bar.prefHeight(width)
                : height(epoch) + GAP + bar.prefHeight(width) + GAP + height(step);
    }

    @Override
    protected void layoutChildren() {
        if (isCompact) {
            putAboveBar();
        } else {
            putAroundBar();
        }
    }

    private void putAboveBar() {
        double left = width(epoch) + BETWEEN;
        epoch.setVisible(left + width(places.get(0)) <= getWidth());
        double room = epoch.isVisible() ? getWidth() - left : getWidth();
        epoch.resizeRelocate(0, 0, width(epoch), height(epoch));
        sayStep(room);
        step.resizeRelocate(getWidth() - width(step), 0, width(step), height(step));
        bar.resizeRelocate(0, height(step) + COMPACT_GAP, getWidth(), bar.prefHeight(getWidth()));
    }

    private void putAroundBar() {
        epoch.setVisible(true);
        center(epoch, 0);
        double top = height(epoch) + GAP;
        bar.resizeRelocate(0, top, getWidth(), bar.prefHeight(getWidth()));
        sayStep(getWidth());
        center(step, top + bar.getHeight() + GAP);
    }

    private void center(Label label, double y) {
        double left = snapPositionX((getWidth() - width(label)) / 2);
        label.resizeRelocate(left, y, width(label), height(label));
    }

    /** The longest wording that has room at each step of the update, else the shortest. */
    private void sayStep(double room) {
        var said = places.stream()
                .filter(place -> width(place) <= room)
                .findFirst()
                .orElse(places.get(places.size() - 1))
                .words();
        if (!said.equals(step.getText())) {
            step.setText(said);
        }
    }

    private double width(Place place) {
        return Math.ceil(LetterWidths.of(place.widest(), step.getFont()));
    }

    private static double width(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }

    private static double height(Label label) {
        return label.prefHeight(-1);
    }
}
