package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares the gradients of a trace with central differences of the loss: for each element v of a
 * matrix, ∂L/∂v with (L(v + h) − L(v − h)) / 2h, where everything before that matrix stays as it
 * is.
 *
 * <p>Too large an h is spoilt by curvature, too small a one by rounding; an element agrees when it
 * does so for one of four, 1e-5, 1e-6, 1e-4 and 1e-7 times max(1, |v|). Errors are relative to the
 * gradient, but at least to 0.001 max(1, |L|), below which rounding shows. Where a piecewise
 * function changes its piece between v − h and v + h, the difference means nothing: a kink. Of a
 * large matrix 1,000 elements are compared, evenly spread.
 */
public final class GradientCheck {

    private static final double[] STEPS = {1e-5, 1e-6, 1e-4, 1e-7};
    private static final double LEAST_SHARE_OF_LOSS = 1e-3;
    private static final int MOST_ELEMENTS = 1000;

    private final Tracer tracer;
    private final Trace trace;
    private final Forward here;

    public GradientCheck(Tracer tracer, Trace trace) {
        this.tracer = tracer;
        this.trace = trace;
        here = forward(tracer, trace, Map.of());
    }

    /** All gradients of the trace, in its order. */
    public List<GradientComparison> compare() {
        return trace.steps().stream()
                .filter(step -> step.phase() == Phase.BACKWARD)
                .map(this::compare)
                .toList();
    }

    private GradientComparison compare(Step step) {
        int size = step.value().shape().size();
        int elements = Math.min(size, MOST_ELEMENTS);
        var differences = IntStream.range(0, elements)
                .map(number -> (int) ((long) number * size / elements))
                .mapToObj(number -> compare(step, number))
                .flatMap(Optional::stream)
                .toList();
        return new GradientComparison(
                step.quantity(),
                elements,
                elements - differences.size(),
                differences.stream().max(Comparator.comparing(ElementDifference::error)));
    }

    /** The difference of the element with this number, counted row by row; none at a kink. */
    private Optional<ElementDifference> compare(Step step, int number) {
        int row = number / step.value().columns();
        int column = number % step.value().columns();
        Optional<ElementDifference> best = Optional.empty();
        for (double h : STEPS) {
            var difference = compare(step, row, column, h);
            if (best.isEmpty() || (difference.isPresent() && isBetter(difference, best))) {
                best = difference;
            }
            if (best.isPresent() && best.get().error() <= GradientComparison.TOLERANCE) {
                break;
            }
        }
        return best;
    }

    private static boolean isBetter(
            Optional<ElementDifference> one, Optional<ElementDifference> other) {
        return one.orElseThrow().error() < other.orElseThrow().error();
    }

    private Optional<ElementDifference> compare(Step step, int row, int column, double share) {
        var variable = step.quantity().variable();
        var value = value(variable);
        double v = value.at(row, column);
        double h = share * Math.max(1, Math.abs(v));
        var above = forward(tracer, trace, Map.of(variable, with(value, row, column, v + h)));
        var below = forward(tracer, trace, Map.of(variable, with(value, row, column, v - h)));
        if (!here.isOnPiecesOf(above) || !here.isOnPiecesOf(below)) {
            return Optional.empty();
        }
        double numeric = (above.loss() - below.loss()) / ((v + h) - (v - h));
        double least = LEAST_SHARE_OF_LOSS * Math.max(1, Math.abs(here.loss()));
        return Optional.of(
                ElementDifference.of(row, column, step.value().at(row, column), numeric, least));
    }

    /** The loss of a forward pass, and the pieces of the piecewise functions it went through. */
    private record Forward(double loss, List<Matrix> pieces) {
        boolean isOnPiecesOf(Forward other) {
            return pieces.equals(other.pieces) && pieces.stream().allMatch(Matrix::isFinite);
        }
    }

    private static Forward forward(Tracer tracer, Trace trace, Map<Quantity, Matrix> given) {
        var known = tracer.forward(trace.batch(), trace.before(), given);
        double loss = Objects.requireNonNull(known.get(Quantity.loss())).scalar();
        return new Forward(loss, new Pieces(tracer.network(), tracer.loss()).of(known));
    }

    /** What a variable is before the update. */
    private Matrix value(Quantity variable) {
        var parameter = trace.before().matrices().get(variable);
        return parameter != null
                ? parameter
                : trace.valueAfter(trace.size(), variable).orElseThrow();
    }

    private static Matrix with(Matrix matrix, int row, int column, double changed) {
        return Matrix.generate(
                matrix.shape(), (i, j) -> i == row && j == column ? changed : matrix.at(i, j));
    }
}
