package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.text.Numerals;

/** The line of NumPy that does a step. */
final class StepCode implements Operation.Visitor<String> {

    private StepCode() {}

    static String of(Step step) {
        return identifier(step.quantity()) + " = " + step.operation().accept(new StepCode());
    }

    @Override
    public String given(Operation.Given given) {
        var x = given.result();
        return x.shape().size() <= 12 ? "np.array(" + rows(x) + ")" : "batch.inputs.T";
    }

    @Override
    public String weightedSum(Operation.WeightedSum sum) {
        var product = name(sum.weights()) + " @ " + name(sum.input());
        return sum.bias().map(bias -> product + " + " + name(bias)).orElse(product);
    }

    @Override
    public String activate(Operation.Activate activate) {
        return ActivationCode.value(activate.activation(), name(activate.weightedSum()));
    }

    @Override
    public String probabilities(Operation.Probabilities probabilities) {
        return ActivationCode.value(Activation.SOFTMAX, name(probabilities.output()));
    }

    @Override
    public String lossValue(Operation.LossValue value) {
        return new LossCode(
                        value.loss(), value.probabilities().orElse(value.output()), value.target())
                .value();
    }

    @Override
    public String lossGradient(Operation.LossGradient gradient) {
        return new LossCode(
                        gradient.loss(),
                        gradient.probabilities().orElse(gradient.output()),
                        gradient.target())
                .gradient();
    }

    @Override
    public String activationGradient(Operation.ActivationGradient gradient) {
        return ActivationCode.gradient(
                gradient.activation(),
                name(gradient.outputGradient()),
                name(gradient.weightedSum()),
                name(gradient.output()));
    }

    @Override
    public String weightGradient(Operation.WeightGradient gradient) {
        return name(gradient.sumGradient()) + " @ " + name(gradient.input()) + ".T";
    }

    @Override
    public String biasGradient(Operation.BiasGradient gradient) {
        var g = name(gradient.sumGradient());
        return gradient.sumGradient().value().columns() == 1
                ? g
                : "np.sum(" + g + ", axis=1, keepdims=True)";
    }

    @Override
    public String inputGradient(Operation.InputGradient gradient) {
        return name(gradient.weights()) + ".T @ " + name(gradient.sumGradient());
    }

    @Override
    public String remember(Operation.Remember remember) {
        return OptimizerCode.memory(remember);
    }

    @Override
    public String move(Operation.Move move) {
        return OptimizerCode.move(move);
    }

    @Override
    public String keep(Operation.Keep keep) {
        return name(keep.parameter());
    }

    private static String rows(Matrix matrix) {
        var text = new StringBuilder("[");
        for (int i = 0; i < matrix.rows(); i++) {
            text.append(i == 0 ? "[" : ", [");
            for (int j = 0; j < matrix.columns(); j++) {
                text.append(j == 0 ? "" : ", ").append(number(matrix.at(i, j)));
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    /** The number as Python reads it. */
    static String number(double number) {
        return Numerals.exact(number).replace('−', '-');
    }

    static String name(Operand operand) {
        return identifier(operand.quantity());
    }

    /** The name as Python can have it: {@code dL_dW2}. */
    private static String identifier(Quantity quantity) {
        return quantity.name().replace('/', '_').replace(' ', '_');
    }
}
