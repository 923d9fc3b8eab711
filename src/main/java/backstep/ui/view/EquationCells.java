package backstep.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large the cells of each matrix of an equation are, and the one size of all their numbers. The
 * numbers are as large as fits; cells are alike where that takes nothing from the numbers. Where not
 * all numbers can be read, each matrix gets room by need, so that a column stays readable beside a
 * matrix of hundreds of columns.
 *
 * @param numberSize the size of the numbers of all matrices that show theirs
 */
record EquationCells(List<Size> sizes, double numberSize) {

    /** The size of a cell. */
    record Size(double width, double height) {
        private boolean isReadable(CellNeed matrix) {
            return width >= readableWidth(matrix) && height >= READABLE_HEIGHT;
        }
    }

    private static final double LEAST_LIKED_WIDTH = 56;
    private static final double WIDEST = 96;
    private static final double HIGHEST = 46;

    /** Numbers are drawn in cells at least as wide. */
    private static final double READABLE_WIDTH = 30;

    /** The width of a character of JetBrains Mono, of its size. */
    private static final double ADVANCE = 0.6;

    /** Left free at both sides of a number together. */
    private static final double PADDING = 10;

    /** The height of a number, of its cell's. */
    private static final double FILLED = 0.64;

    static final double LARGEST_NUMBER = 20;
    static final double SMALLEST_NUMBER = 7;

    private static final double READABLE_HEIGHT = SMALLEST_NUMBER / FILLED;

    /** The smallest number beside words of the usual size, however large they are drawn. */
    private static final double LEGIBLE_NUMBER = 4.5;

    /** A number beside words of the usual size that can be read from afar. */
    static final double CLEAR_NUMBER = 8;

    /** A number beside words of the usual size that is as large as they are. */
    static final double LIKED_NUMBER = 13;

    /** Of many rows, more height would leave too little to the words. */
    private static final double FAIR_HEIGHT = 190;

    /** How much wider than just readable cells are liked, where not all can be alike. */
    private static final double FAIR = 1.2;

    /** How much wider than just readable cells are liked best. */
    private static final double LIKED = 2.4;

    /** A matrix without numbers is at least as large, in pixels, and its cells not much wider. */
    private static final double SMALLEST = 60;

    private static final double STRETCH = 3;

    /** The largest cells with which matrices, and names above them, fit into so much room. */
    static EquationCells fitting(
            List<CellNeed> matrices, double[] names, double width, double height) {
        var heights = heights(matrices, Math.max(1, height));
        double number = numberSize(matrices, names, width, heights);
        var widths = number >= SMALLEST_NUMBER
                ? readableWidths(matrices, names, width, number)
                : sharedWidths(matrices, names, Math.max(1, width));
        var sizes = IntStream.range(0, names.length)
                .mapToObj(k -> size(new Size(widths[k], heights[k]), matrices.get(k)))
                .toList();
        return new EquationCells(
                sizes, number >= SMALLEST_NUMBER ? number : smallestNumber(matrices, sizes));
    }

    /** The same in units of so many pixels. */
    EquationCells inUnitsOf(double pixels) {
        return new EquationCells(
                sizes.stream()
                        .map(size -> new Size(size.width() / pixels, size.height() / pixels))
                        .toList(),
                numberSize / pixels);
    }

    /** The largest numbers that fit into all matrices, or less than can be read. */
    private static double numberSize(
            List<CellNeed> matrices, double[] names, double width, double[] heights) {
        double lowest = Arrays.stream(heights).min().orElse(0);
        double size = Math.min(LARGEST_NUMBER, FILLED * lowest);
        if (lowest < READABLE_HEIGHT || matrices.stream().anyMatch(CellNeed::isLarge)) {
            return 0;
        }
        while (size >= SMALLEST_NUMBER
                && width(names, closeWidths(matrices, size), matrices) > width) {
            size -= 0.5;
        }
        return size;
    }

    /** The smallest of the numbers that some matrices can show in cells of these sizes. */
    private static double smallestNumber(List<CellNeed> matrices, List<Size> sizes) {
        return IntStream.range(0, sizes.size())
                .mapToDouble(k -> CellText.size(
                        matrices.get(k).matrix(),
                        sizes.get(k).width(),
                        sizes.get(k).height()))
                .filter(size -> size > 0 && size < LARGEST_NUMBER)
                .min()
                .orElse(LARGEST_NUMBER);
    }

    private static Size size(Size largest, CellNeed matrix) {
        if (largest.isReadable(matrix)) {
            return largest;
        }
        double widest = Math.max(SMALLEST / matrix.columns(), STRETCH * largest.height());
        return new Size(Math.min(largest.width(), widest), largest.height());
    }

    /** How wide matrices are with the widest cells. */
    static double bestWidth(List<CellNeed> matrices, double[] names) {
        return width(matrices, names, likedWidth(matrices));
    }

    /** How wide matrices are with the narrowest cells that show their numbers. */
    static double readableWidth(List<CellNeed> matrices, double[] names) {
        return width(names, closeWidths(matrices, SMALLEST_NUMBER), matrices);
    }

    /** The smallest numbers that are large enough in a window of a scale. */
    static double legibleNumber(double scale) {
        return Math.max(SMALLEST_NUMBER, LEGIBLE_NUMBER * scale);
    }

    /** The largest that have room in a height, up to the size of the words. */
    static double likedNumber(List<CellNeed> matrices, double height, double scale) {
        double high = Math.min(LIKED_NUMBER * scale, numberIn(matrices, height));
        return Math.max(legibleNumber(scale), high);
    }

    /** The largest numbers that the rows of the highest have room for in a height. */
    static double numberIn(List<CellNeed> matrices, double height) {
        return FILLED * height / rows(matrices);
    }

    /** How wide matrices are with the narrowest cells in which all numbers are of a size. */
    static double numberedWidth(List<CellNeed> matrices, double[] names, double number) {
        return IntStream.range(0, names.length)
                .mapToDouble(k -> Math.max(names[k], numberedWidth(matrices.get(k), number)))
                .sum();
    }

    private static double numberedWidth(CellNeed matrix, double number) {
        return matrix.isLarge() ? SMALLEST : matrix.columns() * closeWidth(matrix, number);
    }

    /** How high the highest of these is with the lowest cells that show their numbers. */
    static double readableHeight(List<CellNeed> matrices) {
        return READABLE_HEIGHT * rows(matrices);
    }

    /** How high the highest is with numbers of a size. */
    static double heightOf(List<CellNeed> matrices, double number) {
        return rows(matrices) * number / FILLED;
    }

    /** How high the highest is with the largest numbers, or as high as is fair. */
    static double grownHeight(List<CellNeed> matrices) {
        return Math.max(
                readableHeight(matrices),
                Math.min(heightOf(matrices, LARGEST_NUMBER), FAIR_HEIGHT));
    }

    /** How many rows the highest of these has. */
    private static int rows(List<CellNeed> matrices) {
        return matrices.stream().mapToInt(CellNeed::rows).max().orElse(0);
    }

    private static double[] heights(List<CellNeed> matrices, double height) {
        double[] own = matrices.stream()
                .mapToDouble(matrix -> Math.min(HIGHEST, height / matrix.rows()))
                .toArray();
        double alike = Arrays.stream(own)
                .filter(one -> one >= READABLE_HEIGHT)
                .min()
                .orElse(READABLE_HEIGHT);
        return Arrays.stream(own).map(one -> Math.min(one, alike)).toArray();
    }

    /** All alike where the numbers fit, else each as wide as its own numbers need, and a little. */
    private static double[] readableWidths(
            List<CellNeed> matrices, double[] names, double width, double number) {
        var close = closeWidths(matrices, number);
        double alike = alike(matrices, names, width);
        if (Arrays.stream(close).allMatch(cell -> cell <= alike)) {
            return matrices.stream()
                    .mapToDouble(matrix -> alike * widening(matrix))
                    .toArray();
        }
        int columns = matrices.stream().mapToInt(CellNeed::columns).sum();
        double more = (width - width(names, close, matrices)) / columns;
        return Arrays.stream(close)
                .map(cell -> Math.max(cell, Math.min(WIDEST, cell + more)))
                .toArray();
    }

    /** The narrowest cells that numbers of a size fit into. */
    private static double[] closeWidths(List<CellNeed> matrices, double number) {
        return matrices.stream()
                .mapToDouble(matrix -> closeWidth(matrix, number))
                .toArray();
    }

    private static double closeWidth(CellNeed matrix, double number) {
        return Math.max(READABLE_WIDTH, PADDING + ADVANCE * number * matrix.longest());
    }

    private static double[] sharedWidths(List<CellNeed> matrices, double[] names, double width) {
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

    private static double readableWidth(CellNeed matrix) {
        return matrix.isLarge() ? READABLE_WIDTH : closeWidth(matrix, SMALLEST_NUMBER);
    }

    /** Wide enough for all numbers in large letters. */
    private static double likedWidth(List<CellNeed> matrices) {
        double most = matrices.stream()
                .mapToDouble(EquationCells::readableWidth)
                .max()
                .orElse(LEAST_LIKED_WIDTH);
        return Math.max(LEAST_LIKED_WIDTH, Math.min(WIDEST, LIKED * most));
    }

    /** The widest cells with which all matrices fit when they are alike. */
    private static double alike(List<CellNeed> matrices, double[] names, double width) {
        double widest = likedWidth(matrices);
        while (widest >= READABLE_WIDTH && width(matrices, names, widest) > width) {
            widest--;
        }
        return widest;
    }

    private static double width(List<CellNeed> matrices, double[] names, double cell) {
        var alike =
                matrices.stream().mapToDouble(matrix -> cell * widening(matrix)).toArray();
        return width(names, alike, matrices);
    }

    private static double width(double[] names, double[] cells, List<CellNeed> matrices) {
        return IntStream.range(0, names.length)
                .mapToDouble(k -> Math.max(names[k], cells[k] * matrices.get(k).columns()))
                .sum();
    }

    /** A matrix of one column is drawn wider, so that its name has room. */
    private static double widening(CellNeed matrix) {
        return matrix.columns() == 1 ? 1.25 : 1;
    }
}
