package backstep.ui;

import javafx.scene.layout.Region;

/** The stage and, below the charts, a card beside it where the row is wide enough for both. */
final class LowerRow extends Region {

    /** In a narrower row the equation needs all the room. */
    private static final double WIDE = 1000;

    private final Region stage;
    private final SideCard side;

    LowerRow(Region stage, SideCard side) {
        this.stage = stage;
        this.side = side;
        getChildren().setAll(stage, side);
    }

    @Override
    protected void layoutChildren() {
        boolean isBeside = side.isNeeded() || getWidth() >= WIDE;
        double width = Content.columnWidth(getWidth());
        double left = isBeside ? getWidth() - width - Content.GAP : getWidth();
        side.setVisible(isBeside);
        stage.resizeRelocate(0, 0, left, getHeight());
        side.resizeRelocate(left + Content.GAP, 0, width, getHeight());
    }
}
