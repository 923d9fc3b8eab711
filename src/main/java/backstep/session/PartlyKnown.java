package backstep.session;

import backstep.core.math.Matrix;

/**
 * A matrix of which the first cells are known, row by row.
 *
 * @param value the matrix, of which only what is known may be shown
 * @param count how many cells are known
 */
public record PartlyKnown(Matrix value, int count) {

    /** A matrix all of which is known. */
    public static PartlyKnown whole(Matrix value) {
        return new PartlyKnown(value, value.shape().size());
    }

    /** Whether all cells are known. */
    public boolean isWhole() {
        return count == value.shape().size();
    }

    /** Whether a cell is known; both places are counted from 0. */
    public boolean isKnown(int row, int column) {
        return row * value.columns() + column < count;
    }

    /** A matrix with what is known of this, and elsewhere as it was. */
    Matrix over(Matrix before) {
        return Matrix.generate(
                value.shape(),
                (row, column) ->
                        isKnown(row, column) ? value.at(row, column) : before.at(row, column));
    }
}
