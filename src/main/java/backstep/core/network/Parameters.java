package backstep.core.network;

import backstep.core.math.Matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that an update changes, by name: the weights, the biases, and what the optimizer
 * remembers of them.
 */
public record Parameters(Map<Quantity, Matrix> matrices) {

    public Parameters {
        matrices = Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
    }

    /** The matrix of this name. */
    public Matrix at(Quantity quantity) {
        var matrix = matrices.get(quantity);
        if (matrix == null) {
            throw new IllegalArgumentException("no parameter is called " + quantity.name());
        }
        return matrix;
    }

    /** These, with some replaced or added. */
    public Parameters with(Map<Quantity, Matrix> changed) {
        var all = new LinkedHashMap<>(matrices);
        all.putAll(changed);
        return new Parameters(all);
    }

    /** These, with one replaced. */
    public Parameters with(Quantity quantity, Matrix matrix) {
        return with(Map.of(quantity, matrix));
    }

    /** How many numbers these are. */
    public int size() {
        return matrices.values().stream()
                .mapToInt(matrix -> matrix.shape().size())
                .sum();
    }
}
