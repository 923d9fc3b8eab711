package backstep.picture;

import static backstep.picture.StepCode.name;
import static backstep.picture.StepCode.number;

import backstep.core.network.Optimizer;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.ArrayList;
import java.util.List;

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

    /** The move: lines that name a part, then the whole. */
    static List<String> move(Operation.Move move) {
        var lines = new ArrayList<>(parts(move));
        lines.add(name(move.parameter()) + " - lr * " + direction(move));
        return List.copyOf(lines);
    }

    private static List<String> parts(Operation.Move move) {
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return List.of(
                    "m_hat = " + corrected(move.memories().get(0), adam.beta1(), move.update()),
                    "v_hat = " + corrected(move.memories().get(1), adam.beta2(), move.update()));
        }
        return List.of();
    }

    private static String direction(Operation.Move move) {
        var g = name(move.gradient());
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move, decayed(sgd, move.parameter(), g));
        }
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return "m_hat / " + root("v_hat", adam.epsilon());
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
