package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.Map;
import java.util.Optional;

/** The same operations with NaN in all cells of their operands but those that are lit. */
record Spoilt(Map<Quantity, Cells> lit) implements Operation.Visitor<Operation> {

    @Override
    public Operation given(Operation.Given given) {
        return given;
    }

    @Override
    public Operation weightedSum(Operation.WeightedSum sum) {
        return new Operation.WeightedSum(
                spoilt(sum.weights()), spoilt(sum.input()), sum.bias().map(this::spoilt));
    }

    @Override
    public Operation activate(Operation.Activate activate) {
        return new Operation.Activate(activate.activation(), spoilt(activate.weightedSum()));
    }

    @Override
    public Operation probabilities(Operation.Probabilities probabilities) {
        return new Operation.Probabilities(spoilt(probabilities.output()));
    }

    @Override
    public Operation lossValue(Operation.LossValue value) {
        return value.loss().kind() == Loss.Kind.CROSS_ENTROPY
                ? value
                : new Operation.LossValue(
                        value.loss(),
                        spoilt(value.output()),
                        spoilt(value.target()),
                        Optional.empty());
    }

    /** That of cross-entropy is computed from the output, but shown with the probabilities. */
    @Override
    public Operation lossGradient(Operation.LossGradient gradient) {
        return gradient.loss().kind() == Loss.Kind.CROSS_ENTROPY
                ? gradient
                : new Operation.LossGradient(
                        gradient.loss(),
                        spoilt(gradient.output()),
                        spoilt(gradient.target()),
                        Optional.empty());
    }

    @Override
    public Operation activationGradient(Operation.ActivationGradient gradient) {
        var output = gradient.output().quantity();
        var sum = gradient.weightedSum();
        return new Operation.ActivationGradient(
                gradient.activation(),
                spoilt(gradient.outputGradient()),
                spoilt(sum, lit.containsKey(output) ? output : sum.quantity()),
                spoilt(gradient.output()));
    }

    @Override
    public Operation weightGradient(Operation.WeightGradient gradient) {
        return new Operation.WeightGradient(
                spoilt(gradient.sumGradient()), spoilt(gradient.input()));
    }

    @Override
    public Operation biasGradient(Operation.BiasGradient gradient) {
        return new Operation.BiasGradient(spoilt(gradient.sumGradient()));
    }

    @Override
    public Operation inputGradient(Operation.InputGradient gradient) {
        return new Operation.InputGradient(
                spoilt(gradient.weights()), spoilt(gradient.sumGradient()));
    }

    @Override
    public Operation remember(Operation.Remember remember) {
        return new Operation.Remember(
                remember.optimizer(),
                remember.letter(),
                spoilt(remember.memory()),
                spoilt(remember.gradient()),
                spoilt(remember.parameter()));
    }

    @Override
    public Operation move(Operation.Move move) {
        return new Operation.Move(
                move.optimizer(),
                spoilt(move.parameter()),
                spoilt(move.gradient()),
                move.memories().stream().map(this::spoilt).toList(),
                move.learningRate(),
                move.update());
    }

    @Override
    public Operation keep(Operation.Keep keep) {
        return new Operation.Keep(spoilt(keep.parameter()));
    }

    private Operand spoilt(Operand operand) {
        return spoilt(operand, operand.quantity());
    }

    private Operand spoilt(Operand operand, Quantity litAs) {
        var value = operand.value();
        var cells = Optional.ofNullable(lit.get(litAs));
        return new Operand(
                operand.quantity(),
                Matrix.generate(
                        value.shape(),
                        (i, j) -> cells.filter(one -> one.contains(i, j)).isPresent()
                                ? value.at(i, j)
                                : Double.NaN));
    }
}
