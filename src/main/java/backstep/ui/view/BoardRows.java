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

    static final double TITLES = 38;
    static final double FLOW = 26;

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
        double shared = height - TITLES - FLOW - 2 * (around + GAP);
        double wanted = Math.max(LEAST_GRAPH, Math.min(units * UNIT, shared * 0.45));
        double cell = clamp((shared - wanted) / (2 * cells), LOWEST_CELL, HIGHEST_CELL);
        if (shared - 2 * cells * cell < LEAST_GRAPH) {
            cell = Math.max(1, (shared - LEAST_GRAPH) / (2 * cells));
        }
        double row = around + GAP + cells * cell;
        double flowTop = height - 2 * row - FLOW;
        return new BoardRows(
                TITLES, flowTop - TITLES, flowTop, flowTop + FLOW, flowTop + FLOW + row, cell);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
