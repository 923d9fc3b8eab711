package backstep.ui;

import backstep.ui.store.Panel;
import backstep.ui.view.HeaderView;

import java.util.Set;

/**
 * The smallest window, at the size that everything is designed for, in which panels have room; long
 * updates, such as Adam's, take more of it.
 */
record LeastSize(double width, double height) {

    private static final double HEADER = 48;
    private static final double TRANSPORT = 56;
    private static final double TIMELINE = 60;
    private static final double SECOND_ROWS = 88;
    private static final double GAPS = 20;
    private static final double CHARTS = 290;
    private static final double NARROWEST = 740;
    private static final double NARROWEST_WITHOUT_BOARD = 640;
    private static final double CHARTS_WIDTH = 252;
    private static final LeastSize COMPACT = new LeastSize(512, 350);
    private static final LeastSize NOWHERE =
            new LeastSize(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** How much room the stage has for its numbers. */
    enum Ease {
        /** As much as they need. */
        LEAST(290, 184, 0, 1016),

        /** As much as they need to grow with all else, for someone who enlarges wants to read them. */
        ENLARGED(350, 290, 900, 1500);

        private final double board;
        private final double stage;
        private final double besideCharts;
        private final double withGradients;

        /** Heights of board and stage, and widths of the stage and of what it is in. */
        Ease(double board, double stage, double besideCharts, double withGradients) {
            this.board = board;
            this.stage = stage;
            this.besideCharts = besideCharts;
            this.withGradients = withGradients;
        }
    }

    /** The header and the transport in a row each. */
    static LeastSize wide(Set<Panel> shown, boolean asks, boolean isLong, Ease ease) {
        return new LeastSize(
                Math.max(HeaderView.WIDE, width(shown, asks, isLong, ease)), height(shown, ease));
    }

    /** The header and the transport in two rows each. */
    static LeastSize narrow(Set<Panel> shown, boolean asks, boolean isLong, Ease ease) {
        return new LeastSize(width(shown, asks, isLong, ease), height(shown, ease) + SECOND_ROWS);
    }

    /** One panel alone, and all else as small as it gets. */
    static LeastSize compact(Set<Panel> shown) {
        long panels = shown.stream().filter(panel -> panel != Panel.TIMELINE).count();
        return panels == 1 ? COMPACT : NOWHERE;
    }

    /** What is beside the stage is below the charts, or beside them where there is no board. */
    private static double width(Set<Panel> shown, boolean asks, boolean isLong, Ease ease) {
        boolean hasBoard = shown.contains(Panel.BOARD);
        double charts = shown.contains(Panel.CHARTS) ? CHARTS_WIDTH : 0;
        boolean hasGradients =
                shown.contains(Panel.GRADIENTS) && (hasBoard || shown.contains(Panel.STAGE));
        boolean hasSide = asks || hasGradients;
        double side = hasSide && (!hasBoard || charts == 0) ? CHARTS_WIDTH : 0;
        double bare = hasBoard || asks || isLong ? NARROWEST : NARROWEST_WITHOUT_BOARD;
        double main = hasBoard || charts == 0 ? bare : Math.max(bare, ease.besideCharts);
        return Math.max(main + charts + side, hasGradients ? ease.withGradients : 0);
    }

    private static double height(Set<Panel> shown, Ease ease) {
        double upper = shown.contains(Panel.BOARD) ? ease.board : 0;
        boolean hasLower = shown.contains(Panel.STAGE) || shown.contains(Panel.GRADIENTS);
        double lower = hasLower ? ease.stage : 0;
        double charts = shown.contains(Panel.CHARTS) ? CHARTS : 0;
        boolean charted = upper > 0 && lower > 0;
        double content =
                charted ? Math.max(upper, charts) + lower : Math.max(upper + lower, charts);
        double timeline = shown.contains(Panel.TIMELINE) ? TIMELINE : 0;
        return HEADER + content + GAPS + timeline + TRANSPORT;
    }
}
