package backstep.picture;

import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.picture.EquationPicture.MatrixTerm;
import backstep.picture.EquationPicture.SignTerm;
import backstep.session.Pointed;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What made each cell of an equation's result: the equation written out for that cell, in symbols
 * or in numbers, and the cells of the operands that it takes.
 */
public final class CellSums {

    /** What is written for a cell of a matrix, a number with so many digits more than usual. */
    private interface Letters {
        Letters NAMES = (matrix, row, column, more) -> matrix.element(row, column);
        Letters FACTORS = (matrix, row, column, more) -> matrix.factor(row, column);
        Letters NUMBERS = CellSums::number;

        String of(MatrixPicture matrix, int row, int column, int more);
    }

    /** Of longer sums the middle is left out; where there is less room, of shorter ones too. */
    private static final List<Integer> WRITTEN_OUT = List.of(8, 4, 3, 2, 1);

    /** How many terms of a sum without its middle are written at most. */
    private static final int SHORTENED = 4;

    private static final EquationPicture.Term SUM = new SignTerm("Σ");
    private static final EquationPicture.Term TIMES = new SignTerm("⊙");

    private final EquationPicture equation;
    private final List<EquationPicture.Term> right;

    CellSums(EquationPicture equation) {
        this.equation = equation;
        right = equation.terms().stream().skip(2).toList();
    }

    /** Those of a step. */
    static CellSums of(Step step, Trace trace, Wording wording) {
        return new CellSums(EquationOfStep.of(step, trace, wording));
    }

    /** Whether the cells of what is pointed at were made here. */
    public boolean isOf(Pointed pointed) {
        return pointed.named().isPresent()
                && pointed.named().equals(result().name().named());
    }

    /**
     * {@code (∂L/∂W2)₃₂ = 1 · 6 = 6}, with {@code ≈} before the result where a number is rounded; a
     * long sum as written out as there may be room for, then shortened, last without what it is of;
     * nothing where the step is given, not computed.
     */
    public List<String> sentences(int row, int column) {
        if (right.isEmpty()) {
            return List.of();
        }
        var made = relation(row, column) + result().cell(row, column);
        return Stream.concat(
                        inNumbers(row, column).stream(),
                        Stream.of(sum(row, column, 1, Letters.NUMBERS)))
                .map(sum -> sum + made)
                .toList();
    }

    private String relation(int row, int column) {
        var made = operands(row, column);
        boolean isWhole = result().isWhole(Cells.at(row, column))
                && IntStream.range(0, made.size())
                        .allMatch(k -> equation.matrices().get(k + 1).isWhole(made.get(k)));
        return isWhole || isTimesZero(row, column) ? " = " : " ≈ ";
    }

    /** Whether each product has a factor that is 0, however the others are rounded. */
    private boolean isTimesZero(int row, int column) {
        if (isProduct() && right.size() == 3) {
            var left = matrix(right.get(0));
            var other = matrix(right.get(2));
            return IntStream.range(0, left.columns())
                    .allMatch(k -> left.isZero(row, k) || other.isZero(k, column));
        }
        return right.stream().allMatch(term -> term.equals(TIMES) || term instanceof MatrixTerm)
                && equation.matrices().stream()
                        .skip(1)
                        .anyMatch(factor -> factor.isZero(row, column));
    }

    /** Of these sentences those that say what the sum is of. */
    static List<String> named(List<String> sentences) {
        return sentences.subList(0, Math.max(1, sentences.size() - 1));
    }

    /** The same before its result is shown: {@code (∂L/∂W2)₃₂ = 1 · 6}. */
    List<String> inNumbers(int row, int column) {
        return equations(row, column, Letters.NUMBERS);
    }

    /** The same before its numbers are shown: {@code (∂L/∂W2)₃₂ = (∂L/∂z2)₃ · y1₂}. */
    List<String> inSymbols(int row, int column) {
        return equations(row, column, Letters.FACTORS);
    }

    private List<String> equations(int row, int column, Letters letters) {
        if (right.isEmpty()) {
            return List.of();
        }
        var relation = " " + ((SignTerm) equation.terms().get(1)).text() + " ";
        return WRITTEN_OUT.stream()
                .map(most -> sum(row, column, most, letters))
                .map(sum -> result().element(row, column) + relation + sum)
                .distinct()
                .toList();
    }

    /** The cells of each matrix of the equation that a cell or a row of the result is made of. */
    Optional<List<Optional<Cells>>> lit(Cells made) {
        return made.row().map(row -> made.column()
                .map(column -> lit(row, column))
                .orElseGet(() -> together(lit(row, 0), lit(row, result().columns() - 1))));
    }

    private static List<Optional<Cells>> together(
            List<Optional<Cells>> some, List<Optional<Cells>> others) {
        return IntStream.range(0, some.size())
                .mapToObj(k -> some.get(k).flatMap(one -> others.get(k).map(one::with)))
                .toList();
    }

    private List<Optional<Cells>> lit(int row, int column) {
        return Stream.concat(Stream.of(Cells.at(row, column)), operands(row, column).stream())
                .map(Optional::of)
                .toList();
    }

    /** The cells of each operand, in the equation's order, that make a cell of the result. */
    List<Cells> operands(int row, int column) {
        var operands = equation.matrices().stream().skip(1).toList();
        if (isProduct()) {
            return IntStream.range(0, operands.size())
                    .mapToObj(k -> switch (k) {
                        case 0 -> Cells.row(row);
                        case 1 -> Cells.column(column);
                        default -> cellOf(operands.get(k), row, column);
                    })
                    .toList();
        }
        if (isTotal()) {
            var cells = summed(row, column);
            return operands.stream().map(operand -> cells).toList();
        }
        return operands.stream().map(operand -> cellOf(operand, row, column)).toList();
    }

    private Cells summed(int row, int column) {
        if (isSumOfColumn()) {
            return Cells.column(column);
        }
        return isSumOfRow() ? Cells.row(row) : Cells.ALL;
    }

    private static Cells cellOf(MatrixPicture matrix, int row, int column) {
        return Cells.at(matrix.rowFor(row), matrix.columnFor(column));
    }

    /** What only takes a number over has its name in the middle. */
    private String sum(int row, int column, int most, Letters letters) {
        if (isProduct()) {
            var rest = written(right.subList(3, right.size()), row, column, letters);
            var products = products(row, column, most, letters);
            return rest.isEmpty() ? products : products + " " + rest;
        }
        if (isTotal()) {
            return total(row, column, most, letters);
        }
        return written(right, row, column, right.size() == 1 ? Letters.NAMES : letters);
    }

    private String products(int row, int column, int most, Letters letters) {
        var left = matrix(right.get(0));
        var other = matrix(right.get(2));
        var times = left.columns() == 1 ? " · " : "·";
        return joined(
                left.columns(),
                most,
                k -> letters.of(left, row, k, 0) + times + letters.of(other, k, column, 0));
    }

    /** What stands before Σ, times the sum of what stands after it for each element. */
    private String total(int row, int column, int most, Letters letters) {
        int sigma = right.indexOf(SUM);
        var summand = right.subList(sigma + 1, right.size());
        var shape = equation.matrices().get(1).shape();
        var summed = summed(row, column);
        int rows = summed.row().isPresent() ? 1 : shape.rows();
        int columns = summed.column().isPresent() ? 1 : shape.columns();
        var sum = joined(
                rows * columns,
                most,
                k -> written(
                        summand,
                        summed.row().orElse(k / columns),
                        summed.column().orElse(k % columns),
                        letters));
        var before = written(right.subList(0, sigma), 0, 0, letters);
        return switch (before) {
            case "" -> sum;
            case "−" -> "−(" + sum + ")";
            default -> before + " · (" + sum + ")";
        };
    }

    /** The terms with a matrix's cell in its place, and the sign of products between factors. */
    private static String written(
            List<EquationPicture.Term> terms, int row, int column, Letters letters) {
        int more = Cancellation.digits(terms, row, column);
        var cells = EquationPicture.joined(
                terms,
                term -> term instanceof MatrixTerm one
                        ? cell(one.matrix(), row, column, more, letters)
                        : ((SignTerm) term).text());
        return cells.replace('⊙', '·').replaceAll("([\\d)]) (?=[\\d(|½])", "$1 · ");
    }

    private static String cell(
            MatrixPicture matrix, int row, int column, int more, Letters letters) {
        return letters.of(matrix, matrix.rowFor(row), matrix.columnFor(column), more);
    }

    private static String joined(int count, int most, IntFunction<String> part) {
        if (count <= most) {
            return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" + "));
        }
        int first = Math.min(SHORTENED, most) - 1;
        var begun = first == 0 ? "" : joined(first, first, part) + " + ";
        return begun + "… + " + part.apply(count - 1);
    }

    private static String number(MatrixPicture matrix, int row, int column, int more) {
        var text = matrix.cell(row, column, more);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    /** Whether it is a product of two matrices, and what may be added to that. */
    boolean isProduct() {
        return right.size() > 2
                && right.get(0) instanceof MatrixTerm
                && right.get(1).equals(new SignTerm("·"));
    }

    private boolean isTotal() {
        return right.contains(SUM);
    }

    private boolean isSumOfColumn() {
        return result().columns() > 1
                && result().columns() == equation.matrices().get(1).columns();
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
