package backstep.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts side by side where there is the width for both, else one below the other. */
final class Columns extends Region {

    private static final double GAP = 22;
    private static final double LINE_GAP = 6;

    private final Region left;
    private final Region right;

    Columns(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(left.prefWidth(-1)) + GAP + Math.ceil(right.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isSideBySide(width)
                ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(width) + LINE_GAP + right.prefHeight(width);
    }

    private boolean isSideBySide(double width) {
        return width < 0 || width >= prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isSideBySide(width)) {
            left.autosize();
            right.autosize();
            right.relocate(width - right.getWidth(), 0);
        } else {
            left.resize(width, left.prefHeight(width));
            right.resizeRelocate(0, left.getHeight() + LINE_GAP, width, right.prefHeight(width));
        }
    }
}
