package backstep.picture;

import static backstep.picture.Formula.bracketed;
import static backstep.picture.Formula.cases;
import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.squared;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;

import java.util.List;

/**
 * Each loss and its gradient, in symbols, with the number that the sum is divided by.
 *
 * @param output the output as the last layer gives it
 * @param compared it or, where the loss takes them, the probabilities
 */
record LossFormula(Loss loss, Operand output, Operand compared, Operand target) {

    private static final double ROUNDING = 1e-9;

    /** L. */
    Formula value() {
        if (isOneNumber()) {
            return row(upright(minus()), term());
        }
        var sum = new Formula.Sum(upright(""), term());
        int divisor = divisor();
        return divisor == 1
                ? row(upright(minus()), sum)
                : row(upright(minus()), ratio(1, divisor), sum);
    }

    /** What the letters in L stand for. */
    List<Formula> whereOfValue() {
        return switch (loss.kind()) {
            case HUBER -> List.of(huber());
            case CROSS_ENTROPY ->
                Limits.isVanishing(compared.value()) ? List.of(logarithm()) : List.of();
            case BCE ->
                Limits.isAnyLogClamped(compared.value())
                        ? List.of(BceFormula.clampedLogarithm())
                        : List.of();
            case L1, MSE, HALF_SQUARED -> List.of();
        };
    }

    /** ln p = y − ln Σⱼ e^yⱼ. */
    private Formula logarithm() {
        return row(upright("ln "), y(), sign("="), new SoftmaxFormula(output).logarithm());
    }

    private static Formula huber() {
        var d = symbol("d");
        var magnitude = row(upright("|"), d, upright("|"));
        var definition = cases(
                row(upright("½ "), squared(d)),
                row(magnitude, sign("≤"), upright("1")),
                row(magnitude, sign("−"), upright("½")),
                row(magnitude, sign(">"), upright("1")));
        return row(symbol("ℓ"), bracketed(d), sign("="), definition);
    }

    /** ∂L/∂y. */
    Formula gradient() {
        int factor = loss.kind() == Loss.Kind.MSE ? 2 : 1;
        int divisor = divisor();
        if (divisor == 1) {
            return factor == 1 ? alone(slope()) : row(upright("" + factor), sign("·"), slope());
        }
        return row(fraction(upright("" + factor), upright("" + divisor)), sign("·"), slope());
    }

    /** What the letters in ∂L/∂y stand for. */
    List<Formula> whereOfGradient() {
        if (loss.kind() != Loss.Kind.L1) {
            return List.of();
        }
        var d = symbol("d");
        var definition = cases(
                upright("1"),
                row(d, sign(">"), upright("0")),
                upright("−1"),
                row(d, sign("≤"), upright("0")));
        return List.of(row(symbol("s"), bracketed(d), sign("="), definition));
    }

    /**
     * Whether each sample's targets sum to 1, as those of probabilities do, so that cross-entropy's
     * gradient is p − t; elsewhere it is p Σt − t.
     */
    static boolean areProbabilities(Matrix targets) {
        return targets.columnSums().map(sum -> sum - 1).largestMagnitude() < ROUNDING;
    }

    /** Σⱼ tⱼ. */
    static Formula targetSum() {
        return new Formula.Sum(symbol("j"), Formula.element(Quantity.target(), "j"));
    }

    private Formula term() {
        return switch (loss.kind()) {
            case L1 -> row(upright("|"), y(), sign("−"), t(), upright("|"));
            case MSE -> squared(difference());
            case HALF_SQUARED -> row(ratio(1, 2), squared(difference()));
            case HUBER -> row(symbol("ℓ"), difference());
            case BCE ->
                bracketed(row(
                        t(),
                        times(),
                        BceFormula.logarithm(y(), compared.value()),
                        sign("+"),
                        BceFormula.oneMinus(t()),
                        times(),
                        BceFormula.logarithm(
                                BceFormula.oneMinus(y()), Limits.oneMinus(compared.value()))));
            case CROSS_ENTROPY -> row(t(), times(), row(upright("ln "), y()));
        };
    }

    /** ℓ′ without the factor of {@link #gradient}. */
    private Formula slope() {
        return switch (loss.kind()) {
            case L1 -> row(symbol("s"), difference());
            case MSE, HALF_SQUARED -> difference();
            case CROSS_ENTROPY ->
                areProbabilities(target.value())
                        ? difference()
                        : bracketed(row(y(), sign("⊙"), targetSum(), sign("−"), t()));
            case HUBER -> row(upright("max(−1, min(1, "), y(), sign("−"), t(), upright("))"));
            case BCE ->
                fraction(
                        row(y(), sign("−"), t()),
                        BceFormula.variance(y(), times(), compared.value()));
        };
    }

    /** Brackets are needed after a factor only. */
    private static Formula alone(Formula slope) {
        return slope instanceof Formula.Bracketed bracketed ? bracketed.term() : slope;
    }

    private String minus() {
        return switch (loss.kind()) {
            case BCE, CROSS_ENTROPY -> "−";
            case L1, MSE, HALF_SQUARED, HUBER -> "";
        };
    }

    /** Between two numbers nothing but room, between matrices the sign of elements' products. */
    private Formula times() {
        return isOneNumber() ? upright(" ") : sign("⊙");
    }

    private Formula difference() {
        return bracketed(row(y(), sign("−"), t()));
    }

    private Formula y() {
        return Formula.of(compared);
    }

    private Formula t() {
        return Formula.of(target);
    }

    private int divisor() {
        return loss.divisor(compared.value().shape());
    }

    private boolean isOneNumber() {
        return compared.value().shape().size() == 1;
    }

    private static Formula ratio(int above, int below) {
        return row(fraction(upright("" + above), upright("" + below)), upright(" "));
    }
}
