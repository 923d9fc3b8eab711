package backstep.picture;

import static backstep.picture.Formula.bracketed;
import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.power;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.squared;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.network.Optimizer;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.text.Numerals;

import java.util.List;

/** What each optimizer remembers and how it moves a parameter, in symbols. */
final class OptimizerFormula {

    /** m or v, corrected for having begun at 0. */
    static final Formula CORRECTED_MEAN = new Formula.Hat(symbol("m"));

    static final Formula CORRECTED_SQUARE = new Formula.Hat(symbol("v"));

    private OptimizerFormula() {}

    static Formula memory(Operation.Remember remember) {
        var memory = Formula.of(remember.memory());
        var gradient = Formula.of(remember.gradient());
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            return row(
                    number(sgd.momentum()),
                    sign("·"),
                    memory,
                    sign("+"),
                    decayed(sgd, gradient, Formula.of(remember.parameter())));
        }
        double keep = smoothing(remember);
        return row(
                number(keep),
                sign("·"),
                memory,
                sign("+"),
                upright("(1 − "),
                number(keep),
                upright(")"),
                sign("·"),
                isSquare(remember) ? squared(bracketed(gradient)) : gradient);
    }

    static Formula move(Operation.Move move) {
        return row(
                Formula.of(move.parameter()), sign("−"), symbol("α"), sign("·"), direction(move));
    }

    /** What the letters in the move stand for. */
    static List<Formula> where(Operation.Move move) {
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return List.of(
                    correction(CORRECTED_MEAN, move.memories().get(0), adam.beta1(), move.update()),
                    correction(
                            CORRECTED_SQUARE, move.memories().get(1), adam.beta2(), move.update()));
        }
        return List.of();
    }

    private static Formula direction(Operation.Move move) {
        var gradient = Formula.of(move.gradient());
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move, gradient);
        }
        if (move.optimizer() instanceof Optimizer.Adam) {
            return overRoot(CORRECTED_MEAN, CORRECTED_SQUARE);
        }
        return overRoot(gradient, Formula.of(move.memories().get(0)));
    }

    private static Formula direction(Optimizer.Sgd sgd, Operation.Move move, Formula gradient) {
        var decayed = decayed(sgd, gradient, Formula.of(move.parameter()));
        if (!sgd.hasMomentum()) {
            return sgd.hasWeightDecay() ? bracketed(decayed) : decayed;
        }
        var momentum = Formula.of(move.memories().get(0));
        return sgd.nesterov()
                ? bracketed(row(decayed, sign("+"), number(sgd.momentum()), sign("·"), momentum))
                : momentum;
    }

    private static Formula overRoot(Formula above, Formula squares) {
        return fraction(above, row(new Formula.Root(squares), sign("+"), symbol("ε")));
    }

    /** m̂ = m / (1 − βᵗ). */
    private static Formula correction(Formula hat, Operand memory, double beta, int update) {
        var rest = row(upright("1"), sign("−"), power(number(beta), upright("" + update)));
        return row(hat, sign("="), fraction(Formula.of(memory), rest));
    }

    private static Formula decayed(Optimizer.Sgd sgd, Formula gradient, Formula parameter) {
        return sgd.hasWeightDecay()
                ? row(gradient, sign("+"), number(sgd.weightDecay()), sign("·"), parameter)
                : gradient;
    }

    /** Whether it is the squares of gradients that are averaged. */
    static boolean isSquare(Operation.Remember remember) {
        return remember.letter().equals("v");
    }

    static double smoothing(Operation.Remember remember) {
        if (remember.optimizer() instanceof Optimizer.Adam adam) {
            return isSquare(remember) ? adam.beta2() : adam.beta1();
        }
        return ((Optimizer.RmsProp) remember.optimizer()).smoothing();
    }

    private static Formula number(double value) {
        return upright(Numerals.exact(value));
    }
}
