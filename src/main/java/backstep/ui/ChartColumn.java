package backstep.ui;

import javafx.scene.layout.Region;

/** The two charts, the loss per epoch above and a little higher. */
final class ChartColumn extends Region {

    private static final double GAP = 8;
    private static final double UPPER_SHARE = 0.52;

    private final Region upper;
    private final Region lower;

    ChartColumn(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        getChildren().setAll(upper, lower);
    }

    @Override
    protected void layoutChildren() {
        double above = Math.rint((getHeight() - GAP) * UPPER_SHARE);
        upper.resizeRelocate(0, 0, getWidth(), above);
        lower.resizeRelocate(0, above + GAP, getWidth(), getHeight() - above - GAP);
    }
}
