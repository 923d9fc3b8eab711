package backstep.ui.view;

import backstep.picture.MatrixPicture;

/**
 * What the cells of a matrix of an equation need, measured once.
 *
 * @param longest how many characters its longest number has; 0 of a matrix with so many numbers
 *     that they are not written
 */
record CellNeed(MatrixPicture matrix, int longest) {

    /** Of larger matrices not every number is asked how long it is. */
    private static final int MANY = 400;

    static CellNeed of(MatrixPicture matrix) {
        return new CellNeed(
                matrix, matrix.rows() * matrix.columns() > MANY ? 0 : matrix.widestCell());
    }

    boolean isLarge() {
        return longest == 0;
    }

    int rows() {
        return matrix.rows();
    }

    int columns() {
        return matrix.columns();
    }
}
