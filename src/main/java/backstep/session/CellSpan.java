package backstep.session;

/**
 * Cells of a matrix that follow one another, row by row: a single one, or whole rows.
 *
 * @param from the first, from 0
 * @param to the last, the one after it
 * @param columns how many the matrix has
 * @param rows how many the matrix has
 */
public record CellSpan(int from, int to, int columns, int rows) {

    /** Whether it is one cell and no more. */
    public boolean isSingle() {
        return to - from == 1;
    }

    /** The row, from 0, of the last of them. */
    public int row() {
        return (to - 1) / columns;
    }

    /** The column, from 0, of the last of them. */
    public int column() {
        return (to - 1) % columns;
    }
}
