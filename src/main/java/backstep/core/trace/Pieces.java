package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/**
 * On which of its smooth pieces each piecewise function is in a forward pass, as numbers that
 * differ from piece to piece; NaN where {@code bce} clamps, and its gradient is not its slope.
 */
record Pieces(Network network, Loss loss) {

    private static final Set<Activation> BENT_AT_ZERO =
            Set.of(Activation.RELU, Activation.LEAKY_RELU, Activation.ELU);

    /** Up to which y (1 − y) the gradient of {@code bce} is clamped. */
    private static final double CLAMPED = 1e-12;

    List<Matrix> of(Known known) {
        var pieces = new ArrayList<Matrix>();
        for (var layer : network.layers()) {
            if (BENT_AT_ZERO.contains(layer.activation())) {
                pieces.add(known.at(layer.weightedSum()).map(z -> z > 0 ? 1 : 0));
            }
        }
        var y = known.at(network.last().output());
        var t = known.at(Quantity.target());
        pieces.add(y.zip(t, piecesOfLoss()));
        return List.copyOf(pieces);
    }

    private DoubleBinaryOperator piecesOfLoss() {
        return switch (loss.kind()) {
            case L1 -> (y, t) -> y > t ? 1 : 0;
            case HUBER -> (y, t) -> y > t + 1 ? 1 : y < t - 1 ? -1 : 0;
            case BCE -> (y, t) -> (1 - y) * y > CLAMPED ? 0 : Double.NaN;
            case MSE, HALF_SQUARED, CROSS_ENTROPY -> (y, t) -> 0;
        };
    }
}
