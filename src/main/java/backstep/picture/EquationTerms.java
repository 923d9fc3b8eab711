package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Trace;
import backstep.session.Pointed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the matrices of an equation, in the colours of their kind.
 *
 * @param result what the equation is of
 * @param isChangeable whether the numbers of those that are given can be changed here
 */
record EquationTerms(Trace trace, Quantity result, boolean isChangeable, Wording wording) {

    /** How strongly the largest number of a matrix is coloured at least. */
    private static final double FAINTEST = 0.25;

    /** Several terms, to which more can be added. */
    static List<EquationPicture.Term> list(EquationPicture.Term... terms) {
        return new ArrayList<>(List.of(terms));
    }

    EquationPicture.Term result(Quantity quantity, Matrix value) {
        return matrix(quantity, value, Emphasis.CURRENT);
    }

    EquationPicture.Term matrix(Operand operand) {
        return matrix(operand.quantity(), operand.value(), Emphasis.NONE);
    }

    EquationPicture.Term transposed(Operand operand) {
        var quantity = operand.quantity();
        return term(
                Formula.transposed(naming().inline(quantity)),
                operand.value().transpose(),
                scale(quantity, operand.value()),
                Emphasis.NONE,
                Optional.empty());
    }

    /** What was computed on the way from these terms, under the name of how. */
    EquationPicture.MatrixTerm between(
            Formula formula, Matrix value, List<EquationPicture.Term> made) {
        return between(formula, value, new Pointed.OnTheWay(result, formula.plainText()), made);
    }

    /** The factor of the chain rule that is the slope of an activation. */
    EquationPicture.Term slope(Quantity.Variable of, Quantity.Variable by, Matrix value) {
        return between(Formula.inline(of, by), value, new Pointed.Factor(of, by), List.of());
    }

    private EquationPicture.MatrixTerm between(
            Formula formula,
            Matrix value,
            Pointed.Subject subject,
            List<EquationPicture.Term> made) {
        var matrix = picture(naming().of(formula), value, value.largestMagnitude(), Emphasis.NONE);
        return new EquationPicture.MatrixTerm(matrix.between(subject), made);
    }

    private EquationPicture.Term matrix(Quantity quantity, Matrix value, Emphasis emphasis) {
        var given = GivenMatrix.of(quantity, trace.network(), wording);
        return term(
                naming().inline(quantity),
                value,
                scale(quantity, value),
                emphasis,
                given.filter(matrix -> isChangeable));
    }

    private Naming naming() {
        return wording.naming(trace.network());
    }

    /** As on the board, but never so faint that the matrix's own numbers look alike. */
    private double scale(Quantity quantity, Matrix value) {
        return Math.min(Scale.of(trace, quantity), value.largestMagnitude() / FAINTEST);
    }

    private EquationPicture.Term term(
            Formula name,
            Matrix value,
            double scale,
            Emphasis emphasis,
            Optional<GivenMatrix> given) {
        return new EquationPicture.MatrixTerm(
                picture(name, value, scale, emphasis).with(given));
    }

    private MatrixPicture picture(Formula name, Matrix value, double scale, Emphasis emphasis) {
        return new MatrixPicture(
                "", name, value.shape(), Optional.of(value), scale, emphasis, wording);
    }
}
