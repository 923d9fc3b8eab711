package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.Optional;

/** The key under which the texts tell what is special about a step's numbers, if anything is. */
final class NoteKey {

    private NoteKey() {}

    static Optional<String> of(Step step) {
        var operation = step.operation();
        if (operation instanceof Operation.Activate activate) {
            return when(isShifted(activate), "note.softmax");
        }
        if (operation instanceof Operation.Probabilities probabilities) {
            return when(isShifted(probabilities.output()), "note.softmax");
        }
        if (operation instanceof Operation.ActivationGradient gradient) {
            return when(Limits.isNearOne(gradient), "note.sigmoid");
        }
        if (operation instanceof Operation.LossValue value) {
            return ofValue(value);
        }
        return operation instanceof Operation.LossGradient gradient
                ? ofGradient(gradient)
                : Optional.empty();
    }

    private static Optional<String> ofValue(Operation.LossValue value) {
        var y = value.output().value();
        return switch (value.loss().kind()) {
            case BCE -> when(Limits.isAnyLogClamped(y), "note.bce.value");
            case CROSS_ENTROPY ->
                when(
                        value.probabilities()
                                .filter(p -> Limits.isVanishing(p.value()))
                                .isPresent(),
                        "note.logarithm");
            case L1, MSE, HALF_SQUARED, HUBER -> Optional.empty();
        };
    }

    private static Optional<String> ofGradient(Operation.LossGradient gradient) {
        var y = gradient.output().value();
        return switch (gradient.loss().kind()) {
            case L1 -> when(isAtKink(y, gradient.target().value()), "kink.l1");
            case BCE -> when(Limits.isVarianceClamped(y), "note.bce.gradient");
            case MSE, HALF_SQUARED, HUBER, CROSS_ENTROPY -> Optional.empty();
        };
    }

    private static boolean isShifted(Operation.Activate activate) {
        return activate.activation() == Activation.SOFTMAX && isShifted(activate.weightedSum());
    }

    /** What is not finite stays so when it is shifted. */
    private static boolean isShifted(Operand z) {
        return z.value().isFinite() && new SoftmaxFormula(z).isShifted();
    }

    /** Whether an output equals its target, where |y − t| has a kink. */
    private static boolean isAtKink(Matrix y, Matrix t) {
        return y.minus(t).map(d -> d == 0 ? 1 : 0).sum() > 0;
    }

    private static Optional<String> when(boolean isSo, String key) {
        return isSo ? Optional.of(key) : Optional.empty();
    }
}
