package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.text.Numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of NumPy that does a step, and before it those that give its parts a name where they are
 * long or computed with care.
 */
final class StepCode implements Operation.Visitor<List<String>> {

    /** A sample of more numbers, or of longer ones, is not written out. */
    private static final int MOST_WRITTEN = 12;

    private static final int LONGEST = 60;

    private StepCode() {}

    static String of(Step step) {
        var lines = new ArrayList<>(step.operation().accept(new StepCode()));
        int last = lines.size() - 1;
        lines.set(last, identifier(step.quantity()) + " = " + lines.get(last));
        return String.join("\n", lines);
    }

    @Override
    public List<String> given(Operation.Given given) {
        return List.of(Optional.of(given.result())
                .filter(x -> x.shape().size() <= MOST_WRITTEN)
                .map(x -> "np.array(" + rows(x) + ")")
                .filter(line -> line.length() <= LONGEST)
                .orElse("batch.inputs.T"));
    }

    @Override
    public List<String> weightedSum(Operation.WeightedSum sum) {
        var product = name(sum.weights()) + " @ " + name(sum.input());
        return List.of(sum.bias().map(bias -> product + " + " + name(bias)).orElse(product));
    }

    @Override
    public List<String> activate(Operation.Activate activate) {
        return ActivationCode.value(activate.activation(), activate.weightedSum());
    }

    @Override
    public List<String> probabilities(Operation.Probabilities probabilities) {
        return ActivationCode.value(Activation.SOFTMAX, probabilities.output());
    }

    @Override
    public List<String> lossValue(Operation.LossValue value) {
        return new LossCode(
                        value.loss(),
                        value.output(),
                        value.probabilities().orElse(value.output()),
                        value.target())
                .value();
    }

    @Override
    public List<String> lossGradient(Operation.LossGradient gradient) {
        return new LossCode(
                        gradient.loss(),
                        gradient.output(),
                        gradient.probabilities().orElse(gradient.output()),
                        gradient.target())
                .gradient();
    }

    @Override
    public List<String> activationGradient(Operation.ActivationGradient gradient) {
        return ActivationCode.gradient(gradient);
    }

    @Override
    public List<String> weightGradient(Operation.WeightGradient gradient) {
        return List.of(name(gradient.sumGradient()) + " @ " + name(gradient.input()) + ".T");
    }

    @Override
    public List<String> biasGradient(Operation.BiasGradient gradient) {
        var g = name(gradient.sumGradient());
        boolean single = gradient.sumGradient().value().columns() == 1;
        return List.of(single ? g : "np.sum(" + g + ", axis=1, keepdims=True)");
    }

    @Override
    public List<String> inputGradient(Operation.InputGradient gradient) {
        return List.of(name(gradient.weights()) + ".T @ " + name(gradient.sumGradient()));
    }

    @Override
    public List<String> remember(Operation.Remember remember) {
        return List.of(OptimizerCode.memory(remember));
    }

    @Override
    public List<String> move(Operation.Move move) {
        return OptimizerCode.move(move);
    }

    @Override
    public List<String> keep(Operation.Keep keep) {
        return List.of(name(keep.parameter()));
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
