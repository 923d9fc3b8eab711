package backstep.picture;

import static backstep.picture.Formula.bracketed;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.math.Matrix;

/** The parts of {@code bce} and its gradient in symbols, with their clamps where these act. */
final class BceFormula {

    private BceFormula() {}

    /** ln y, or where that is clamped c(y). */
    static Formula logarithm(Formula y, Matrix value) {
        if (Limits.isLogClamped(value)) {
            return row(symbol("c"), y instanceof Formula.Bracketed ? y : bracketed(y));
        }
        return row(upright(y instanceof Formula.Bracketed ? "ln" : "ln "), y);
    }

    /** What c(y) stands for: the larger of −100 and ln y. */
    static Formula clampedLogarithm() {
        var p = symbol("p");
        return row(symbol("c"), bracketed(p), sign("="), larger("−100", row(upright("ln "), p)));
    }

    /** y (1 − y), or where that is clamped the larger of 1e−12 and it. */
    static Formula variance(Formula y, Formula times, Matrix value) {
        var variance = row(y, times, oneMinus(y));
        return Limits.isVarianceClamped(value) ? larger("1e−12", variance) : variance;
    }

    static Formula oneMinus(Formula term) {
        return bracketed(row(upright("1"), sign("−"), term));
    }

    private static Formula larger(String number, Formula term) {
        return row(upright("max"), bracketed(row(upright(number + ", "), term)));
    }
}
