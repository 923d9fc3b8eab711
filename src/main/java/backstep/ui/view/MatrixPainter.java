package backstep.ui.view;

import backstep.picture.MatrixPicture;
import backstep.ui.store.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Paints the cells of a matrix: its numbers on their colours where they fit, else the colours
 * alone; very many or very small cells as an image.
 */
final class MatrixPainter {

    /** Smaller cells are mixed pixel by pixel, each by its share. */
    static final double LEAST_CELL = 3;

    /** In pixels. Filled, not stroked, which takes a painter without a graphics card much longer. */
    private static final double HALF_LINE = 1;

    /** Cells of fewer pixels stand without lines between them. */
    private static final double LEAST_LINED_CELL = 6;

    /** More cells are painted at once, as an image of a pixel each. */
    private static final int MANY = 400;

    private final GraphicsContext pen;
    private final MatrixPicture matrix;
    private final Palette palette;
    private final Tint tint;
    private final double cellWidth;
    private final double cellHeight;

    MatrixPainter(
            GraphicsContext pen,
            MatrixPicture matrix,
            Palette palette,
            double cellWidth,
            double cellHeight) {
        this.pen = pen;
        this.matrix = matrix;
        this.palette = palette;
        tint = new Tint(palette);
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
    }

    /** Paints all cells, with numbers of at most this size, in a window of a scale. */
    void paint(double largestNumber, double scale) {
        colours();
        double pixels = Math.max(1, scale);
        if (Math.min(cellWidth, cellHeight) * pixels > LEAST_LINED_CELL) {
            lines(HALF_LINE / pixels);
            emptyCells();
        }
        double size = Math.min(largestNumber, CellText.size(matrix, cellWidth, cellHeight, scale));
        if (size > 0) {
            numbers(size);
        }
    }

    private void colours() {
        int rows = pixels(matrix.rows(), cellHeight);
        int columns = pixels(matrix.columns(), cellWidth);
        if (isTiny() || matrix.rows() * matrix.columns() > MANY) {
            pen.setFill(palette.card());
            pen.fillRect(0, 0, width(), height());
            pen.setImageSmoothing(false);
            pen.drawImage(CellImage.of(matrix, tint, rows, columns), 0, 0, width(), height());
        } else {
            rectangles();
        }
    }

    private boolean isTiny() {
        return Math.min(cellWidth, cellHeight) < LEAST_CELL;
    }

    /** How many pixels so many cells of a size take in an image of them: one each, or fewer. */
    private static int pixels(int cells, double size) {
        return size < LEAST_CELL ? (int) Math.max(1, Math.rint(cells * size)) : cells;
    }

    private void rectangles() {
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                pen.setFill(colour(row, column));
                pen.fillRect(column * cellWidth, row * cellHeight, cellWidth, cellHeight);
            }
        }
    }

    private Color colour(int row, int column) {
        return matrix.isKnown(row, column) ? tint.of(matrix.tint(row, column)) : palette.card();
    }

    private void lines(double half) {
        pen.setFill(palette.card());
        for (int row = 0; row <= matrix.rows(); row++) {
            double top = Math.max(0, row * cellHeight - half);
            double bottom = Math.min(height(), row * cellHeight + half);
            pen.fillRect(0, top, width(), bottom - top);
        }
        for (int column = 0; column <= matrix.columns(); column++) {
            double left = Math.max(0, column * cellWidth - half);
            double right = Math.min(width(), column * cellWidth + half);
            pen.fillRect(left, 0, right - left, height());
        }
    }

    /** What is not known yet is a slot, as a matrix of which nothing is known. */
    private void emptyCells() {
        pen.setStroke(palette.color("slot"));
        pen.setLineDashes(3, 3);
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                if (!matrix.isKnown(row, column)) {
                    pen.strokeRect(
                            column * cellWidth + 2.5,
                            row * cellHeight + 2.5,
                            cellWidth - 5,
                            cellHeight - 5);
                }
            }
        }
        pen.setLineDashes();
    }

    private void numbers(double size) {
        pen.setFont(Font.font("JetBrains Mono", size));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(palette.ink());
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                pen.fillText(
                        matrix.cell(row, column),
                        (column + 0.5) * cellWidth,
                        (row + 0.5) * cellHeight);
            }
        }
    }

    private double width() {
        return cellWidth * matrix.columns();
    }

    private double height() {
        return cellHeight * matrix.rows();
    }
}
