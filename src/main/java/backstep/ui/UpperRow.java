package backstep.ui;

import javafx.scene.layout.Region;

/** The board and, in a narrow column at its right, the charts. */
final class UpperRow extends Region {

    static final double GAP = 10;
    private static final double NARROWEST = 242;
    private static final double WIDEST = 470;

    private final Region board;
    private final Region charts;

    UpperRow(Region board, Region charts) {
        this.board = board;
        this.charts = charts;
        getChildren().setAll(board, charts);
    }

    /** How wide the column at the right is, in a row of a width. */
    static double columnWidth(double row) {
        return Math.max(NARROWEST, Math.min(WIDEST, (row - 400) * 0.34));
    }

    @Override
    protected void layoutChildren() {
        double width = columnWidth(getWidth());
        double left = getWidth() - width;
        board.resizeRelocate(0, 0, left - GAP, getHeight());
        charts.resizeRelocate(left, 0, width, getHeight());
    }
}
