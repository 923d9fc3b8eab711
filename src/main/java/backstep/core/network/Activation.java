package backstep.core.network;

import backstep.core.math.ErrorFunction;
import backstep.core.math.Matrix;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The function y = f(z) that a layer applies to its weighted sum, and its derivative.
 *
 * <p>All but {@link #SOFTMAX} work element by element. Definitions and derivatives are those of
 * PyTorch's module of the same name; at a kink the derivative is the one PyTorch takes.
 */
public enum Activation {
    /** f(z) = z. */
    IDENTITY("identity", z -> z, (z, y) -> 1),

    /** f(z) = max(0, z); f′(0) = 0. */
    RELU("relu", z -> Math.max(z, 0), (z, y) -> z > 0 ? 1 : 0),

    /** f(z) = z for z > 0, else 0.01 z; f′(0) = 0.01. */
    LEAKY_RELU("leaky-relu", z -> z > 0 ? z : 0.01 * z, (z, y) -> z > 0 ? 1 : 0.01),

    /** f(z) = z for z > 0, else eᶻ − 1; α = 1. */
    ELU("elu", z -> z > 0 ? z : StrictMath.expm1(z), (z, y) -> z > 0 ? 1 : StrictMath.exp(z)),

    /** f(z) = 1 / (1 + e⁻ᶻ); f′(z) = f(z) (1 − f(z)). */
    SIGMOID("sigmoid", Activation::sigmoid, (z, y) -> sigmoidSlope(z)),

    /** f(z) = tanh z; f′(z) = 1 − f(z)². */
    TANH("tanh", StrictMath::tanh, (z, y) -> 1 - square(y)),

    /** f(z) = ln(1 + eᶻ); f′(z) = σ(z). PyTorch rounds it to z where z > 20. */
    SOFTPLUS(
            "softplus",
            z -> Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))),
            (z, y) -> sigmoid(z)),

    /** f(z) = z σ(z); f′(z) = σ(z) (1 + z (1 − σ(z))). */
    SILU("silu", z -> z * sigmoid(z), (z, y) -> sigmoid(z) * (1 + z * sigmoid(-z))),

    /** f(z) = z Φ(z), with the normal distribution's Φ; f′(z) = Φ(z) + z φ(z). */
    GELU(
            "gelu",
            z -> z * ErrorFunction.normalCdf(z),
            (z, y) -> ErrorFunction.normalCdf(z) + z * ErrorFunction.normalDensity(z)),

    /** f(z)ᵢ = e^zᵢ / Σⱼ e^zⱼ over the units of one sample; ∂fᵢ/∂zⱼ = fᵢ (δᵢⱼ − fⱼ). */
    SOFTMAX("softmax", Activation::mixed, (z, y) -> mixed(z)) {
        @Override
        public Matrix apply(Matrix z) {
            return Softmax.of(z);
        }

        @Override
        public Matrix backward(Matrix z, Matrix y, Matrix outputGradient) {
            return Softmax.backward(y, outputGradient);
        }
    };

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions above has state
    private final DoubleUnaryOperator function;

    /** f′ as a function of z and y = f(z). */
    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final DoubleBinaryOperator derivative;

    Activation(String key, DoubleUnaryOperator function, DoubleBinaryOperator derivative) {
        this.key = key;
        this.function = function;
        this.derivative = derivative;
    }

    /** The name that lessons write. */
    public String key() {
        return key;
    }

    /** y = f(z), of z's shape. */
    public Matrix apply(Matrix z) {
        return z.map(function);
    }

    /**
     * ∂L/∂z from ∂L/∂y: ∂L/∂y ⊙ f′(z), or for softmax each sample's Jacobian times ∂L/∂y.
     *
     * @param y f(z)
     */
    public Matrix backward(Matrix z, Matrix y, Matrix outputGradient) {
        return outputGradient.hadamard(z.zip(y, derivative));
    }

    /** f′(z), element by element, of z's shape; softmax, which has a Jacobian, refuses. */
    public Matrix derivative(Matrix z) {
        return z.zip(apply(z), derivative);
    }

    private static double mixed(double z) {
        throw new UnsupportedOperationException("softmax mixes the units of a sample");
    }

    private static double sigmoid(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return (z >= 0 ? 1 : e) / (1 + e);
    }

    /** σ(z) (1 − σ(z)) = σ(z) σ(−z), which stays exact where σ(z) is nearly 1. */
    private static double sigmoidSlope(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return e / square(1 + e);
    }

    private static double square(double number) {
        return number * number;
    }
}
