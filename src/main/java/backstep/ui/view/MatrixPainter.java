package backstep.ui.view;

import backstep.picture.MatrixPicture;
import backstep.ui.store.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.function.BiFunction;

/**
 * Paints the cells of a matrix: its numbers on their colours where they fit, else the colours
 * alone; cells of a few pixels or less as an image.
 */
final class MatrixPainter {

    /** Smaller cells are mixed pixel by pixel, each by its share. */
    static final double LEAST_CELL = 3;

    /** Smaller cells stand without lines between them. */
    private static final double LEAST_LINED_CELL = 6;

    /** More cells are painted at once, as an image of a pixel each. */
    private static final int MANY = 400;

    /** A pixel is the mean of at most so many cells in each direction. */
    private static final int MOST_MEANT = 8;

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
        pen.clearRect(0, 0, pen.getCanvas().getWidth(), pen.getCanvas().getHeight());
        if (Math.min(cellWidth, cellHeight) >= LEAST_CELL) {
            colours();
        } else {
            pen.drawImage(mixed(), 0, 0);
        }
        if (Math.min(cellWidth, cellHeight) > LEAST_LINED_CELL) {
            lines();
            emptyCells();
        }
        double size = Math.min(largestNumber, CellText.size(matrix, cellWidth, cellHeight, scale));
        if (size > 0) {
            numbers(size);
        }
    }

    private void colours() {
        if (matrix.rows() * matrix.columns() > MANY) {
            pen.setImageSmoothing(false);
            var cells = image(matrix.rows(), matrix.columns(), this::colour);
            pen.drawImage(cells, 0, 0, width(), height());
        } else {
            rectangles();
        }
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
        return matrix.isKnown(row, column) ? tint.of(matrix.tint(row, column)) : Color.TRANSPARENT;
    }

    /** Of a matrix with more cells than pixels. */
    private Image mixed() {
        int columns = (int) Math.max(1, Math.rint(width()));
        int rows = (int) Math.max(1, Math.rint(height()));
        return image(rows, columns, (y, x) -> colour(y, rows, x, columns));
    }

    private static Image image(int rows, int columns, BiFunction<Integer, Integer, Color> colour) {
        int[] pixels = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = argb(colour.apply(y, x));
            }
        }
        var image = new WritableImage(columns, rows);
        image.getPixelWriter()
                .setPixels(
                        0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        return image;
    }

    private static int argb(Color color) {
        return part(color.getOpacity()) << 24
                | part(color.getRed()) << 16
                | part(color.getGreen()) << 8
                | part(color.getBlue());
    }

    /** A share as a byte. */
    private static int part(double share) {
        return (int) Math.rint(255 * share);
    }

    /** The mean of the cells that share a pixel, each by its share; of very many, that of some. */
    private Color colour(int y, int rows, int x, int columns) {
        double height = (double) matrix.rows() / rows;
        double width = (double) matrix.columns() / columns;
        double sum = 0;
        double area = 0;
        for (int row = (int) (y * height);
                row < Math.min((y + 1) * height, matrix.rows());
                row += stride(height)) {
            double high = overlap(row, y * height, (y + 1) * height);
            for (int column = (int) (x * width);
                    column < Math.min((x + 1) * width, matrix.columns());
                    column += stride(width)) {
                if (matrix.isKnown(row, column)) {
                    double share = high * overlap(column, x * width, (x + 1) * width);
                    sum += share * matrix.tint(row, column);
                    area += share;
                }
            }
        }
        return area == 0 ? Color.TRANSPARENT : tint.of(sum / area);
    }

    private static int stride(double cells) {
        return 1 + (int) (cells / MOST_MEANT);
    }

    /** How much of a cell lies between two borders. */
    private static double overlap(int cell, double from, double to) {
        return Math.max(0, Math.min(cell + 1, to) - Math.max(cell, from));
    }

    private void lines() {
        pen.setStroke(palette.card());
        pen.setLineWidth(2);
        for (int row = 1; row < matrix.rows(); row++) {
            pen.strokeLine(0, row * cellHeight, width(), row * cellHeight);
        }
        for (int column = 1; column < matrix.columns(); column++) {
            pen.strokeLine(column * cellWidth, 0, column * cellWidth, height());
        }
        pen.setLineWidth(1);
        pen.strokeRect(0.5, 0.5, width() - 1, height() - 1);
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
