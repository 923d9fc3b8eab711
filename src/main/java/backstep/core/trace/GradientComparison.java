package backstep.core.trace;

import backstep.core.network.Quantity;

import java.util.Optional;

/**
 * How a gradient compares with central differences of the loss.
 *
 * @param size how many elements it has
 * @param elements how many of them were looked at
 * @param kinks how many of them could not be compared, because the loss bends there
 * @param worst the element that is furthest off, if any could be compared
 */
public record GradientComparison(
        Quantity gradient, int size, int elements, int kinks, Optional<ElementDifference> worst) {

    /** The relative error up to which a gradient and a difference agree. */
    public static final double TOLERANCE = 1e-6;

    /** Whether no element that could be compared is off. */
    public boolean agrees() {
        return error() <= TOLERANCE;
    }

    /** The largest relative error. */
    public double error() {
        return worst.map(ElementDifference::error).orElse(0.0);
    }
}
