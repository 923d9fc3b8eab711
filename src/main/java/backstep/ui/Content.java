package backstep.ui;

import backstep.ui.store.Panel;

import javafx.scene.layout.Region;

import java.util.Set;

/**
 * The board with the charts at its right, and below both the stage. What is folded leaves its room
 * to the others, and has a handle in the margin; where only one of board and stage is shown, the
 * charts are beside it, and beside a board below them what would be beside the stage. A card takes
 * the place of the charts, and where there is room for one thing only, that of anything.
 */
final class Content extends Region {

    static final double GAP = 10;
    private static final double NARROWEST = 242;
    private static final double WIDEST = 470;
    private static final double UPPER_SHARE = 0.62;
    private static final double UPPER_SHARE_OF_LITTLE = 0.63;
    private static final double LITTLE = 560;

    /** In less height a board of five rows scrolls, and its numbers are small. */
    private static final double LEAST_BOARD = 349;

    private static final double LIKED_STAGE = 310;

    private final Region board;
    private final Region charts;
    private final Region lower;
    private final Region aside;
    private final FoldHandles handles;
    private Set<Panel> shown = Set.of();
    private boolean isCompact;

    /**
     * The panels.
     *
     * @param lower the stage and what is beside it
     * @param aside a card that may take the place of the charts
     * @param handles what brings folded panels back
     */
    Content(Region board, Region charts, Region lower, Region aside, FoldHandles handles) {
        this.board = board;
        this.charts = charts;
        this.lower = lower;
        this.aside = aside;
        this.handles = handles;
        getChildren().setAll(board, charts, lower);
        getChildren().addAll(handles.nodes());
        getStyleClass().add("content");
    }

    /**
     * Shows these of its panels, and no others.
     *
     * @param compact whether there is room for one thing only
     */
    void show(Set<Panel> now, boolean compact) {
        if (!now.equals(shown) || compact != isCompact) {
            shown = now;
            isCompact = compact;
            reveal();
        }
    }

    /** Shows the card in place of the charts, or the charts again. */
    void showAside(boolean isShown) {
        if (isShown != isAsideShown()) {
            getChildren().remove(aside);
            if (isShown) {
                getChildren().add(aside);
            }
            reveal();
        }
    }

    boolean isAsideShown() {
        return getChildren().contains(aside);
    }

    /** Whether the card lies where a panel would be. */
    boolean isCovered(Panel panel) {
        return isAsideShown() && (panel == Panel.CHARTS || (isCompact && panel != Panel.TIMELINE));
    }

    private void reveal() {
        boolean isCovered = isCompact && isAsideShown();
        board.setVisible(shown.contains(Panel.BOARD) && !isCovered);
        lower.setVisible(hasLower() && !isCovered);
        charts.setVisible(shown.contains(Panel.CHARTS) && !isAsideShown());
        handles.show(shown);
        requestLayout();
    }

    /** How wide the column at the right is, in a row of a width. */
    static double columnWidth(double row) {
        return Math.max(NARROWEST, Math.min(WIDEST, (row - 400) * 0.34));
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double width = getWidth() - left - insets.getRight();
        double height = getHeight() - top - insets.getBottom();
        double above = Math.rint(upper(height - top));
        handles.layOut(getWidth(), getHeight(), insets);
        if (isLowerInColumn()) {
            double x = left + width - columnWidth(width);
            boolean isBelow = charts.isVisible() || isAsideShown();
            put(board, left, top, x - GAP - left, height);
            putCharts(x, top, left + width - x, above);
            double below = isBelow ? above + top : 0;
            put(lower, x, top + below, left + width - x, height - below);
        } else if (shown.contains(Panel.BOARD) && hasLower()) {
            withCharts(board, left, top, width, above);
            put(lower, left, top + above + top, width, height - top - above);
        } else {
            withCharts(shown.contains(Panel.BOARD) ? board : lower, left, top, width, height);
        }
    }

    /** The column at the right is all that what is beside the stage needs without it. */
    private boolean isLowerInColumn() {
        return shown.contains(Panel.BOARD)
                && hasLower()
                && !shown.contains(Panel.STAGE)
                && board.isVisible();
    }

    private boolean hasLower() {
        return shown.contains(Panel.STAGE) || shown.contains(Panel.GRADIENTS);
    }

    /** How high the board is: its share, but what the stage needs as far as it can do without. */
    private static double upper(double height) {
        double share = height < LITTLE ? UPPER_SHARE_OF_LITTLE : UPPER_SHARE;
        return Math.min(share * height, Math.max(LEAST_BOARD, height - LIKED_STAGE));
    }

    private void withCharts(Region main, double left, double top, double width, double height) {
        double right = !charts.isVisible() && !isAsideShown()
                ? 0
                : main.isVisible() ? columnWidth(width) + GAP : width + GAP;
        if (main.isVisible()) {
            put(main, left, top, width - right, height);
        }
        putCharts(left + width - right + GAP, top, right - GAP, height);
    }

    private void putCharts(double left, double top, double width, double height) {
        put(charts, left, top, width, height);
        put(aside, left, top, width, height);
    }

    /** Edges lie between pixels of the window: what is on an edge is as sharp at any scale. */
    private void put(Region panel, double left, double top, double width, double height) {
        var place = getLocalToSceneTransform();
        double x = snapped(left, place.getMxx(), place.getTx());
        double y = snapped(top, place.getMyy(), place.getTy());
        panel.resizeRelocate(
                x,
                y,
                snapped(left + width, place.getMxx(), place.getTx()) - x,
                snapped(top + height, place.getMyy(), place.getTy()) - y);
    }

    private static double snapped(double edge, double scale, double origin) {
        return (Math.rint(edge * scale + origin) - origin) / scale;
    }
}
