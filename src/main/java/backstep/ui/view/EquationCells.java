package backstep.ui.view;

import backstep.picture.MatrixPicture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large the cells of each matrix of an equation are. While numbers can be read in all of them,
 * all cells are alike; else each matrix gets room by need, so that a column stays readable beside a
 * matrix of hundreds of columns.
 */
record EquationCells(List<MatrixPicture> matrices, List<Size> sizes) {

    /** The size of a cell. */
    record Size(double width, double height) {
        private boolean isReadable(MatrixPicture matrix) {
            return width >= readableWidth(matrix) && height >= READABLE_HEIGHT;
        }
    }

    private static final double LEAST_LIKED_WIDTH = 56;
    private static final double WIDEST = 96;
    private static final double HIGHEST = 46;

    /** Numbers are drawn in cells at least as wide. */
    private static final double READABLE_WIDTH = 30;

    private static final double READABLE_HEIGHT = 13;

    /** The width of a character of the smallest numbers that can be read. */
    private static final double CHARACTER = 4.8;

    /** Of larger matrices not every number is asked how long it is. */
    private static final int MANY = 400;

    /** How much wider than just readable cells are liked, where not all can be alike. */
    private static final double FAIR = 1.2;

    /** How much wider than just readable cells are liked best. */
    private static final double LIKED = 2.4;

    /** A matrix without numbers is at least as large, in pixels, and its cells not much wider. */
    private static final double SMALLEST = 60;

    private static final double STRETCH = 3;

    /** The largest cells with which matrices, and names above them, fit into so much room. */
    static EquationCells fitting(
            List<MatrixPicture> matrices, double[] names, double width, double height) {
        var heights = heights(matrices, Math.max(1, height));
        var widths = widths(matrices, names, Math.max(1, width));
        var sizes = IntStream.range(0, names.length)
                .mapToObj(k -> size(new Size(widths[k], heights[k]), matrices.get(k)))
                .toList();
        return new EquationCells(matrices, sizes);
    }

    private static Size size(Size largest, MatrixPicture matrix) {
        if (largest.isReadable(matrix)) {
            return largest;
        }
        double widest = Math.max(SMALLEST / matrix.columns(), STRETCH * largest.height());
        return new Size(Math.min(largest.width(), widest), largest.height());
    }

    /** How wide matrices are with the widest cells. */
    static double bestWidth(List<MatrixPicture> matrices, double[] names) {
        return width(matrices, names, likedWidth(matrices));
    }

    /** Whether all numbers can be read. */
    boolean areReadable() {
        return IntStream.range(0, sizes.size())
                .allMatch(k -> sizes.get(k).isReadable(matrices.get(k)));
    }

    private static double[] heights(List<MatrixPicture> matrices, double height) {
        double[] own = matrices.stream()
                .mapToDouble(matrix -> Math.min(HIGHEST, height / matrix.rows()))
                .toArray();
        double alike = Arrays.stream(own)
                .filter(one -> one >= READABLE_HEIGHT)
                .min()
                .orElse(READABLE_HEIGHT);
        return Arrays.stream(own).map(one -> Math.min(one, alike)).toArray();
    }

    private static double[] widths(List<MatrixPicture> matrices, double[] names, double width) {
        double alike = alike(matrices, names, width);
        if (matrices.stream().allMatch(matrix -> alike >= readableWidth(matrix))) {
            return IntStream.range(0, names.length)
                    .mapToDouble(k -> alike * widening(matrices.get(k)))
                    .toArray();
        }
        var needs = IntStream.range(0, names.length)
                .mapToDouble(k -> Math.max(
                        names[k],
                        FAIR * matrices.get(k).columns() * readableWidth(matrices.get(k))))
                .toArray();
        var shares = Shares.of(width, needs);
        return IntStream.range(0, names.length)
                .mapToDouble(k -> Math.min(WIDEST, shares[k] / matrices.get(k).columns()))
                .toArray();
    }

    private static double readableWidth(MatrixPicture matrix) {
        return matrix.rows() * matrix.columns() > MANY
                ? READABLE_WIDTH
                : Math.max(READABLE_WIDTH, 4 + CHARACTER * matrix.widestCell());
    }

    /** Wide enough for all numbers in large letters. */
    private static double likedWidth(List<MatrixPicture> matrices) {
        double most = matrices.stream()
                .mapToDouble(EquationCells::readableWidth)
                .max()
                .orElse(LEAST_LIKED_WIDTH);
        return Math.max(LEAST_LIKED_WIDTH, Math.min(WIDEST, LIKED * most));
    }

    /** The widest cells with which all matrices fit when they are alike. */
    private static double alike(List<MatrixPicture> matrices, double[] names, double width) {
        double widest = likedWidth(matrices);
        while (widest >= READABLE_WIDTH && width(matrices, names, widest) > width) {
            widest--;
        }
        return widest;
    }

    private static double width(List<MatrixPicture> matrices, double[] names, double cell) {
        return IntStream.range(0, names.length)
                .mapToDouble(k -> Math.max(
                        names[k], matrices.get(k).columns() * cell * widening(matrices.get(k))))
                .sum();
    }

    /** A matrix of one column is drawn wider, so that its name has room. */
    private static double widening(MatrixPicture matrix) {
        return matrix.columns() == 1 ? 1.25 : 1;
    }
}
