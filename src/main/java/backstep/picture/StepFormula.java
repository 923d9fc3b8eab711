package backstep.picture;

import backstep.core.network.Network;
import backstep.core.trace.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step computes, in symbols: {@code ∂L/∂W₂ = ∂L/∂y₂ · ∂y₂/∂W₂ = ∂L/∂y₂ · y₁ᵀ}.
 *
 * @param left the name of the result
 * @param relation {@code =}; {@code ←} where the result takes the old one's place; empty where it
 *     is given
 * @param chain the products of derivatives that the chain rule makes of it, the longest first
 * @param right the result in terms of the operands
 * @param where what the letters in it stand for, each as an equation
 */
public record StepFormula(
        Formula left, String relation, List<Formula> chain, Formula right, List<Formula> where) {

    public StepFormula {
        chain = List.copyOf(chain);
        where = List.copyOf(where);
    }

    /** The formula by which a step computes its result. */
    public static StepFormula of(Step step) {
        return step.operation().accept(new FormulaOfStep(step));
    }

    /** The same, with the chain rule in the backward phase. */
    public static StepFormula of(Step step, Network network) {
        var formula = of(step);
        return new StepFormula(
                formula.left,
                formula.relation,
                ChainRule.of(step, network).products(),
                formula.right,
                formula.where);
    }

    /** The same with so many of the chain rule's products, the longest. */
    public StepFormula withProducts(int most) {
        var fewer = chain.subList(0, Math.min(most, chain.size()));
        return new StepFormula(left, relation, fewer, right, where);
    }

    /** The same without what its letters stand for. */
    public StepFormula withoutDefinitions() {
        return new StepFormula(left, relation, chain, right, List.of());
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
        return Stream.concat(chain.stream(), Stream.of(right))
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
