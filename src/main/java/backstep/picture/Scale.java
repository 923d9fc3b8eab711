package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Trace;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The magnitude drawn in full colour: the largest that matrices of one kind have anywhere in an
 * update, so that colours of one kind compare and do not change from step to step. Parameters are
 * measured before they move, so that no colour tells what another learning rate would bring; only
 * where they are all 0, after.
 */
final class Scale {

    /** What compares: values with values, gradients with gradients, each of one role. */
    private record Kind(Class<? extends Quantity> quantity, Role role) {

        static Kind of(Quantity quantity) {
            var role = quantity.variable().role();
            return new Kind(quantity.getClass(), role == Role.WEIGHTED_SUM ? Role.OUTPUT : role);
        }
    }

    private final Trace trace;
    private final Map<Kind, Double> found = new HashMap<>();

    Scale(Trace trace) {
        this.trace = trace;
    }

    static double of(Trace trace, Quantity quantity) {
        return new Scale(trace).of(quantity);
    }

    double of(Quantity quantity) {
        return found.computeIfAbsent(Kind.of(quantity), this::largest);
    }

    private double largest(Kind kind) {
        double given = largest(trace.before().matrices().entrySet().stream()
                .filter(entry -> Kind.of(entry.getKey()).equals(kind))
                .map(entry -> entry.getValue()));
        return given > 0 ? given : computed(kind);
    }

    private double computed(Kind kind) {
        var computed = trace.steps().stream()
                .filter(step -> Kind.of(step.quantity()).equals(kind))
                .map(step -> step.value())
                .toList();
        return computed.isEmpty()
                ? trace.batch().targets().largestMagnitude()
                : largest(computed.stream());
    }

    private static double largest(Stream<Matrix> matrices) {
        return matrices.mapToDouble(Matrix::largestMagnitude).max().orElse(0);
    }
}
