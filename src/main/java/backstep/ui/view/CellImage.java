package backstep.ui.view;

import backstep.picture.MatrixPicture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The colours of a matrix as an image of fewer pixels than it has cells, or of one for each. */
final class CellImage {

    /** A pixel is the mean of at most about so many cells in each direction. */
    private static final int MOST_MEANT = 8;

    private final MatrixPicture matrix;
    private final Tint tint;
    private final double cellsDown;
    private final double cellsAcross;

    private CellImage(MatrixPicture matrix, Tint tint, int rows, int columns) {
        this.matrix = matrix;
        this.tint = tint;
        cellsDown = (double) matrix.rows() / rows;
        cellsAcross = (double) matrix.columns() / columns;
    }

    /** An image of so many rows and columns of pixels. */
    static Image of(MatrixPicture matrix, Tint tint, int rows, int columns) {
        var image = new WritableImage(columns, rows);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        columns,
                        rows,
                        PixelFormat.getIntArgbInstance(),
                        pixels(matrix, tint, rows, columns),
                        0,
                        columns);
        return image;
    }

    /** Its pixels, row by row. */
    static int[] pixels(MatrixPicture matrix, Tint tint, int rows, int columns) {
        var image = new CellImage(matrix, tint, rows, columns);
        int[] pixels = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = image.pixel(y, x);
            }
        }
        return pixels;
    }

    /** The mean of the cells that share a pixel, each by its share; of very many, that of some. */
    private int pixel(int y, int x) {
        double top = y * cellsDown;
        double bottom = Math.min(top + cellsDown, matrix.rows());
        double left = x * cellsAcross;
        double right = Math.min(left + cellsAcross, matrix.columns());
        double sum = 0;
        double area = 0;
        for (int row = (int) top; row < bottom; row += stride(cellsDown)) {
            double height = overlap(row, top, bottom);
            for (int column = (int) left; column < right; column += stride(cellsAcross)) {
                if (matrix.isKnown(row, column)) {
                    double share = height * overlap(column, left, right);
                    sum += share * matrix.tint(row, column);
                    area += share;
                }
            }
        }
        return area == 0 ? Tint.NONE : tint.argb(sum / area);
    }

    private static int stride(double cells) {
        return 1 + (int) (cells / MOST_MEANT);
    }

    /** How much of a cell lies between two borders. */
    private static double overlap(int cell, double from, double to) {
        return Math.max(0, Math.min(cell + 1, to) - Math.max(cell, from));
    }
}
