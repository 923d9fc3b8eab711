package backstep.picture;

import backstep.core.trace.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step computes, in symbols: {@code ∂L/∂W₂ = ∂L/∂y₂ ∂y₂/∂W₂ = ∂L/∂y₂ · y₁ᵀ}.
 *
 * @param left the name of the result
 * @param relation {@code =}; {@code ←} where the result takes the old one's place; empty where it
 *     is given
 * @param chainRule the chain rule's product of derivatives, where the step is one
 * @param right the result in terms of the operands
 * @param where what the letters in it stand for, each as an equation
 */
public record StepFormula(
        Formula left,
        String relation,
        Optional<Formula> chainRule,
        Formula right,
        List<Formula> where) {

    public StepFormula {
        where = List.copyOf(where);
    }

    public static StepFormula of(Step step) {
        return step.operation().accept(new FormulaOfStep(step));
    }

    /** All of it on one line. */
    public Formula whole() {
        var terms = new ArrayList<Formula>();
        terms.add(left);
        terms.addAll(sides());
        for (var definition : where) {
            terms.add(Formula.upright(", "));
            terms.add(definition);
        }
        return new Formula.Row(terms);
    }

    /** What follows the left side, from one equals sign to the next. */
    public List<Formula> sides() {
        if (relation.isEmpty()) {
            return List.of();
        }
        return Stream.concat(chainRule.stream(), Stream.of(right))
                .<Formula>map(side -> Formula.row(Formula.sign(relation), side))
                .toList();
    }

    /** The result in terms of the operands as text, with what the letters in it stand for. */
    public String expression() {
        return Stream.concat(Stream.of(right), where.stream())
                .map(Formula::plainText)
                .collect(Collectors.joining(", "));
    }
}
