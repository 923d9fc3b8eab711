package backstep.picture;

import static backstep.picture.StepCode.name;
import static backstep.picture.StepCode.number;

import backstep.core.network.Optimizer;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

/** What each optimizer remembers and how it moves a parameter, in NumPy. */
final class OptimizerCode {

    private OptimizerCode() {}

    static String memory(Operation.Remember remember) {
        var memory = name(remember.memory());
        var g = name(remember.gradient());
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            var kept = number(sgd.momentum()) + " * " + memory;
            return kept + " + " + decayed(sgd, remember.parameter(), g);
        }
        var keep = number(OptimizerFormula.smoothing(remember));
        var power = OptimizerFormula.isSquare(remember) ? g + "**2" : g;
        return keep + " * " + memory + " + (1 - " + keep + ") * " + power;
    }

    static String move(Operation.Move move) {
        return name(move.parameter()) + " - lr * " + direction(move);
    }

    private static String direction(Operation.Move move) {
        var g = name(move.gradient());
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move, decayed(sgd, move.parameter(), g));
        }
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            var mean = corrected(move.memories().get(0), adam.beta1(), move.update());
            var square = corrected(move.memories().get(1), adam.beta2(), move.update());
            return "(" + mean + ") / " + root(square, adam.epsilon());
        }
        var rmsProp = (Optimizer.RmsProp) move.optimizer();
        return g + " / " + root(name(move.memories().get(0)), rmsProp.epsilon());
    }

    private static String direction(Optimizer.Sgd sgd, Operation.Move move, String decayed) {
        if (!sgd.hasMomentum()) {
            return sgd.hasWeightDecay() ? "(" + decayed + ")" : decayed;
        }
        var memory = name(move.memories().get(0));
        return sgd.nesterov()
                ? "(" + decayed + " + " + number(sgd.momentum()) + " * " + memory + ")"
                : memory;
    }

    private static String corrected(Operand memory, double beta, int update) {
        return name(memory) + " / (1 - " + number(beta) + "**" + update + ")";
    }

    private static String root(String squares, double epsilon) {
        return "(np.sqrt(" + squares + ") + " + number(epsilon) + ")";
    }

    private static String decayed(Optimizer.Sgd sgd, Operand parameter, String gradient) {
        return sgd.hasWeightDecay()
                ? gradient + " + " + number(sgd.weightDecay()) + " * " + name(parameter)
                : gradient;
    }
}
