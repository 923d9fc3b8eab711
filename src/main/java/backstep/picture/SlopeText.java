package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.trace.Operation;

import java.util.List;

/** How one element of an activation's slope f′(z) was made, with the numbers in their places. */
record SlopeText(Operation.ActivationGradient made, int row, int column, Wording wording) {

    /**
     * {@code (∂y2/∂z2)₁ = 0.7514 · (1 − 0.7514) ≈ 0.1868}, or of a slope that is told by cases
     * {@code (∂y1/∂z1)₂₁ = 0, since −4 ≤ 0}; last without what it is of.
     */
    List<String> sentences() {
        var slope = slope();
        var computed = HoldingCase.of(made, row, column)
                .map(number -> byCase(((Formula.Cases) slope).cases().get(number)))
                .orElseGet(() -> withResult(slope));
        return List.of(name() + " = " + computed, computed);
    }

    /** Alone it needs no brackets. */
    private Formula slope() {
        var factor = ActivationFormula.derivative(
                made,
                number(sums(), 0),
                number(outputs(), Cancellation.fromOne(Math.abs(at(outputs())))));
        return factor instanceof Formula.Bracketed bracketed ? bracketed.term() : factor;
    }

    private String name() {
        var slope = Formula.inline(
                made.output().quantity().variable(),
                made.weightedSum().quantity().variable());
        return Names.element(slope.plainText(), sums().shape(), row, column);
    }

    private String byCase(Formula.Case holding) {
        var condition = text(holding.condition()).replaceFirst("^\\((.*)\\)", "$1");
        return wording.say("light.slope.since", withResult(holding.value()), condition);
    }

    /** The result follows where it is not written already. */
    private String withResult(Formula computed) {
        var text = text(computed);
        double slope = at(made.activation().derivative(sums()));
        var result = wording.say(slope);
        return result.equals(text) ? text : text + (isWhole(slope) ? " = " : " ≈ ") + result;
    }

    /** Whether nothing is left out in its numbers. */
    private boolean isWhole(double slope) {
        var numerals = wording.numerals();
        return numerals.isWhole(at(sums()))
                && numerals.isWhole(at(outputs()))
                && numerals.isWhole(slope);
    }

    private Matrix sums() {
        return made.weightedSum().value();
    }

    private Matrix outputs() {
        return made.output().value();
    }

    private double at(Matrix matrix) {
        return matrix.at(row, column);
    }

    private Formula number(Matrix matrix, int more) {
        var digits = Formula.upright(wording.say(at(matrix), more));
        return at(matrix) < 0 ? Formula.bracketed(digits) : digits;
    }

    private static String text(Formula formula) {
        return Names.indexed(formula.plainText())
                .replace('⊙', '·')
                .replaceAll("\\((\\([^()]*\\))\\)", "$1");
    }
}
