package backstep.ui.view;

import backstep.picture.MatrixPicture;

/** How large the numbers of a matrix can be in cells of a size, and whether they are drawn. */
final class CellText {

    /** Narrower cells show their colour only. */
    private static final double NARROWEST_CELL = 16;

    /** In narrower cells only numbers stand that are short and so large enough. */
    private static final double NARROW_CELL = 30;

    private static final double LOWEST_CELL = 9;
    private static final double SMALLEST = 4.5;
    private static final double LARGE_ENOUGH = 7;
    private static final double LARGEST = 36;

    /** Of the width of a cell, left free at either side of its number. */
    private static final double MARGIN = 0.06;

    private static final double WIDEST_MARGIN = 3.5;

    /** The width of a character of JetBrains Mono, of its size. */
    private static final double ADVANCE = 0.6;

    private CellText() {}

    /** The size at which the longest number fits into a cell; 0 where colours have to do. */
    static double size(MatrixPicture matrix, double width, double height) {
        return size(matrix, width, height, 1);
    }

    /**
     * The same in a window of a scale.
     *
     * @param scale how many pixels a unit of length has, where that is more than 1
     */
    static double size(MatrixPicture matrix, double width, double height, double scale) {
        double pixels = Math.max(1, scale);
        if (width * pixels < NARROWEST_CELL || height * pixels < LOWEST_CELL) {
            return 0;
        }
        double margin = Math.min(WIDEST_MARGIN, MARGIN * width);
        double fits = (width - 2 * margin) / (ADVANCE * matrix.widestCell());
        double size = Math.min(Math.min(fits, height * 0.64), LARGEST);
        double least = width * pixels < NARROW_CELL ? LARGE_ENOUGH : SMALLEST;
        return size * pixels < least ? 0 : size;
    }
}
