package backstep.picture;

import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.power;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.upright;

import backstep.core.network.Loss;
import backstep.core.trace.Operand;

/** Each loss and its gradient, in symbols, with the number that the sum is divided by. */
final class LossFormula {

    private LossFormula() {}

    /**
     * L.
     *
     * @param compared the output or, where the loss takes them, the probabilities
     */
    static Formula value(Loss loss, Operand compared, Operand target) {
        var term = term(loss.kind(), Formula.of(compared), Formula.of(target));
        int divisor = loss.divisor(compared.value().shape());
        if (compared.value().shape().size() == 1) {
            return term;
        }
        var sum = new Formula.Sum(upright(""), term);
        return divisor == 1 ? sum : row(ratio(1, divisor), sum);
    }

    /** ∂L/∂y. */
    static Formula gradient(Loss loss, Operand compared, Operand target) {
        var slope = slope(loss.kind(), Formula.of(compared), Formula.of(target));
        int factor = loss.kind() == Loss.Kind.MSE ? 2 : 1;
        int divisor = loss.divisor(compared.value().shape());
        if (divisor == 1) {
            return factor == 1 ? slope : row(upright(factor + " "), slope);
        }
        return row(ratio(factor, divisor), slope);
    }

    private static Formula term(Loss.Kind kind, Formula y, Formula t) {
        return switch (kind) {
            case L1 -> magnitude(y, t);
            case MSE -> power(difference(y, t), upright("2"));
            case HALF_SQUARED -> row(ratio(1, 2), power(difference(y, t), upright("2")));
            case HUBER ->
                row(
                        ratio(1, 2),
                        power(smallPart(y, t), upright("2")),
                        sign("+"),
                        upright("max("),
                        magnitude(y, t),
                        upright(" − 1, 0)"));
            case BCE ->
                row(
                        upright("−("),
                        t,
                        upright(" ln "),
                        y,
                        sign("+"),
                        upright("(1 − "),
                        t,
                        upright(") ln(1 − "),
                        y,
                        upright("))"));
            case CROSS_ENTROPY -> row(upright("−"), t, upright(" ln "), y);
        };
    }

    /** ℓ′ without the factor of {@link #gradient}. */
    private static Formula slope(Loss.Kind kind, Formula y, Formula t) {
        return switch (kind) {
            case L1 -> row(upright("sign"), difference(y, t));
            case MSE, HALF_SQUARED, CROSS_ENTROPY -> difference(y, t);
            case HUBER -> row(upright("max(−1, min(1, "), y, sign("−"), t, upright("))"));
            case BCE -> fraction(row(y, sign("−"), t), row(y, upright(" (1 − "), y, upright(")")));
        };
    }

    private static Formula smallPart(Formula y, Formula t) {
        return row(upright("min("), magnitude(y, t), upright(", 1)"));
    }

    private static Formula magnitude(Formula y, Formula t) {
        return row(upright("|"), y, sign("−"), t, upright("|"));
    }

    private static Formula difference(Formula y, Formula t) {
        return row(upright("("), y, sign("−"), t, upright(")"));
    }

    private static Formula ratio(int above, int below) {
        return row(fraction(upright("" + above), upright("" + below)), upright(" "));
    }
}
