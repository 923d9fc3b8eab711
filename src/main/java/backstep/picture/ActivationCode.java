package backstep.picture;

import static backstep.picture.StepCode.name;

import backstep.core.network.Activation;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.List;

/** Each activation and its derivative in NumPy: lines that name a part, then the whole. */
final class ActivationCode {

    private ActivationCode() {}

    /** f(z). */
    static List<String> value(Activation activation, Operand weightedSum) {
        var z = name(weightedSum);
        return switch (activation) {
            case IDENTITY -> List.of(z);
            case RELU -> List.of("np.maximum(0, " + z + ")");
            case LEAKY_RELU -> List.of("np.where(" + z + " > 0, " + z + ", 0.01 * " + z + ")");
            case ELU -> List.of("np.where(" + z + " > 0, " + z + ", np.expm1(" + z + "))");
            case SIGMOID -> List.of("1 / (1 + np.exp(-" + z + "))");
            case TANH -> List.of("np.tanh(" + z + ")");
            case SOFTPLUS -> List.of("np.logaddexp(0, " + z + ")");
            case SILU -> List.of(z + " / (1 + np.exp(-" + z + "))");
            case GELU -> List.of(normalCdf(z), z + " * Phi");
            case SOFTMAX -> softmax(weightedSum);
        };
    }

    /** ∂L/∂z. */
    static List<String> gradient(Operation.ActivationGradient gradient) {
        var g = name(gradient.outputGradient());
        var z = name(gradient.weightedSum());
        var y = name(gradient.output());
        return switch (gradient.activation()) {
            case IDENTITY -> List.of(g);
            case RELU -> List.of(g + " * (" + z + " > 0)");
            case LEAKY_RELU -> List.of(g + " * np.where(" + z + " > 0, 1, 0.01)");
            case ELU -> List.of(g + " * np.where(" + z + " > 0, 1, np.exp(" + z + "))");
            case SIGMOID ->
                Limits.isNearOne(gradient)
                        ? List.of(sigma(z), g + " * s / (1 + np.exp(" + z + "))")
                        : List.of(g + " * " + y + " * (1 - " + y + ")");
            case TANH -> List.of(g + " * (1 - " + y + "**2)");
            case SOFTPLUS -> List.of(g + " / (1 + np.exp(-" + z + "))");
            case SILU -> List.of(sigma(z), g + " * s * (1 + " + z + " * (1 - s))");
            case GELU -> List.of(normalCdf(z), normalDensity(z), g + " * (Phi + " + z + " * phi)");
            case SOFTMAX -> List.of(y + " * (" + g + " - np.sum(" + g + " * " + y + ", axis=0))");
        };
    }

    private static List<String> softmax(Operand weightedSum) {
        var z = name(weightedSum);
        return new SoftmaxFormula(weightedSum).isShifted()
                ? List.of(
                        "e = np.exp(" + z + " - np.max(" + z + ", axis=0))",
                        "e / np.sum(e, axis=0)")
                : List.of("np.exp(" + z + ") / np.sum(np.exp(" + z + "), axis=0)");
    }

    private static String sigma(String z) {
        return "s = 1 / (1 + np.exp(-" + z + "))";
    }

    private static String normalCdf(String z) {
        return "Phi = 0.5 * (1 + np.vectorize(math.erf)(" + z + " / 2**0.5))";
    }

    private static String normalDensity(String z) {
        return "phi = np.exp(-" + z + "**2 / 2) / (2 * np.pi)**0.5";
    }
}
