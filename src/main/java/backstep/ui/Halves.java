package backstep.ui;

import javafx.scene.layout.Region;

/** The board with its charts, and below it the stage. */
final class Halves extends Region {

    private static final double UPPER_SHARE = 0.62;
    private static final double UPPER_SHARE_OF_LITTLE = 0.63;
    private static final double LITTLE = 560;

    private final Region upper;
    private final Region lower;

    Halves(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        getChildren().setAll(upper, lower);
        getStyleClass().add("content");
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double top = insets.getTop();
        double gap = top;
        double height = getHeight() - insets.getBottom() - top - gap;
        double share = height < LITTLE ? UPPER_SHARE_OF_LITTLE : UPPER_SHARE;
        double above = Math.rint(height * share);
        upper.resizeRelocate(insets.getLeft(), top, width, above);
        lower.resizeRelocate(insets.getLeft(), top + above + gap, width, height - above);
    }
}
