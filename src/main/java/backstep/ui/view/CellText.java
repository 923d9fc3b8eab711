package backstep.ui.view;

import backstep.picture.MatrixPicture;

/** How large the numbers of a matrix can be in cells of a size, and whether they are drawn. */
final class CellText {

    /** Narrower cells show their colour only. */
    private static final double NARROWEST_CELL = 30;

    private static final double SMALLEST = 6;

    /** The width of a character of JetBrains Mono, of its size. */
    private static final double ADVANCE = 0.6;

    private CellText() {}

    static boolean isDrawn(MatrixPicture matrix, double width, double height) {
        return width >= NARROWEST_CELL && size(matrix, width, height) >= SMALLEST;
    }

    /** The size at which the longest number fits into a cell. */
    static double size(MatrixPicture matrix, double width, double height) {
        double fits = (width - 4) / (ADVANCE * matrix.widestCell());
        return Math.min(Math.min(fits, height * 0.62), 20);
    }
}
