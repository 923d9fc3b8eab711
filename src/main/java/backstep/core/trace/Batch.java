package backstep.core.trace;

import backstep.core.math.Matrix;

/** The samples of one update: inputs [inputs × n] and targets [outputs × n], one a column. */
public record Batch(Matrix inputs, Matrix targets) {

    public Batch {
        if (inputs.columns() != targets.columns()) {
            throw new IllegalArgumentException(
                    "%d inputs for %d targets".formatted(inputs.columns(), targets.columns()));
        }
    }

    /** n, the number of samples. */
    public int size() {
        return inputs.columns();
    }
}
