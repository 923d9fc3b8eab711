package backstep.picture;

import static backstep.picture.EquationPicture.sign;
import static backstep.picture.EquationTerms.list;

import backstep.core.trace.Operand;

import java.util.List;

/**
 * Softmax and its logarithm as equations of real matrices.
 *
 * @param z what it is taken of
 */
record SoftmaxEquation(EquationTerms terms, Operand z) {

    /** e^z / Σⱼ e^zⱼ. */
    List<EquationPicture.Term> value() {
        var exponentials = exponentials();
        return List.of(sign("="), exponentials, sign("/"), sums(exponentials));
    }

    /** z − ln Σⱼ e^zⱼ. */
    List<EquationPicture.Term> logarithm() {
        var logarithm = shifted();
        logarithm.add(sign("− ln"));
        logarithm.add(sums(exponentials()));
        return logarithm;
    }

    private EquationPicture.MatrixTerm exponentials() {
        var exponential = shifted();
        exponential.add(0, sign("exp("));
        exponential.add(sign(")"));
        return terms.between(formula().exponential(), formula().exponentials(), exponential);
    }

    private EquationPicture.Term sums(EquationPicture.MatrixTerm exponentials) {
        var values = exponentials.matrix().value().orElseThrow();
        return terms.between(
                formula().exponentialSum(), values.columnSums(), List.of(sign("Σ"), exponentials));
    }

    /** z, or z − max z. */
    private List<EquationPicture.Term> shifted() {
        var shifted = list(terms.matrix(z));
        if (formula().isShifted()) {
            shifted.add(sign("−"));
            shifted.add(terms.between(formula().largest(), z.value().columnMaxima(), List.of()));
        }
        return shifted;
    }

    private SoftmaxFormula formula() {
        return new SoftmaxFormula(z);
    }
}
