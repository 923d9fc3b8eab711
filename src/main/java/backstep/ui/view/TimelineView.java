package backstep.ui.view;

import backstep.picture.TimelinePicture;
import backstep.session.Position;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The steps of the batch that is shown, as chips in the colours of their phases. Where they do not
 * all fit, the row shows those around the current one, with an arrow where there are more. By
 * keyboard the row is one stop, as the keys that step go from chip to chip.
 */
public final class TimelineView extends Region {

    private static final Map<TimelinePicture.State, PseudoClass> STATES = Map.of(
            TimelinePicture.State.DONE, PseudoClass.getPseudoClass("done"),
            TimelinePicture.State.CURRENT, PseudoClass.getPseudoClass("current"),
            TimelinePicture.State.FUTURE, PseudoClass.getPseudoClass("future"));

    private static final double LABEL_SIZE = 14;
    private static final double GAP = 2;
    private static final double PADDING = 7;
    private static final double ARROW = 14;
    private static final double HEIGHT = 26;

    private final Consumer<Position> jump;
    private final Label before = new Label("‹");
    private final Label after = new Label("›");
    private final Pane row = new Pane();
    private final Rectangle window = new Rectangle();
    private final List<Button> buttons = new ArrayList<>();
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
        show(picture);
    }

    /** Shows these chips, with the buttons there are where only their states have changed. */
    public void show(TimelinePicture now) {
        boolean isSameRow = now.labels().equals(picture.labels());
        picture = now;
        if (!isSameRow) {
            buttons.clear();
            for (int k = 0; k < now.chips().size(); k++) {
                buttons.add(button(k));
            }
            row.getChildren().setAll(buttons);
        }
        now.chips().stream()
                .filter(chip -> chip.state() == TimelinePicture.State.CURRENT)
                .forEach(chip -> setAccessibleText(chip.description()));
        for (int k = 0; k < buttons.size(); k++) {
            showState(buttons.get(k), now.chips().get(k));
        }
        requestLayout();
    }

    private Button button(int number) {
        var chip = picture.chips().get(number);
        var button = new Button();
        button.setGraphic(label(chip));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(chip.description());
        Tips.show(button, chip.description());
        button.setFocusTraversable(false);
        button.setAlignment(Pos.CENTER);
        button.setMinWidth(0);
        button.setManaged(false);
        button.setOnAction(click -> jump.accept(picture.chips().get(number).position()));
        return button;
    }

    private static Node label(TimelinePicture.Chip chip) {
        if (chip.symbol().isPresent()) {
            return new FormulaView(chip.symbol().get(), LABEL_SIZE);
        }
        var words = new Label(chip.name());
        words.getStyleClass().add("chip-words");
        return words;
    }

    private static void showState(Button button, TimelinePicture.Chip chip) {
        Looks.style(button, "chip", chip.phase());
        STATES.forEach(
                (state, mark) -> button.pseudoClassStateChanged(mark, state == chip.state()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double least = buttons.stream().mapToDouble(TimelineView::leastWidth).sum();
        double gaps = GAP * (buttons.size() - 1);
        double widest =
                buttons.stream().mapToDouble(TimelineView::leastWidth).max().orElse(0);
        double alike = (getWidth() - gaps) / buttons.size();
        if (alike >= widest) {
            place(0, getWidth(), 0, button -> alike);
        } else if (least + gaps <= getWidth()) {
            double more = (getWidth() - gaps - least) / buttons.size();
            place(0, getWidth(), 0, button -> leastWidth(button) + more);
        } else {
            double width = getWidth() - 2 * ARROW;
            place(ARROW, width, offset(width, least + gaps), TimelineView::leastWidth);
        }
    }

    /** How far the row is pushed to the left, so that the current chip is in its middle. */
    private double offset(double width, double whole) {
        double middle = 0;
        for (int k = 0; k < buttons.size(); k++) {
            double chip = leastWidth(buttons.get(k));
            if (picture.chips().get(k).state() == TimelinePicture.State.CURRENT) {
                return Math.max(0, Math.min(whole - width, middle + chip / 2 - width / 2));
            }
            middle += chip + GAP;
        }
        return 0;
    }

    private void place(double left, double width, double offset, Widths widths) {
        double x = -offset;
        for (var button : buttons) {
            double chip = widths.of(button);
            button.resizeRelocate(x, 0, chip, HEIGHT);
            x += chip + GAP;
        }
        row.resizeRelocate(left, 0, width, HEIGHT);
        window.setWidth(width);
        window.setHeight(HEIGHT);
        before.setVisible(left > 0 && offset > 0);
        after.setVisible(left > 0 && x - GAP > width + 1);
        before.resizeRelocate(0, 0, ARROW, HEIGHT);
        after.resizeRelocate(getWidth() - ARROW, 0, ARROW, HEIGHT);
    }

    private static double leastWidth(Button button) {
        return Math.max(HEIGHT, Math.ceil(button.getGraphic().prefWidth(-1) + 2 * PADDING));
    }

    /** How wide each chip is. */
    @FunctionalInterface
    private interface Widths {
        double of(Button button);
    }
}
