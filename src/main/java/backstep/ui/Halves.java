package backstep.ui;

import javafx.scene.layout.Region;

/** A warning if there is one, below it the board, and below that the stage. */
final class Halves extends Region {

    private static final double GAP = 10;
    private static final double UPPER_SHARE = 0.62;

    private final Region warning;
    private final Region upper;
    private final Region lower;

    Halves(Region warning, Region upper, Region lower) {
        this.warning = warning;
        this.upper = upper;
        this.lower = lower;
        getChildren().setAll(warning, upper, lower);
        getStyleClass().add("content");
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double top = insets.getTop();
        if (warning.isManaged()) {
            double height = warning.prefHeight(width);
            warning.resizeRelocate(insets.getLeft(), top, width, height);
            top += height + GAP;
        }
        double height = getHeight() - insets.getBottom() - top - GAP;
        double above = Math.rint(height * UPPER_SHARE);
        upper.resizeRelocate(insets.getLeft(), top, width, above);
        lower.resizeRelocate(insets.getLeft(), top + above + GAP, width, height - above);
    }
}
