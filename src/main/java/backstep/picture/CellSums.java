package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What made each cell of a step's result: the sum written out, and the cells it was made of. */
public final class CellSums {

    /** Longer sums are cut after as many products. */
    private static final int WRITTEN_OUT = 6;

    private final Step step;
    private final Wording wording;

    CellSums(Step step, Wording wording) {
        this.step = step;
        this.wording = wording;
    }

    /** Which cells of an operand make a cell; a number from 0, or all of them where it is empty. */
    public record Cells(Optional<Integer> row, Optional<Integer> column) {
        public boolean contains(int i, int j) {
            return row.map(r -> r == i).orElse(true) && column.map(c -> c == j).orElse(true);
        }
    }

    /** {@code row 3, column 2: 1 × 6 = 6}; nothing where the step has no short sum to show. */
    public Optional<String> sentence(int row, int column) {
        return sum(row, column)
                .map(sum -> wording.say("stage.cell", row + 1, column + 1)
                        + " "
                        + sum
                        + " = "
                        + wording.say(step.value().at(row, column)));
    }

    /** The cells of each operand, in the equation's order, that make a cell of the result. */
    public List<Cells> operands(int row, int column) {
        var wholeRow = new Cells(Optional.of(row), Optional.empty());
        var wholeColumn = new Cells(Optional.empty(), Optional.of(column));
        var same = new Cells(Optional.of(row), Optional.of(column));
        if (step.operation() instanceof Operation.WeightedSum) {
            return List.of(wholeRow, wholeColumn, new Cells(Optional.of(row), Optional.of(0)));
        }
        if (step.operation() instanceof Operation.WeightGradient
                || step.operation() instanceof Operation.InputGradient) {
            return List.of(wholeRow, wholeColumn);
        }
        if (step.operation() instanceof Operation.BiasGradient) {
            return List.of(wholeRow);
        }
        return List.of(same, same, same, same);
    }

    private Optional<String> sum(int row, int column) {
        if (step.operation() instanceof Operation.WeightedSum sum) {
            var products = products(sum.weights().value(), sum.input().value(), row, column);
            return Optional.of(sum.bias()
                    .map(b -> products + " + " + factor(b.value().at(row, 0)))
                    .orElse(products));
        }
        if (step.operation() instanceof Operation.WeightGradient gradient) {
            return Optional.of(products(
                    gradient.sumGradient().value(),
                    gradient.input().value().transpose(),
                    row,
                    column));
        }
        if (step.operation() instanceof Operation.InputGradient gradient) {
            return Optional.of(products(
                    gradient.weights().value().transpose(),
                    gradient.sumGradient().value(),
                    row,
                    column));
        }
        if (step.operation() instanceof Operation.Move move && move.memories().isEmpty()) {
            return Optional.of(wording.say(move.parameter().value().at(row, column))
                    + " − "
                    + wording.say(move.learningRate())
                    + " × "
                    + factor(move.gradient().value().at(row, column)));
        }
        return Optional.empty();
    }

    private String products(Matrix left, Matrix right, int row, int column) {
        var sum = IntStream.range(0, Math.min(left.columns(), WRITTEN_OUT))
                .mapToObj(k -> factor(left.at(row, k)) + " × " + factor(right.at(k, column)))
                .collect(Collectors.joining(" + "));
        return left.columns() > WRITTEN_OUT ? sum + " + …" : sum;
    }

    private String factor(double number) {
        var text = wording.say(number);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }
}
