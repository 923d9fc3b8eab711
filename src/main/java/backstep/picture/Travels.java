package backstep.picture;

import backstep.picture.MotionPicture.Travel;
import backstep.session.CellSpan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways from the operands of an equation to its result: the product's cell comes from a row and
 * a column, term by term where there are few.
 */
record Travels(EquationPicture equation, CellSums sums) {

    /** A longer sum comes whole, as a matrix of more rows or columns does. */
    private static final int MOST_TERMS = 6;

    private static final int MOST_LINES = 12;

    /** The ways to the newest cells, or to all where these are no part of the result. */
    List<Travel> to(Optional<CellSpan> newest) {
        if (operands() == 0) {
            return List.of();
        }
        if (newest.isEmpty()) {
            return toAll();
        }
        return newest.get().isSingle()
                ? toCell(newest.get().row(), newest.get().column())
                : toRow(newest.get().row());
    }

    /** Of a sum of products a part of the motion for each term, and a last one for the result. */
    int parts(Optional<CellSpan> newest) {
        return newest.isPresent() ? parts() : 1;
    }

    private int parts() {
        return sums.isProduct() ? terms() + Math.min(1, operands() - 2) + 1 : 1;
    }

    private List<Travel> toCell(int row, int column) {
        var from = sums.operands(row, column);
        var to = Cells.at(row, column);
        if (!isOfFewTerms()) {
            return all().mapToObj(k -> new Travel(k, from.get(k - 1), to, 0, parts()))
                    .toList();
        }
        var products = IntStream.range(0, terms())
                .boxed()
                .flatMap(term -> Stream.of(
                        new Travel(1, Cells.at(row, term), to, term, term + 1),
                        new Travel(2, Cells.at(term, column), to, term, term + 1)));
        var rest = all().skip(2)
                .mapToObj(k -> new Travel(k, from.get(k - 1), to, terms(), terms() + 1));
        return Stream.concat(products, rest).toList();
    }

    private List<Travel> toRow(int row) {
        var to = Cells.row(row);
        var lit = sums.lit(to).orElseThrow();
        return all().boxed()
                .flatMap(k -> lit.get(k).map(from -> new Travel(k, from, to, 0, parts())).stream())
                .toList();
    }

    private List<Travel> toAll() {
        return all().boxed().flatMap(this::ofOperand).toList();
    }

    /** Each row of what is multiplied goes to that of the product, and so does each column. */
    private Stream<Travel> ofOperand(int operand) {
        var matrix = equation.matrices().get(operand);
        if (sums.isProduct() && operand == 1 && matrix.rows() <= MOST_LINES) {
            return IntStream.range(0, matrix.rows())
                    .mapToObj(row -> new Travel(operand, Cells.row(row), Cells.row(row), 0, 1));
        }
        if (sums.isProduct() && operand == 2 && matrix.columns() <= MOST_LINES) {
            return IntStream.range(0, matrix.columns())
                    .mapToObj(column ->
                            new Travel(operand, Cells.column(column), Cells.column(column), 0, 1));
        }
        return Stream.of(new Travel(operand, Cells.ALL, Cells.ALL, 0, 1));
    }

    private boolean isOfFewTerms() {
        return sums.isProduct() && terms() <= MOST_TERMS;
    }

    private int terms() {
        return equation.matrices().get(1).columns();
    }

    private int operands() {
        return equation.matrices().size() - 1;
    }

    private IntStream all() {
        return IntStream.rangeClosed(1, operands());
    }
}
