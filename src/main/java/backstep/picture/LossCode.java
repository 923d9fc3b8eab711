package backstep.picture;

import backstep.core.network.Loss;
import backstep.core.trace.Operand;

import java.util.ArrayList;
import java.util.List;

/**
 * Each loss and its gradient, in NumPy.
 *
 * @param output the output as the last layer gives it
 * @param compared it or, where the loss takes them, the probabilities
 */
record LossCode(Loss loss, Operand output, Operand compared, Operand target) {

    /** L: lines that name a part, then the whole. */
    List<String> value() {
        var lines = new ArrayList<>(parts());
        lines.add(whole(term()));
        return List.copyOf(lines);
    }

    private String whole(String term) {
        boolean isOneNumber = compared.value().shape().size() == 1;
        return isOneNumber
                ? minus() + (term.contains(" + ") && !minus().isEmpty() ? "(" + term + ")" : term)
                : over(minus() + "np.sum(" + term + ")");
    }

    /** ∂L/∂y: lines that name a part, then the whole. */
    List<String> gradient() {
        if (isVarianceClamped()) {
            var q = "q = np.maximum(" + y() + " * (1 - " + y() + "), 1e-12)";
            return List.of(q, over("(" + difference() + ") / q"));
        }
        var slope = over(slope());
        boolean isBracketed = slope.startsWith("(") && slope.indexOf(')') == slope.length() - 1;
        return List.of(isBracketed ? slope.substring(1, slope.length() - 1) : slope);
    }

    private boolean isVarianceClamped() {
        return loss.kind() == Loss.Kind.BCE && Limits.isVarianceClamped(compared.value());
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
            case HUBER -> "np.where(np.abs(d) <= 1, 0.5 * d**2, np.abs(d) - 0.5)";
            case BCE ->
                isLogClamped()
                        ? t() + " * c(" + y() + ") + (1 - " + t() + ") * c(1 - " + y() + ")"
                        : t() + " * np.log(" + y() + ") + (1 - " + t() + ") * np.log(1 - " + y()
                                + ")";
            case CROSS_ENTROPY -> t() + " * " + (isVanishing() ? "log_p" : "np.log(" + y() + ")");
        };
    }

    private List<String> parts() {
        return switch (loss.kind()) {
            case HUBER -> List.of("d = " + difference());
            case BCE ->
                isLogClamped() ? List.of("c = lambda p: np.maximum(np.log(p), -100)") : List.of();
            case CROSS_ENTROPY ->
                isVanishing() ? List.of("log_p = " + logProbabilities()) : List.of();
            case L1, MSE, HALF_SQUARED -> List.of();
        };
    }

    private String logProbabilities() {
        var z = StepCode.name(output);
        return z + " - np.logaddexp.reduce(" + z + ", axis=0)";
    }

    private boolean isLogClamped() {
        return Limits.isAnyLogClamped(compared.value());
    }

    private boolean isVanishing() {
        return Limits.isVanishing(compared.value());
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

    private String y() {
        return StepCode.name(compared);
    }

    private String t() {
        return StepCode.name(target);
    }
}
