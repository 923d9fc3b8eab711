package backstep.ui.view;

import backstep.picture.TimelinePicture;
import backstep.session.Position;
import backstep.ui.store.Palette;
import backstep.ui.store.Paper;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * The steps of the batch that is shown, as chips in the colours of their phases. Where they do not
 * all fit, the row shows those around the current one, with an arrow where there are more. By
 * keyboard the row is one stop, as the keys that step go from chip to chip.
 */
public final class TimelineView extends Region {

    private static final double GAP = 2;
    private static final double ARROW = 14;

    private final Consumer<Position> jump;
    private final Label before = new Label("‹");
    private final Label after = new Label("›");
    private final Pane row = new Pane();
    private final Rectangle window = new Rectangle();
    private final List<Chip> chips = new ArrayList<>();
    private TimelinePicture picture;

    public TimelineView(TimelinePicture picture, Consumer<Position> jump) {
        this.jump = jump;
        this.picture = new TimelinePicture(List.of());
        setId("timeline");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getStyleClass().add("timeline");
        before.getStyleClass().add("more-chips");
        after.getStyleClass().add("more-chips");
        row.setClip(window);
        getChildren().setAll(before, row, after);
        show(picture, Paper.STANDARD.palette());
    }

    /** Shows these chips, with the buttons there are where only their states have changed. */
    public void show(TimelinePicture now, Palette palette) {
        boolean isSameRow = now.labels().equals(picture.labels());
        picture = now;
        if (!isSameRow) {
            chips.clear();
            for (int k = 0; k < now.chips().size(); k++) {
                chips.add(chip(k));
            }
            row.getChildren().setAll(chips.stream().map(Chip::ground).toList());
            row.getChildren().addAll(chips.stream().map(Chip::button).toList());
        }
        now.chips().stream()
                .filter(chip -> chip.state() == TimelinePicture.State.CURRENT)
                .forEach(chip -> setAccessibleText(chip.description()));
        for (int k = 0; k < chips.size(); k++) {
            chips.get(k).show(now.chips().get(k).state(), palette);
        }
        requestLayout();
    }

    private Chip chip(int number) {
        return new Chip(
                picture.chips().get(number),
                () -> jump.accept(picture.chips().get(number).position()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Chip.HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Chip.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double least = chips.stream().mapToDouble(Chip::leastWidth).sum();
        double gaps = GAP * (chips.size() - 1);
        double widest = chips.stream().mapToDouble(Chip::leastWidth).max().orElse(0);
        double alike = (getWidth() - gaps) / chips.size();
        if (alike >= widest) {
            place(0, getWidth(), 0, chip -> alike);
        } else if (least + gaps <= getWidth()) {
            double more = (getWidth() - gaps - least) / chips.size();
            place(0, getWidth(), 0, chip -> chip.leastWidth() + more);
        } else {
            double width = getWidth() - 2 * ARROW;
            place(ARROW, width, offset(width, least + gaps), Chip::leastWidth);
        }
    }

    /** How far the row is pushed to the left, so that the current chip is in its middle. */
    private double offset(double width, double whole) {
        double middle = 0;
        for (int k = 0; k < chips.size(); k++) {
            double chip = chips.get(k).leastWidth();
            if (picture.chips().get(k).state() == TimelinePicture.State.CURRENT) {
                return Math.max(0, Math.min(whole - width, middle + chip / 2 - width / 2));
            }
            middle += chip + GAP;
        }
        return 0;
    }

    private void place(double left, double width, double offset, ToDoubleFunction<Chip> widths) {
        double x = -offset;
        for (var chip : chips) {
            double wide = widths.applyAsDouble(chip);
            chip.place(x, wide);
            x += wide + GAP;
        }
        row.resizeRelocate(left, 0, width, Chip.HEIGHT);
        window.setWidth(width);
        window.setHeight(Chip.HEIGHT);
        before.setVisible(left > 0 && offset > 0);
        after.setVisible(left > 0 && x - GAP > width + 1);
        before.resizeRelocate(0, 0, ARROW, Chip.HEIGHT);
        after.resizeRelocate(getWidth() - ARROW, 0, ARROW, Chip.HEIGHT);
    }
}
