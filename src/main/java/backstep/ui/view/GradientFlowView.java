package backstep.ui.view;

import backstep.picture.GradientFlowPicture;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The norm of each layer's gradient as a bar with its number; of very many layers all bars are
 * drawn, and every few of them are named.
 */
public final class GradientFlowView extends Region {

    private static final double ROW = 22;
    private static final double HIGHEST_ROW = 34;
    private static final double LEAST_ROW = 16;
    private static final double THICKEST = 20;
    private static final double GAP = 8;
    private static final double ROOM_FOR_LINES = 3;
    private static final double NOTE_GAP = 4;

    private final Label title = new Label();
    private final Label axis = new Label();
    private final Label note = new Label();
    private List<GradientBar> bars = List.of();

    public GradientFlowView() {
        setId("gradient-flow");
        setAccessibleRole(AccessibleRole.TEXT);
        title.getStyleClass().add("side-title");
        axis.getStyleClass().add("side-small");
        note.getStyleClass().add("side-note");
        note.setWrapText(true);
    }

    public void show(GradientFlowPicture now) {
        setAccessibleText(now.description());
        title.setText(now.title());
        say(axis, now.axis());
        say(note, now.note());
        if (bars.size() != now.bars().size()) {
            rebuild(now.bars().size());
        }
        for (int k = 0; k < bars.size(); k++) {
            bars.get(k).show(now.bars().get(k));
        }
        requestLayout();
    }

    /** Whether this height is enough for a title and a few bars. */
    public boolean fitsIn(double height) {
        return height >= title.prefHeight(-1) + GAP + ROOM_FOR_LINES * LEAST_ROW;
    }

    private static void say(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setVisible(text.isPresent());
    }

    private void rebuild(int count) {
        var built = new ArrayList<GradientBar>();
        for (int k = 0; k < count; k++) {
            built.add(new GradientBar());
        }
        bars = List.copyOf(built);
        getChildren().setAll(title, axis, note);
        bars.forEach(bar -> getChildren().addAll(bar.nodes()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(-1) + bars.size() * ROW + noteHeight(width) + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = title.prefHeight(-1);
        title.resizeRelocate(0, 0, Math.min(getWidth(), title.prefWidth(-1)), top);
        axis.autosize();
        axis.relocate(getWidth() - axis.getWidth(), top - axis.getHeight());
        double noteHeight = noteHeight(getWidth());
        double room = Math.max(bars.size(), getHeight() - top - noteHeight - GAP);
        double row = Math.min(HIGHEST_ROW, room / bars.size());
        int stride = (int) Math.ceil(LEAST_ROW / row);
        double y = top + GAP * 0.75;
        for (int k = 0; k < bars.size(); k++) {
            bars.get(k)
                    .layOut(names(), numbers(), getWidth(), y + k * row, row, isNamed(k, stride));
        }
        note.resizeRelocate(0, getHeight() - noteHeight, getWidth(), noteHeight);
    }

    /** Every few bars from the first on, and the last. */
    private boolean isNamed(int bar, int stride) {
        int last = bars.size() - 1;
        return bar == last || (bar % stride == 0 && bar + stride <= last);
    }

    private double noteHeight(double width) {
        return note.isVisible() ? note.prefHeight(width) + NOTE_GAP : 0;
    }

    private double names() {
        return bars.stream().mapToDouble(GradientBar::nameWidth).max().orElse(0) + GAP;
    }

    private double numbers() {
        return bars.stream().mapToDouble(GradientBar::numberWidth).max().orElse(0) + GAP;
    }

    /** How thick a bar is in a row of a height. */
    static double thickness(double row) {
        return Math.max(1, Math.min(THICKEST, row * 0.66));
    }
}
