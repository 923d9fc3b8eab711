package backstep.picture;

import backstep.core.trace.Step;

import java.util.Optional;

/**
 * What a step computes, in symbols: {@code ∂L/∂W₂ = ∂L/∂y₂ ∂y₂/∂W₂ = ∂L/∂y₂ · y₁ᵀ}.
 *
 * @param left the name of the result
 * @param relation {@code =}; {@code ←} where the result takes the old one's place; empty where it
 *     is given
 * @param chainRule the chain rule's product of derivatives, where the step is one
 * @param right the result in terms of the operands
 */
public record StepFormula(
        Formula left, String relation, Optional<Formula> chainRule, Formula right) {

    public static StepFormula of(Step step) {
        return step.operation().accept(new FormulaOfStep(step));
    }

    /** All of it on one line. */
    public Formula whole() {
        if (relation.isEmpty()) {
            return left;
        }
        var equals = Formula.sign(relation);
        return chainRule
                .map(rule -> Formula.row(left, equals, rule, equals, right))
                .orElseGet(() -> Formula.row(left, equals, right));
    }
}
