package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;

/** One elementary step of an update: what was computed, how, and what came of it. */
public record Step(Phase phase, Quantity quantity, Operation operation, Matrix value) {

    /** The layer it happens in, from 1; 0 for the input and the loss. */
    public int layer() {
        return quantity.variable().layer();
    }
}
