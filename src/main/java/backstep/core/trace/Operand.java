package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;

/** A matrix with its name, as it enters an operation. */
public record Operand(Quantity quantity, Matrix value) {}
