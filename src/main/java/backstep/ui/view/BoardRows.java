package backstep.ui.view;

/**
 * How the height of the board is shared: titles, graph, arrow, and the two rows of matrices. It
 * depends on the network and the height alone, so that nothing moves from step to step.
 *
 * @param cellHeight the height of a cell of a matrix that is drawn in full
 */
record BoardRows(
        double graphTop,
        double graphHeight,
        double flowTop,
        double valueTop,
        double gradientTop,
        double cellHeight) {

    private static final double TITLES = 38;
    private static final double FLOW = 26;

    /** In less height the titles have a line each, the arrow has no words, and the graph is low. */
    private static final double LOW = 245;

    private static final double LOW_TITLES = 21;
    private static final double LOW_FLOW = 16;
    private static final double LOW_GRAPH = 30;

    /** Where the cells were lower beside it, there is no graph. */
    private static final double LOWEST_BESIDE_GRAPH = 5;

    private static final double GAP = 7;
    private static final double HIGHEST_CELL = 34;
    private static final double LOWEST_CELL = 14;
    private static final double LEAST_GRAPH = 48;

    /** What a unit of the graph would like to have, its distance to the next included. */
    private static final double UNIT = 31;

    /**
     * @param height of the board
     * @param cells the most cells that one matrix has below each other
     * @param units the most units that one layer has
     * @param around what the names and the shapes of one row of matrices take
     */
    static BoardRows of(double height, int cells, int units, double around) {
        return height < LOW
                ? low(height, cells, height - LOW_TITLES - LOW_FLOW - 2 * (around + GAP), around)
                : usual(height, cells, units, around);
    }

    private static BoardRows low(double height, int cells, double shared, double around) {
        double beside = (shared - LOW_GRAPH) / (2 * cells);
        double highest = beside < LOWEST_BESIDE_GRAPH ? shared / (2 * cells) : beside;
        double cell = clamp(highest, 1, HIGHEST_CELL);
        return new BoardRows(height, LOW_TITLES, LOW_FLOW, around + GAP + cells * cell, cell);
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
                titles,
                height - 2 * row - flow - titles,
                height - 2 * row - flow,
                height - 2 * row,
                height - row,
                cell);
    }

    /** Whether titles have a second line. */
    boolean hasSubtitles() {
        return graphTop == TITLES;
    }

    boolean hasGraph() {
        return graphHeight >= LOW_GRAPH;
    }

    /** How much height the arrow has. */
    double flowHeight() {
        return valueTop - flowTop;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
