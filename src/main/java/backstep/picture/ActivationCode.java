package backstep.picture;

import backstep.core.network.Activation;

/** Each activation and its derivative, in NumPy. */
final class ActivationCode {

    private ActivationCode() {}

    /** f(z). */
    static String value(Activation activation, String z) {
        return switch (activation) {
            case IDENTITY -> z;
            case RELU -> "np.maximum(0, " + z + ")";
            case LEAKY_RELU -> "np.where(" + z + " > 0, " + z + ", 0.01 * " + z + ")";
            case ELU -> "np.where(" + z + " > 0, " + z + ", np.expm1(" + z + "))";
            case SIGMOID -> "1 / (1 + np.exp(-" + z + "))";
            case TANH -> "np.tanh(" + z + ")";
            case SOFTPLUS -> "np.logaddexp(0, " + z + ")";
            case SILU -> z + " / (1 + np.exp(-" + z + "))";
            case GELU -> z + " * " + normalCdf(z);
            case SOFTMAX -> "np.exp(" + z + ") / np.sum(np.exp(" + z + "), axis=0)";
        };
    }

    /** ∂L/∂z from g = ∂L/∂y, z and y. */
    static String gradient(Activation activation, String g, String z, String y) {
        return switch (activation) {
            case IDENTITY -> g;
            case RELU -> g + " * (" + z + " > 0)";
            case LEAKY_RELU -> g + " * np.where(" + z + " > 0, 1, 0.01)";
            case ELU -> g + " * np.where(" + z + " > 0, 1, np.exp(" + z + "))";
            case SIGMOID -> g + " * " + y + " * (1 - " + y + ")";
            case TANH -> g + " * (1 - " + y + "**2)";
            case SOFTPLUS -> g + " / (1 + np.exp(-" + z + "))";
            case SILU -> g + " * (s := 1 / (1 + np.exp(-" + z + "))) * (1 + " + z + " * (1 - s))";
            case GELU -> g + " * (" + normalCdf(z) + " + " + z + " * " + normalDensity(z) + ")";
            case SOFTMAX -> y + " * (" + g + " - np.sum(" + g + " * " + y + ", axis=0))";
        };
    }

    private static String normalCdf(String z) {
        return "0.5 * (1 + scipy.special.erf(" + z + " / np.sqrt(2)))";
    }

    private static String normalDensity(String z) {
        return "np.exp(-" + z + "**2 / 2) / np.sqrt(2 * np.pi)";
    }
}
