package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.MatrixPicture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where things stand on a board of a size. It depends on the network and the size alone, never on
 * the numbers, so that nothing moves from step to step.
 *
 * @param columns the left edge and the width of each column
 * @param cellWidth the width of a cell of a weight matrix
 * @param cellHeight the height of a cell
 * @param rows how many cells high the highest matrix is drawn
 * @param nameWidths the width of a matrix's names, which it never falls below
 */
record BoardGeometry(
        List<Span> columns,
        double cellWidth,
        double cellHeight,
        int rows,
        Map<String, Double> nameWidths) {

    static final double GAP = 5;
    static final double COLUMN_PADDING = 5;

    /** The labels of the rows stand in the first column. */
    private static final double LEAST_COLUMN = 60;

    private static final double WIDEST_CELL = 43;
    private static final double NARROWEST_CELL = 2;
    private static final double HIGHEST_CELL = 21;
    private static final double LOWEST_CELL = 11;

    /** A matrix of more rows is drawn as high as one of so many. */
    private static final int MOST_ROWS = 8;

    /** A matrix of more columns is drawn as wide as one of so many. */
    private static final int MOST_COLUMNS = 8;

    /** A stretch of the horizontal axis. */
    record Span(double left, double width) {
        double center() {
            return left + width / 2;
        }
    }

    /**
     * @param rowHeight the height there is for the cells of one row of matrices
     * @param nameWidths no matrix takes less room than its names
     */
    static BoardGeometry of(
            BoardPicture board, double width, double rowHeight, Map<String, Double> nameWidths) {
        double cell = WIDEST_CELL;
        while (cell > NARROWEST_CELL && total(board, cell, nameWidths) > width) {
            cell -= 0.5;
        }
        double spare = Math.max(0, width - total(board, cell, nameWidths))
                / board.columns().size();
        var columns = new ArrayList<Span>();
        double left = 0;
        for (var column : board.columns()) {
            double wide = width(column, cell, nameWidths) + spare;
            columns.add(new Span(left, wide));
            left += wide;
        }
        int rows = rows(board);
        double height = Math.max(LOWEST_CELL, Math.min(HIGHEST_CELL, rowHeight / rows));
        return new BoardGeometry(List.copyOf(columns), cell, height, rows, nameWidths);
    }

    /** The width of a matrix with its names. */
    double width(MatrixPicture matrix) {
        return width(matrix, cellWidth, nameWidths);
    }

    /** The width of the cells of a matrix. */
    double cellWidth(MatrixPicture matrix) {
        if (matrix.columns() == 1) {
            return width(matrix);
        }
        return cellWidth * Math.min(1, MOST_COLUMNS / (double) matrix.columns());
    }

    /** The height of the cells of a matrix. */
    double cellHeight(MatrixPicture matrix) {
        return cellHeight * Math.min(1, MOST_ROWS / (double) matrix.rows());
    }

    double rowHeight() {
        return rows * cellHeight;
    }

    private static int rows(BoardPicture board) {
        int most = 1;
        for (var column : board.columns()) {
            for (var matrix : column.values()) {
                most = Math.max(most, Math.min(MOST_ROWS, matrix.rows()));
            }
        }
        return most;
    }

    private static double total(BoardPicture board, double cell, Map<String, Double> nameWidths) {
        return board.columns().stream()
                .mapToDouble(column -> width(column, cell, nameWidths))
                .sum();
    }

    private static double width(
            BoardPicture.Column column, double cell, Map<String, Double> nameWidths) {
        double matrices = column.values().stream()
                .mapToDouble(matrix -> width(matrix, cell, nameWidths) + GAP)
                .sum();
        return Math.max(LEAST_COLUMN, matrices - GAP + 2 * COLUMN_PADDING);
    }

    private static double width(MatrixPicture matrix, double cell, Map<String, Double> nameWidths) {
        return matrix.columns() == 1
                ? Math.max(
                        nameWidths.getOrDefault(matrix.id(), 0.0),
                        Math.min(WIDEST_CELL * 1.2, cell * 1.2))
                : Math.max(
                        nameWidths.getOrDefault(matrix.id(), 0.0),
                        cell * Math.min(MOST_COLUMNS, matrix.columns()));
    }
}
