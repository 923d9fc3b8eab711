package backstep.picture;

import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.power;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.network.Optimizer;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.text.Numerals;

/** What each optimizer remembers and how it moves a parameter, in symbols. */
final class OptimizerFormula {

    private static final Formula ALPHA = symbol("α");

    private OptimizerFormula() {}

    static Formula memory(Operation.Remember remember) {
        var memory = Formula.of(remember.memory());
        var gradient = Formula.of(remember.gradient());
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            return row(
                    number(sgd.momentum()),
                    upright(" "),
                    memory,
                    sign("+"),
                    decayed(sgd, gradient, Formula.of(remember.parameter())));
        }
        boolean squared = remember.letter().equals("v");
        return row(
                number(smoothing(remember)),
                upright(" "),
                memory,
                sign("+"),
                upright("(1 − "),
                number(smoothing(remember)),
                upright(") "),
                squared ? power(gradient, upright("2")) : gradient);
    }

    static Formula move(Operation.Move move) {
        return row(Formula.of(move.parameter()), sign("−"), ALPHA, upright(" "), direction(move));
    }

    private static Formula direction(Operation.Move move) {
        var gradient = Formula.of(move.gradient());
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move, gradient);
        }
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return fraction(
                    corrected(move.memories().get(0), adam.beta1(), move.update()),
                    row(
                            new Formula.Root(
                                    corrected(move.memories().get(1), adam.beta2(), move.update())),
                            sign("+"),
                            symbol("ε")));
        }
        return fraction(
                gradient,
                row(new Formula.Root(Formula.of(move.memories().get(0))), sign("+"), symbol("ε")));
    }

    private static Formula direction(Optimizer.Sgd sgd, Operation.Move move, Formula gradient) {
        var decayed = decayed(sgd, gradient, Formula.of(move.parameter()));
        if (!sgd.hasMomentum()) {
            return sgd.hasWeightDecay() ? bracketed(decayed) : decayed;
        }
        var momentum = Formula.of(move.memories().get(0));
        return sgd.nesterov()
                ? bracketed(row(decayed, sign("+"), number(sgd.momentum()), upright(" "), momentum))
                : momentum;
    }

    /** m̂ = m / (1 − βᵗ). */
    private static Formula corrected(Operand memory, double beta, int update) {
        return row(
                Formula.of(memory),
                upright(" / (1 − "),
                power(number(beta), upright("" + update)),
                upright(")"));
    }

    private static Formula decayed(Optimizer.Sgd sgd, Formula gradient, Formula parameter) {
        return sgd.hasWeightDecay()
                ? row(gradient, sign("+"), number(sgd.weightDecay()), upright(" "), parameter)
                : gradient;
    }

    static double smoothing(Operation.Remember remember) {
        if (remember.optimizer() instanceof Optimizer.Adam adam) {
            return remember.letter().equals("m") ? adam.beta1() : adam.beta2();
        }
        return ((Optimizer.RmsProp) remember.optimizer()).smoothing();
    }

    private static Formula bracketed(Formula term) {
        return row(upright("("), term, upright(")"));
    }

    private static Formula number(double value) {
        return upright(Numerals.exact(value));
    }
}
