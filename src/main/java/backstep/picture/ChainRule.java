package backstep.picture;

import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The chain rule: the gradient of the loss L with respect to a variable is the product of the
 * derivatives of each variable by the next on the way there, ∂L/∂y₃ · ∂y₃/∂y₂ · ∂y₂/∂W₂.
 *
 * @param path the variables from one to another, as the way back through the network meets them
 */
record ChainRule(List<Quantity.Variable> path) {

    /** Of a longer chain only so many factors at each end are written. */
    private static final int LONGEST = 5;

    private static final int AT_EACH_END = 2;

    ChainRule {
        path = List.copyOf(path);
    }

    /** The way from the loss to what a step takes the gradient of; none in other phases. */
    static ChainRule of(Step step, Network network) {
        if (step.phase() != Phase.BACKWARD) {
            return new ChainRule(List.of());
        }
        boolean isThroughProbabilities = step.operation() instanceof Operation.LossGradient gradient
                && gradient.probabilities().isPresent();
        var variable = step.quantity().variable();
        return isThroughProbabilities
                ? new ChainRule(List.of(Quantity.loss(), Quantity.probabilities(), variable))
                : fromLoss(variable, network);
    }

    /** The way that a factor ∂of/∂by stands for. */
    static ChainRule between(Quantity.Variable of, Quantity.Variable by, Network network) {
        if (of.role() == Role.PROBABILITIES || by.role() == Role.PROBABILITIES) {
            return new ChainRule(List.of(of, by));
        }
        var path = fromLoss(by, network).path();
        return new ChainRule(path.subList(path.indexOf(of), path.size()));
    }

    private static ChainRule fromLoss(Quantity.Variable to, Network network) {
        var path = new ArrayList<>(List.of(Quantity.loss()));
        var layers = new ArrayList<>(network.layers().subList(to.layer() - 1, network.depth()));
        Collections.reverse(layers);
        layers.stream().flatMap(layer -> through(layer).stream()).forEach(path::add);
        path.add(to);
        return new ChainRule(path.subList(0, path.indexOf(to) + 1));
    }

    private static List<Quantity.Variable> through(Layer layer) {
        return layer.isActivated()
                ? List.of(layer.output(), layer.weightedSum())
                : List.of(layer.output());
    }

    /** The products that the gradient is: all of it, then what is known of it times the rest. */
    List<Formula> products() {
        int last = path.size() - 1;
        if (last < 2) {
            return List.of();
        }
        var two = product(List.of(factor(0, last - 1), factor(last - 1, last)));
        return last == 2 ? List.of(two) : List.of(product(shortened()), two);
    }

    private List<Formula> shortened() {
        int count = path.size() - 1;
        if (count <= LONGEST) {
            return factors(1, count);
        }
        int end = count - AT_EACH_END;
        var factors = new ArrayList<>(factors(1, AT_EACH_END));
        factors.add(dots(AT_EACH_END, end));
        factors.addAll(factors(end + 1, count));
        return factors;
    }

    private List<Formula> factors(int from, int to) {
        var factors = new ArrayList<Formula>();
        for (int k = from; k <= to; k++) {
            factors.add(factor(k - 1, k));
        }
        return factors;
    }

    /** ∂of/∂by, for variables at two places of the path. */
    private Formula factor(int of, int by) {
        var derivative =
                new Formula.Derivative(Formula.symbol(path.get(of)), Formula.symbol(path.get(by)));
        return new Formula.Factor(path.get(of), path.get(by), derivative);
    }

    /** The dots in place of all factors from one to another place of the path. */
    private Formula dots(int of, int by) {
        return new Formula.Factor(path.get(of), path.get(by), Formula.upright("⋯"));
    }

    private static Formula product(List<Formula> factors) {
        var terms = new ArrayList<Formula>();
        for (var factor : factors) {
            if (!terms.isEmpty()) {
                terms.add(Formula.sign("·"));
            }
            terms.add(factor);
        }
        return new Formula.Row(terms);
    }
}
