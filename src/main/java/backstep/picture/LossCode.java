package backstep.picture;

import backstep.core.network.Loss;
import backstep.core.trace.Operand;

/**
 * Each loss and its gradient, in NumPy.
 *
 * @param compared the output or, where the loss takes them, the probabilities
 */
record LossCode(Loss loss, Operand compared, Operand target) {

    /** L. */
    String value() {
        var shape = compared.value().shape();
        return shape.size() == 1 ? minus() + term() : over(minus() + "np.sum(" + term() + ")");
    }

    /** ∂L/∂y. */
    String gradient() {
        var slope = over(slope());
        boolean isBracketed = slope.startsWith("(") && slope.indexOf(')') == slope.length() - 1;
        return isBracketed ? slope.substring(1, slope.length() - 1) : slope;
    }

    private String over(String sum) {
        int divisor = loss.divisor(compared.value().shape());
        return divisor == 1 ? sum : sum + " / " + divisor;
    }

    private String term() {
        return switch (loss.kind()) {
            case L1 -> "np.abs(" + difference() + ")";
            case MSE -> "(" + difference() + ")**2";
            case HALF_SQUARED -> "0.5 * (" + difference() + ")**2";
            case HUBER ->
                "np.where(np.abs(d := " + difference() + ") <= 1, 0.5 * d**2, np.abs(d) - 0.5)";
            case BCE -> {
                var term = t() + " * np.log(" + y() + ") + (1 - " + t() + ") * np.log(1 - " + y()
                        + ")";
                yield isOneNumber() ? "(" + term + ")" : term;
            }
            case CROSS_ENTROPY -> t() + " * np.log(" + y() + ")";
        };
    }

    private String slope() {
        return switch (loss.kind()) {
            case L1 -> "np.where(" + y() + " > " + t() + ", 1, -1)";
            case MSE -> "2 * (" + difference() + ")";
            case HALF_SQUARED -> "(" + difference() + ")";
            case CROSS_ENTROPY ->
                LossFormula.areProbabilities(target.value())
                        ? "(" + difference() + ")"
                        : "(" + y() + " * np.sum(" + t() + ", axis=0) - " + t() + ")";
            case HUBER -> "np.clip(" + difference() + ", -1, 1)";
            case BCE -> "(" + difference() + ") / (" + y() + " * (1 - " + y() + "))";
        };
    }

    private String minus() {
        return switch (loss.kind()) {
            case BCE, CROSS_ENTROPY -> "-";
            case L1, MSE, HALF_SQUARED, HUBER -> "";
        };
    }

    private String difference() {
        return y() + " - " + t();
    }

    private boolean isOneNumber() {
        return compared.value().shape().size() == 1;
    }

    private String y() {
        return StepCode.name(compared);
    }

    private String t() {
        return StepCode.name(target);
    }
}
