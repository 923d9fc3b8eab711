package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The numbers that the usual mistakes give for an element: a sign, a factor, a term forgotten. */
final class Mistakes implements Operation.Visitor<DoubleStream> {

    private final int row;
    private final int column;
    private final AskedStep asked;

    private Mistakes(AskedStep asked) {
        this.asked = asked;
        row = asked.row();
        column = asked.column();
    }

    /** The usual mistakes of this kind of step, then mistakes of any kind; some may be right. */
    static DoubleStream of(AskedStep asked) {
        var special = asked.step().operation().accept(new Mistakes(asked));
        return DoubleStream.concat(special, ofAnyKind(asked.element())).filter(Double::isFinite);
    }

    private static DoubleStream ofAnyKind(double right) {
        return DoubleStream.of(
                -right, 2 * right, right / 2, 0, 1, right + 1, right - 1, 10 * right, right / 10);
    }

    @Override
    public DoubleStream given(Operation.Given given) {
        return DoubleStream.empty();
    }

    /** The bias forgotten, one product only, or the inputs added without their weights. */
    @Override
    public DoubleStream weightedSum(Operation.WeightedSum sum) {
        var input = sum.input().value();
        var product = sum.weights().value().times(input);
        return DoubleStream.of(
                at(product),
                sum.weights().value().at(row, 0) * input.at(0, column),
                input.columnSums().at(0, column));
    }

    /** The activation forgotten, its slope taken instead, or another one. */
    @Override
    public DoubleStream activate(Operation.Activate activate) {
        var z = activate.weightedSum().value();
        var forgotten = DoubleStream.of(at(z), 1 - asked.element());
        return activate.activation() == Activation.SOFTMAX
                ? DoubleStream.concat(forgotten, withoutSoftmax(z))
                : DoubleStream.concat(
                        forgotten,
                        DoubleStream.of(
                                at(activate.activation().derivative(z)),
                                at(Activation.RELU.apply(z)),
                                at(Activation.TANH.apply(z))));
    }

    @Override
    public DoubleStream probabilities(Operation.Probabilities probabilities) {
        var output = probabilities.output().value();
        return DoubleStream.concat(
                withoutSoftmax(output), DoubleStream.of(1 - asked.element(), at(output)));
    }

    /** The powers of e or the division forgotten, or all outputs taken alike. */
    private DoubleStream withoutSoftmax(Matrix z) {
        double total = z.columnSums().at(0, column);
        return DoubleStream.of(at(z) / total, StrictMath.exp(at(z)), 1.0 / z.rows());
    }

    /** The mean or the square forgotten, or a half too many or too few. */
    @Override
    public DoubleStream lossValue(Operation.LossValue value) {
        double divisor = value.loss().divisor(value.output().value().shape());
        double loss = asked.element();
        var off = value.output().value().minus(value.target().value());
        return DoubleStream.of(
                loss * divisor,
                loss / 2,
                2 * loss,
                off.sum(),
                off.map(Math::abs).sum(),
                -loss);
    }

    @Override
    public DoubleStream lossGradient(Operation.LossGradient gradient) {
        return DoubleStream.of(-asked.element(), at(gradient.output()), at(gradient.target()));
    }

    /** The slope forgotten, or the gradient that arrived, or the value taken for the slope. */
    @Override
    public DoubleStream activationGradient(Operation.ActivationGradient gradient) {
        double arrived = at(gradient.outputGradient());
        double y = at(gradient.output());
        return DoubleStream.of(arrived, arrived * y, arrived * at(gradient.weightedSum()), -y);
    }

    /** One sample only, a sum instead of a product, or the transposed place. */
    @Override
    public DoubleStream weightGradient(Operation.WeightGradient gradient) {
        var arrived = gradient.sumGradient().value();
        var input = gradient.input().value();
        double one = arrived.at(row, 0) * input.at(column, 0);
        return DoubleStream.concat(
                DoubleStream.of(
                        one,
                        arrived.at(row, 0) + input.at(column, 0),
                        arrived.at(row, 0),
                        input.at(column, 0)),
                elements(asked.value()));
    }

    /** One sample only, or the mean of the samples. */
    @Override
    public DoubleStream biasGradient(Operation.BiasGradient gradient) {
        var arrived = gradient.sumGradient().value();
        return DoubleStream.of(
                arrived.at(row, 0), asked.element() / arrived.columns(), -asked.element());
    }

    /** The transpose forgotten, or one product only. */
    @Override
    public DoubleStream inputGradient(Operation.InputGradient gradient) {
        var weights = gradient.weights().value();
        var arrived = gradient.sumGradient().value();
        int common = Math.min(weights.columns(), arrived.rows());
        double notTransposed = row < weights.rows()
                ? IntStream.range(0, common)
                        .mapToDouble(k -> weights.at(row, k) * arrived.at(k, column))
                        .sum()
                : weights.columnSums().at(0, row);
        return DoubleStream.concat(
                DoubleStream.of(notTransposed, weights.at(0, row) * arrived.at(0, column)),
                elements(asked.value()));
    }

    /** Nothing kept, nothing taken in, or all of both. */
    @Override
    public DoubleStream remember(Operation.Remember remember) {
        double old = at(remember.memory());
        double gradient = at(remember.gradient());
        return DoubleStream.of(old, gradient, old + gradient, gradient * gradient);
    }

    /** The wrong way, the learning rate forgotten, or the old number forgotten. */
    @Override
    public DoubleStream move(Operation.Move move) {
        double old = at(move.parameter());
        double gradient = at(move.gradient());
        return DoubleStream.of(
                2 * old - asked.element(), old - gradient, asked.element() - old, old);
    }

    @Override
    public DoubleStream keep(Operation.Keep keep) {
        return DoubleStream.empty();
    }

    private double at(Operand operand) {
        return at(operand.value());
    }

    private double at(Matrix matrix) {
        return matrix.at(row, column);
    }

    private static DoubleStream elements(Matrix matrix) {
        return IntStream.range(0, Math.min(matrix.shape().size(), 6))
                .mapToDouble(k -> matrix.at(k / matrix.columns(), k % matrix.columns()));
    }
}
