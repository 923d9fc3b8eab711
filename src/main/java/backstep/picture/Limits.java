package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Operation;

import java.util.function.DoublePredicate;

/** Where numbers come so near the limits of arithmetic that a step is not computed as usual. */
final class Limits {

    /** From here on 1 − σ(z) has lost digits that are shown. */
    private static final double NEAR_ONE = 15;

    private Limits() {}

    /** Whether an output of the sigmoid is too near 1 to compute y (1 − y) from. */
    static boolean isNearOne(Operation.ActivationGradient gradient) {
        return gradient.activation() == Activation.SIGMOID
                && any(gradient.weightedSum().value(), z -> z > NEAR_ONE);
    }

    /** Whether a probability is too small to take its logarithm. */
    static boolean isVanishing(Matrix probabilities) {
        return any(probabilities, p -> p < Double.MIN_NORMAL);
    }

    /** Whether {@code bce} takes a logarithm of these, or of 1 − these, as −100. */
    static boolean isAnyLogClamped(Matrix outputs) {
        return isLogClamped(outputs) || isLogClamped(oneMinus(outputs));
    }

    /** Whether {@code bce} takes the logarithm of one of these as −100. */
    static boolean isLogClamped(Matrix outputs) {
        return any(outputs, y -> StrictMath.log(y) < Loss.clampedLog(y));
    }

    /** Whether {@code bce} divides by more than y (1 − y) for one of these. */
    static boolean isVarianceClamped(Matrix outputs) {
        return any(outputs, y -> (1 - y) * y < Loss.clampedVariance(y));
    }

    static Matrix oneMinus(Matrix matrix) {
        return matrix.map(element -> 1 - element);
    }

    private static boolean any(Matrix matrix, DoublePredicate condition) {
        return matrix.map(element -> condition.test(element) ? 1 : 0).sum() > 0;
    }
}
