package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Trace;

import java.util.stream.Stream;

/**
 * The magnitude drawn in full colour: the largest that matrices of one kind have anywhere in an
 * update, so that colours of one kind compare and do not change from step to step.
 */
final class Scale {

    private Scale() {}

    static double of(Trace trace, Quantity quantity) {
        var computed = trace.steps().stream()
                .filter(step -> isAlike(step.quantity(), quantity))
                .map(step -> step.value());
        var given = trace.before().matrices().entrySet().stream()
                .filter(entry -> isAlike(entry.getKey(), quantity))
                .map(entry -> entry.getValue());
        return Stream.concat(computed, given)
                .mapToDouble(Matrix::largestMagnitude)
                .max()
                .orElse(trace.batch().targets().largestMagnitude());
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        return one.getClass() == other.getClass()
                && kind(one.variable().role()) == kind(other.variable().role());
    }

    private static Role kind(Role role) {
        return role == Role.WEIGHTED_SUM ? Role.OUTPUT : role;
    }
}
