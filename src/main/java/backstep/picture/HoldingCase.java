package backstep.picture;

import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.Optional;

/** Which case holds for one element, where a step's formula tells cases apart. */
final class HoldingCase {

    private HoldingCase() {}

    /** The number of the case, from 0, as {@link Formula.Cases} has them; none without cases. */
    static Optional<Integer> of(Operation operation, int row, int column) {
        if (operation instanceof Operation.Activate made) {
            return ofSum(made.activation(), made.weightedSum(), row, column);
        }
        if (operation instanceof Operation.ActivationGradient made) {
            return ofSum(made.activation(), made.weightedSum(), row, column);
        }
        return operation instanceof Operation.LossGradient made
                ? ofLoss(made, row, column)
                : Optional.empty();
    }

    private static Optional<Integer> ofSum(
            Activation activation, Operand weightedSum, int row, int column) {
        return switch (activation) {
            case RELU, LEAKY_RELU, ELU ->
                Optional.of(positiveFirst(weightedSum.value().at(row, column)));
            case IDENTITY, SIGMOID, TANH, SOFTPLUS, SILU, GELU, SOFTMAX -> Optional.empty();
        };
    }

    /** The sign of d = y − t is that of the difference of the absolute error. */
    private static Optional<Integer> ofLoss(Operation.LossGradient made, int row, int column) {
        double output = made.output().value().at(row, column);
        double target = made.target().value().at(row, column);
        return Optional.of(positiveFirst(output - target))
                .filter(one -> made.loss().kind() == Loss.Kind.L1);
    }

    private static int positiveFirst(double value) {
        return value > 0 ? 0 : 1;
    }
}
