package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;

import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * does so for one of four, 1e-5, 1e-6, 1e-4 and 1e-7 times max(1, |v|), or times max(1, |L|) /
 * |∂L/∂v| where that is less: beside a pole, as of log(1 − y) at y = 1, the loss is straight on a
 * short way only. Errors are relative to the gradient, but at least to 0.001 max(1, |L|) and to 1e-6
 * Σ |∂L/∂y y| over the outputs y, below which the rounding of L and of y shows. Where a piecewise
 * function changes its piece between v − h and v + h, the difference means nothing: a kink. Of a
 * large matrix 4,000 elements are compared, evenly spread, and fewer, but at least 10, where all
 * forward passes together would take more than some seconds.
 */
public final class GradientCheck {

    private static final double[] STEPS = {1e-5, 1e-6, 1e-4, 1e-7};
    private static final double LEAST_SHARE_OF_LOSS = 1e-3;
    private static final double LEAST_SHARE_OF_OUTPUTS = 1e-6;
    private static final int MOST_ELEMENTS = 4000;
    private static final int LEAST_ELEMENTS = 10;

    /** How many multiplications all forward passes together may take. */
    private static final double WORK = 5e10;

    private final Tracer tracer;
    private final Trace trace;
    private final Map<Quantity, Matrix> known;
    private final Forward here;
    private final double leastMagnitude;

    public GradientCheck(Tracer tracer, Trace trace) {
        this.tracer = tracer;
        this.trace = trace;
        known = known(trace);
        here = forward(Quantity.input(), trace.batch().inputs());
        leastMagnitude =
                Math.max(LEAST_SHARE_OF_LOSS * lossScale(), LEAST_SHARE_OF_OUTPUTS * outputScale());
    }

    /** All gradients of the trace, in its order. */
    public List<GradientComparison> compare() {
        var gradients = trace.steps().stream()
                .filter(step -> step.phase() == Phase.BACKWARD)
                .toList();
        int mostElements = mostElements(gradients.size());
        return gradients.stream().map(step -> comparison(step, mostElements)).toList();
    }

    /**
     * The difference of one element of a gradient of the trace, both places from 0; none at a kink.
     */
    public Optional<ElementDifference> at(Quantity gradient, int row, int column) {
        return trace.steps().stream()
                .filter(step -> step.quantity().equals(gradient))
                .findFirst()
                .flatMap(step -> compare(step, row * step.value().columns() + column));
    }

    /** How many elements of each of so many gradients there is time for. */
    private int mostElements(int gradients) {
        double multiplications = trace.network().layers().stream()
                .mapToDouble(layer -> (double) layer.units() * layer.inputs())
                .map(weights -> weights * trace.batch().size())
                .sum();
        double affordable = WORK / (2 * gradients * multiplications);
        return (int) Math.max(LEAST_ELEMENTS, Math.min(MOST_ELEMENTS, affordable));
    }

    private GradientComparison comparison(Step step, int mostElements) {
        int size = step.value().shape().size();
        int elements = Math.min(size, mostElements);
        var differences = IntStream.range(0, elements)
                .map(number -> (int) ((long) number * size / elements))
                .mapToObj(number -> compare(step, number))
                .flatMap(Optional::stream)
                .toList();
        return new GradientComparison(
                step.quantity(),
                size,
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
        var value = Objects.requireNonNull(known.get(variable));
        double v = value.at(row, column);
        double analytic = step.value().at(row, column);
        double h = share * Math.min(Math.max(1, Math.abs(v)), lossScale() / Math.abs(analytic));
        var above = forward(variable, value.with(row, column, v + h));
        var below = forward(variable, value.with(row, column, v - h));
        if (!here.isOnPiecesOf(above) || !here.isOnPiecesOf(below)) {
            return Optional.empty();
        }
        double numeric = (above.loss() - below.loss()) / ((v + h) - (v - h));
        return Optional.of(ElementDifference.of(row, column, analytic, numeric, leastMagnitude));
    }

    private double lossScale() {
        return Math.max(1, Math.abs(here.loss()));
    }

    /** Σ |∂L/∂y y| over the elements of the last output: by how much of L the rounding of y counts. */
    private double outputScale() {
        var output = Quantity.output(trace.network().depth());
        var y = Objects.requireNonNull(known.get(output));
        return trace.valueAfter(trace.size(), output.gradient())
                .orElseThrow()
                .hadamard(y)
                .map(Math::abs)
                .sum();
    }

    /** The loss of a forward pass, and the pieces of the piecewise functions it went through. */
    private record Forward(double loss, List<Matrix> pieces) {
        boolean isOnPiecesOf(Forward other) {
            return pieces.equals(other.pieces) && pieces.stream().allMatch(Matrix::isFinite);
        }
    }

    private Forward forward(Quantity.Variable changed, Matrix value) {
        var known = tracer.forwardWith(changed, value, trace.batch(), this.known);
        double loss = known.at(Quantity.loss()).scalar();
        return new Forward(loss, new Pieces(tracer.network(), tracer.loss()).of(known));
    }

    /** All that is known after forward and loss. */
    private static Map<Quantity, Matrix> known(Trace trace) {
        long steps = trace.steps().stream()
                .takeWhile(step -> step.phase() != Phase.BACKWARD)
                .count();
        var known = new LinkedHashMap<>(trace.knownAfter((int) steps));
        known.put(Quantity.target(), trace.batch().targets());
        return known;
    }
}
