package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.MatrixPicture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the width of the board is shared: the columns and the matrices in them. It depends on the
 * network and the width alone, never on the numbers, so that nothing moves from step to step.
 *
 * @param spans the left edge and the width of each column
 * @param cellWidth the width of a cell
 * @param widest the width that no matrix exceeds; the cells of a wider one are narrower
 * @param nameWidths the width of a matrix's names, which it never falls below
 */
record BoardColumns(
        List<Span> spans, double cellWidth, double widest, Map<String, Double> nameWidths) {

    static final double GAP = 4;

    private static final double PADDING = 2;
    private static final double LEAST_COLUMN = 48;

    /** From here on a cell shows its number. */
    private static final double NUMBER = 30;

    /** Where the board scrolls anyway, numbers can be as large as this allows. */
    private static final double LIKED_NUMBER = 40;

    private static final double WIDEST_CELL = 60;
    private static final double NARROWEST_CELL = 12;
    private static final double WIDEST_MATRIX = 260;
    private static final double NARROWEST_MATRIX = 56;

    /** Where the board scrolls anyway, a matrix is as wide as this at most: four numbers. */
    private static final double SCROLLED_MATRIX = 4 * NUMBER;

    /** From the largest to the smallest. */
    private static final List<Size> SIZES = Stream.of(
                    down(WIDEST_CELL, NUMBER, 0.5).mapToObj(c -> new Size(c, WIDEST_MATRIX)),
                    down(WIDEST_MATRIX, NARROWEST_MATRIX, 4).mapToObj(w -> new Size(NUMBER, w)),
                    down(NUMBER, NARROWEST_CELL, 1).mapToObj(c -> new Size(c, NARROWEST_MATRIX)))
            .flatMap(sizes -> sizes)
            .toList();

    /** How many times its room a board is wide at most for the sake of its numbers. */
    enum Most {
        /** The stage shows them as well, and the network is to be seen at once. */
        BESIDE_STAGE(1),
        ALONE(2.5),
        ANY(Double.POSITIVE_INFINITY);

        private final double times;

        Most(double times) {
            this.times = times;
        }
    }

    /** A stretch of the horizontal axis. */
    record Span(double left, double width) {

        double center() {
            return left + width / 2;
        }

        double right() {
            return left + width;
        }
    }

    /**
     * The columns of a board in a width: as wide as there is room; wider, if that gives all cells
     * their numbers; else first the widest matrices made narrower, then all; and where that is not
     * enough, wider than the room.
     *
     * @param most how wide it may be for the numbers
     * @param titles the least width of a column
     */
    static BoardColumns of(
            BoardPicture board,
            double width,
            Most most,
            Map<String, Double> nameWidths,
            IntToDoubleFunction titles) {
        Function<Size, Layout> layout = size -> new Layout(board, size, nameWidths, titles);
        if (layout.apply(new Size(NUMBER, WIDEST_MATRIX)).total() > width) {
            var readable = scrolled().map(layout).filter(one -> one.total() <= most.times * width);
            var first = readable.findFirst();
            if (first.isPresent()) {
                return first.get().spread(0);
            }
        }
        return largest(size -> layout.apply(size).total() <= width)
                .map(size -> layout.apply(size).spread(width))
                .orElseGet(() -> layout.apply(new Size(NUMBER, SCROLLED_MATRIX)).spread(0));
    }

    /** The first size that fits, found by halving: where one does, all after it do. */
    private static Optional<Size> largest(Predicate<Size> fits) {
        int first = 0;
        int end = SIZES.size();
        while (first < end) {
            int middle = (first + end) / 2;
            if (fits.test(SIZES.get(middle))) {
                end = middle;
            } else {
                first = middle + 1;
            }
        }
        return SIZES.stream().skip(first).findFirst();
    }

    private record Size(double cell, double widest) {}

    /** In which all cells have numbers, as large as is liked or as there is room for. */
    private static Stream<Size> scrolled() {
        return down(LIKED_NUMBER, NUMBER, 1).mapToObj(c -> new Size(c, c / NUMBER * WIDEST_MATRIX));
    }

    private static DoubleStream down(double from, double to, double by) {
        return DoubleStream.iterate(from, size -> size >= to, size -> size - by);
    }

    /** The width of all columns together. */
    double width() {
        return spans.get(spans.size() - 1).right();
    }

    /** The width of a matrix with its names. */
    double width(MatrixPicture matrix) {
        return Math.max(nameWidth(matrix, nameWidths), cellsWidth(matrix, cellWidth, widest));
    }

    /** The width of the cells of a matrix. */
    double cellWidth(MatrixPicture matrix) {
        return matrix.columns() == 1
                ? width(matrix)
                : cellsWidth(matrix, cellWidth, widest) / matrix.columns();
    }

    private static double cellsWidth(MatrixPicture matrix, double cell, double widest) {
        return Math.min(widest, cell * matrix.columns());
    }

    private static double nameWidth(MatrixPicture matrix, Map<String, Double> nameWidths) {
        return Optional.ofNullable(nameWidths.get(matrix.id())).orElse(0.0);
    }

    /** One attempt at a layout, with cells of one size. */
    private record Layout(
            BoardPicture board,
            Size size,
            Map<String, Double> nameWidths,
            IntToDoubleFunction titles) {

        double total() {
            return IntStream.range(0, board.columns().size())
                    .mapToDouble(this::width)
                    .sum();
        }

        /** The columns, with what is left of a width shared among them. */
        BoardColumns spread(double room) {
            double spare = Math.max(0, room - total()) / board.columns().size();
            var spans = new ArrayList<Span>();
            double left = 0;
            for (int column = 0; column < board.columns().size(); column++) {
                double width = width(column) + spare;
                spans.add(new Span(left, width));
                left += width;
            }
            return new BoardColumns(List.copyOf(spans), size.cell(), size.widest(), nameWidths);
        }

        private double width(int column) {
            double matrices = board.columns().get(column).values().stream()
                    .mapToDouble(matrix -> Math.max(
                                    nameWidth(matrix, nameWidths),
                                    cellsWidth(matrix, size.cell(), size.widest()))
                            + GAP)
                    .sum();
            double least = Math.max(LEAST_COLUMN, titles.applyAsDouble(column));
            return Math.max(least, matrices - GAP) + 2 * PADDING;
        }
    }
}
