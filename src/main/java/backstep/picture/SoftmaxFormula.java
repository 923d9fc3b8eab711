package backstep.picture;

import static backstep.picture.ActivationFormula.exp;
import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.math.Matrix;
import backstep.core.network.Softmax;
import backstep.core.trace.Operand;

/**
 * Softmax in symbols, and the numbers on the way to it: e^z over the sum of the same for all units
 * of a sample, or where e^z is no number to count with, e^(z − max z) over theirs.
 *
 * @param z what it is taken of
 */
record SoftmaxFormula(Operand z) {

    /** Up to this magnitude of a sample's largest number, e^z and its sum keep all their digits. */
    private static final double LARGEST = 300;

    /** Whether the largest number of each sample is taken off first. */
    boolean isShifted() {
        var largest = z.value().minus(Softmax.belowLargest(z.value()));
        return largest.map(one -> Math.abs(one) <= LARGEST ? 0 : 1).sum() > 0;
    }

    /** e^z / Σⱼ e^zⱼ. */
    Formula value() {
        return fraction(exponential(), exponentialSum());
    }

    /** ln of it: z − ln Σⱼ e^zⱼ. */
    Formula logarithm() {
        return row(shifted(Formula.of(z)), sign("−"), upright("ln "), exponentialSum());
    }

    /** e^z. */
    Formula exponential() {
        return exp(shifted(Formula.of(z)));
    }

    /** Σⱼ e^zⱼ. */
    Formula exponentialSum() {
        var element = Formula.element(z.quantity().variable(), "j");
        return new Formula.Sum(symbol("j"), exp(shifted(element)));
    }

    /** The numbers of {@link #exponential()}. */
    Matrix exponentials() {
        var exponents = isShifted() ? Softmax.belowLargest(z.value()) : z.value();
        return exponents.map(StrictMath::exp);
    }

    private Formula shifted(Formula term) {
        return isShifted() ? row(term, sign("−"), largest()) : term;
    }

    /** max z. */
    Formula largest() {
        return row(upright("max "), Formula.of(z));
    }
}
