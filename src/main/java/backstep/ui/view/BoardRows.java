package backstep.ui.view;

/**
 * How the height of the board is shared: titles, graph, arrow, and the two rows of matrices. It
 * depends on the network and the height alone, so that nothing moves from step to step.
 *
 * @param height the height of all, which in a low board is more than it has
 * @param cellHeight the height of a cell of a matrix that is drawn in full
 */
record BoardRows(
        double height,
        double graphTop,
        double graphHeight,
        double flowTop,
        double valueTop,
        double gradientTop,
        double cellHeight) {

    private static final double TITLES = 38;
    private static final double FLOW = 26;

    /**
     * In less height the titles have a line each and the arrow has no words, and where that is not
     * enough the board is higher than it is seen.
     */
    private static final double LOW = 265;

    private static final double LOW_TITLES = 21;
    private static final double LOW_FLOW = 16;
    private static final double LOW_UNIT = 16;
    private static final double LOW_CELL = 13;

    private static final double GAP = 7;
    private static final double HIGHEST_CELL = 34;
    private static final double LOWEST_CELL = 14;
    private static final double LEAST_GRAPH = 48;

    /** What a unit of the graph would like to have, its distance to the next included. */
    private static final double UNIT = 31;

    /** Whether a board of this height is low. */
    static boolean isLow(double height) {
        return height < LOW;
    }

    /**
     * @param height of the board
     * @param cells the most cells that one matrix has below each other
     * @param units the most units that one layer has
     * @param around what the names and the shapes of one row of matrices take
     */
    static BoardRows of(double height, int cells, int units, double around) {
        return isLow(height)
                ? low(height, cells, units, around)
                : usual(height, cells, units, around);
    }

    private static BoardRows low(double height, int cells, int units, double around) {
        double row = around + GAP + cells * LOW_CELL;
        double beside = height - LOW_TITLES - LOW_FLOW - row;
        double graph = clamp(beside, LEAST_GRAPH, units * LOW_UNIT);
        double rest = LOW_TITLES + LOW_FLOW + graph + 2 * (around + GAP);
        double cell = clamp((height - rest) / (2 * cells), LOW_CELL, HIGHEST_CELL);
        double needed = rest + 2 * cells * cell;
        return new BoardRows(
                Math.max(height, needed), LOW_TITLES, LOW_FLOW, around + GAP + cells * cell, cell);
    }

    private static BoardRows usual(double height, int cells, int units, double around) {
        double shared = height - TITLES - FLOW - 2 * (around + GAP);
        double wanted = Math.max(LEAST_GRAPH, Math.min(units * UNIT, shared * 0.45));
        double cell = clamp((shared - wanted) / (2 * cells), LOWEST_CELL, HIGHEST_CELL);
        if (shared - 2 * cells * cell < LEAST_GRAPH) {
            cell = Math.max(1, (shared - LEAST_GRAPH) / (2 * cells));
        }
        return new BoardRows(height, TITLES, FLOW, around + GAP + cells * cell, cell);
    }

    private BoardRows(double height, double titles, double flow, double row, double cell) {
        this(
                height,
                titles,
                height - 2 * row - flow - titles,
                height - 2 * row - flow,
                height - 2 * row,
                height - row,
                cell);
    }

    /** How much height the arrow has. */
    double flowHeight() {
        return valueTop - flowTop;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
