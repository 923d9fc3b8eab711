package backstep.lesson;

import backstep.core.math.Matrix;

/**
 * A matrix that should come out of an epoch's first batch, as a textbook prints it.
 *
 * @param epoch the epoch, from 1
 * @param name what it is called in a trace, such as {@code dL/dW2}
 * @param tolerance how far an element may be off, absolutely
 */
public record Expectation(int epoch, String name, Matrix value, double tolerance) {}
