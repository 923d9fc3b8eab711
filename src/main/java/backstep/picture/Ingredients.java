package backstep.picture;

import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of its operands each operation takes for one element of its result.
 *
 * @param row counted from 0, as is the column
 */
record Ingredients(int row, int column) implements Operation.Visitor<Map<Quantity, Cells>> {

    /** Their derivative is written in terms of the output. */
    private static final Set<Activation> BY_OUTPUT =
            EnumSet.of(Activation.SIGMOID, Activation.TANH);

    static Map<Quantity, Cells> of(Step step, int row, int column) {
        return step.operation().accept(new Ingredients(row, column));
    }

    @Override
    public Map<Quantity, Cells> given(Operation.Given given) {
        return Map.of();
    }

    @Override
    public Map<Quantity, Cells> weightedSum(Operation.WeightedSum sum) {
        var cells = new LinkedHashMap<Quantity, Cells>();
        cells.put(sum.weights().quantity(), Cells.row(row));
        cells.put(sum.input().quantity(), Cells.column(column));
        sum.bias().ifPresent(bias -> cells.put(bias.quantity(), Cells.at(row, 0)));
        return cells;
    }

    @Override
    public Map<Quantity, Cells> activate(Operation.Activate activate) {
        return Map.of(
                activate.weightedSum().quantity(),
                activate.activation() == Activation.SOFTMAX ? Cells.column(column) : here());
    }

    @Override
    public Map<Quantity, Cells> probabilities(Operation.Probabilities probabilities) {
        return Map.of(probabilities.output().quantity(), Cells.column(column));
    }

    @Override
    public Map<Quantity, Cells> lossValue(Operation.LossValue value) {
        return Map.of(
                value.probabilities().orElse(value.output()).quantity(), Cells.ALL,
                value.target().quantity(), Cells.ALL);
    }

    @Override
    public Map<Quantity, Cells> lossGradient(Operation.LossGradient gradient) {
        return Map.of(
                gradient.probabilities().orElse(gradient.output()).quantity(),
                here(),
                gradient.target().quantity(),
                takesAllTargets(gradient) ? Cells.column(column) : here());
    }

    /** Cross-entropy takes p Σt − t where a sample's targets do not sum to 1. */
    private static boolean takesAllTargets(Operation.LossGradient gradient) {
        return gradient.loss().kind() == Loss.Kind.CROSS_ENTROPY
                && !LossFormula.areProbabilities(gradient.target().value());
    }

    @Override
    public Map<Quantity, Cells> activationGradient(Operation.ActivationGradient gradient) {
        var arrived = gradient.outputGradient().quantity();
        var output = gradient.output().quantity();
        if (gradient.activation() == Activation.SOFTMAX) {
            return Map.of(arrived, Cells.column(column), output, Cells.column(column));
        }
        var sum = gradient.weightedSum().quantity();
        return Map.of(
                arrived, here(), BY_OUTPUT.contains(gradient.activation()) ? output : sum, here());
    }

    @Override
    public Map<Quantity, Cells> weightGradient(Operation.WeightGradient gradient) {
        return Map.of(
                gradient.sumGradient().quantity(), Cells.row(row),
                gradient.input().quantity(), Cells.row(column));
    }

    @Override
    public Map<Quantity, Cells> biasGradient(Operation.BiasGradient gradient) {
        return Map.of(gradient.sumGradient().quantity(), Cells.row(row));
    }

    @Override
    public Map<Quantity, Cells> inputGradient(Operation.InputGradient gradient) {
        return Map.of(
                gradient.weights().quantity(), Cells.column(row),
                gradient.sumGradient().quantity(), Cells.column(column));
    }

    @Override
    public Map<Quantity, Cells> remember(Operation.Remember remember) {
        var cells = elements(remember.memory(), remember.gradient());
        if (decays(remember.optimizer())) {
            cells.put(remember.parameter().quantity(), here());
        }
        return cells;
    }

    @Override
    public Map<Quantity, Cells> move(Operation.Move move) {
        var cells = elements(move.parameter());
        if (takesGradient(move.optimizer())) {
            cells.put(move.gradient().quantity(), here());
        }
        move.memories().forEach(memory -> cells.put(memory.quantity(), here()));
        return cells;
    }

    @Override
    public Map<Quantity, Cells> keep(Operation.Keep keep) {
        return elements(keep.parameter());
    }

    private static boolean decays(Optimizer optimizer) {
        return optimizer instanceof Optimizer.Sgd sgd && sgd.hasWeightDecay();
    }

    /** Where only the memory of gradients moves a parameter, the gradient is in it. */
    private static boolean takesGradient(Optimizer optimizer) {
        return optimizer instanceof Optimizer.Sgd sgd
                ? !sgd.hasMomentum() || sgd.nesterov()
                : optimizer instanceof Optimizer.RmsProp;
    }

    private Map<Quantity, Cells> elements(Operand... operands) {
        var cells = new LinkedHashMap<Quantity, Cells>();
        for (var operand : operands) {
            cells.put(operand.quantity(), here());
        }
        return cells;
    }

    private Cells here() {
        return Cells.at(row, column);
    }
}
