package backstep.picture;

import backstep.picture.EquationPicture.MatrixTerm;
import backstep.picture.EquationPicture.SignTerm;
import backstep.session.CellSpan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What made each cell of an equation's result: the equation written out in numbers for that cell,
 * and the cells of the operands that it takes.
 */
public final class CellSums {

    /** Of longer sums the middle is left out. */
    private static final int WRITTEN_OUT = 6;

    private static final EquationPicture.Term SUM = new SignTerm("Σ");

    private final EquationPicture equation;
    private final List<EquationPicture.Term> right;
    private final Wording wording;

    CellSums(EquationPicture equation, Wording wording) {
        this.equation = equation;
        this.wording = wording;
        right = equation.terms().stream().skip(2).toList();
    }

    /** Which cells of an operand make a cell; a number from 0, or all of them where it is empty. */
    public record Cells(Optional<Integer> row, Optional<Integer> column) {
        public boolean contains(int i, int j) {
            return row.map(r -> r == i).orElse(true) && column.map(c -> c == j).orElse(true);
        }
    }

    /** {@code row 3, column 2: 1 × 6 = 6}; nothing where the step is given, not computed. */
    public Optional<String> sentence(int row, int column) {
        if (right.isEmpty()) {
            return Optional.empty();
        }
        var place = wording.say("stage.cell", row + 1, column + 1);
        return Optional.of(place + " " + sum(row, column) + " = " + result().cell(row, column));
    }

    /** {@code 1·1 + 1·2 + 1·3 + 0 = 6}, as {@link #sentence} says it, but in less room. */
    Optional<String> briefly(int row, int column) {
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sum(row, column).replace(" × ", "·") + " = " + result().cell(row, column));
    }

    /** The cells of each operand that make several cells of the result. */
    List<Cells> operands(CellSpan span) {
        var ofLast = operands(span.row(), span.column());
        return span.isSingle()
                ? ofLast
                : ofLast.stream()
                        .map(cells -> new Cells(cells.row(), Optional.empty()))
                        .toList();
    }

    /** The cells of each operand, in the equation's order, that make a cell of the result. */
    public List<Cells> operands(int row, int column) {
        var operands = equation.matrices().stream().skip(1).toList();
        var all = Optional.<Integer>empty();
        if (isProduct()) {
            return IntStream.range(0, operands.size())
                    .mapToObj(k -> switch (k) {
                        case 0 -> new Cells(Optional.of(row), all);
                        case 1 -> new Cells(all, Optional.of(column));
                        default -> cellOf(operands.get(k), row, column);
                    })
                    .toList();
        }
        if (isTotal()) {
            var cells = new Cells(isSumOfRow() ? Optional.of(row) : all, all);
            return operands.stream().map(operand -> cells).toList();
        }
        return operands.stream().map(operand -> cellOf(operand, row, column)).toList();
    }

    private static Cells cellOf(MatrixPicture matrix, int row, int column) {
        return new Cells(
                Optional.of(matrix.rows() == 1 ? 0 : row),
                Optional.of(matrix.columns() == 1 ? 0 : column));
    }

    private String sum(int row, int column) {
        if (isProduct()) {
            var rest = written(right.subList(3, right.size()), row, column);
            return rest.isEmpty() ? products(row, column) : products(row, column) + " " + rest;
        }
        return isTotal() ? total(row) : written(right, row, column);
    }

    private String products(int row, int column) {
        var left = matrix(right.get(0));
        var other = matrix(right.get(2));
        return joined(left.columns(), k -> factor(left, row, k) + " × " + factor(other, k, column));
    }

    /** What stands before Σ, times the sum of what stands after it for each element. */
    private String total(int row) {
        int sigma = right.indexOf(SUM);
        var summand = right.subList(sigma + 1, right.size());
        var shape = equation.matrices().get(1).shape();
        int columns = shape.columns();
        var sum = isSumOfRow()
                ? joined(columns, k -> written(summand, row, k))
                : joined(shape.size(), k -> written(summand, k / columns, k % columns));
        var before = written(right.subList(0, sigma), 0, 0);
        return switch (before) {
            case "" -> sum;
            case "−" -> "−(" + sum + ")";
            default -> before + " × (" + sum + ")";
        };
    }

    /** The terms with a matrix's number in its place, and the sign of products between numbers. */
    private static String written(List<EquationPicture.Term> terms, int row, int column) {
        var numbers = EquationPicture.joined(
                terms,
                term -> term instanceof MatrixTerm one
                        ? cell(one.matrix(), row, column)
                        : ((SignTerm) term).text());
        return numbers.replace('⊙', '×')
                .replace('·', '×')
                .replaceAll("([\\d)]) (?=[\\d(|½])", "$1 × ");
    }

    private static String cell(MatrixPicture matrix, int row, int column) {
        return factor(matrix, matrix.rows() == 1 ? 0 : row, matrix.columns() == 1 ? 0 : column);
    }

    private static String joined(int count, IntFunction<String> part) {
        if (count <= WRITTEN_OUT) {
            return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" + "));
        }
        return joined(WRITTEN_OUT / 2, part) + " + … + " + part.apply(count - 1);
    }

    private static String factor(MatrixPicture matrix, int row, int column) {
        var text = matrix.cell(row, column);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    private boolean isProduct() {
        return right.size() > 2
                && right.get(0) instanceof MatrixTerm
                && right.get(1).equals(new SignTerm("·"));
    }

    private boolean isTotal() {
        return right.contains(SUM);
    }

    private boolean isSumOfRow() {
        return result().rows() == equation.matrices().get(1).rows();
    }

    private MatrixPicture result() {
        return equation.matrices().get(0);
    }

    private static MatrixPicture matrix(EquationPicture.Term term) {
        return ((MatrixTerm) term).matrix();
    }
}
