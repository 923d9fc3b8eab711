package backstep.picture;

import static backstep.picture.EquationPicture.number;
import static backstep.picture.EquationPicture.sign;
import static backstep.picture.EquationTerms.list;

import backstep.core.network.Optimizer;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.text.Numerals;

import java.util.List;

/** What each optimizer remembers and how it moves a parameter, as equations of real matrices. */
record OptimizerEquation(EquationTerms terms) {

    List<EquationPicture.Term> memory(Operation.Remember remember) {
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            var equation = list(
                    sign("←"),
                    number(sgd.momentum()),
                    sign("·"),
                    terms.matrix(remember.memory()),
                    sign("+"),
                    terms.matrix(remember.gradient()));
            equation.addAll(decay(sgd, remember.parameter()));
            return equation;
        }
        double keep = OptimizerFormula.smoothing(remember);
        var equation = list(
                sign("←"),
                number(keep),
                sign("·"),
                terms.matrix(remember.memory()),
                sign("+"),
                sign("(1 − " + Numerals.exact(keep) + ")"),
                sign("·"),
                terms.matrix(remember.gradient()));
        if (OptimizerFormula.isSquare(remember)) {
            equation.add(sign("²"));
        }
        return equation;
    }

    List<EquationPicture.Term> move(Operation.Move move) {
        var equation = list(
                sign("←"),
                terms.matrix(move.parameter()),
                sign("−"),
                number(move.learningRate()),
                sign("·"));
        equation.addAll(direction(move));
        return equation;
    }

    private List<EquationPicture.Term> direction(Operation.Move move) {
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move);
        }
        var memories = move.memories();
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            int update = move.update();
            return List.of(
                    corrected(
                            OptimizerFormula.CORRECTED_MEAN, memories.get(0), adam.beta1(), update),
                    sign("/ (√"),
                    corrected(
                            OptimizerFormula.CORRECTED_SQUARE,
                            memories.get(1),
                            adam.beta2(),
                            update),
                    sign("+"),
                    sign(Numerals.exact(adam.epsilon()) + ")"));
        }
        var rmsProp = (Optimizer.RmsProp) move.optimizer();
        return List.of(
                terms.matrix(move.gradient()),
                sign("/ (√"),
                terms.matrix(memories.get(0)),
                sign("+"),
                sign(Numerals.exact(rmsProp.epsilon()) + ")"));
    }

    private List<EquationPicture.Term> direction(Optimizer.Sgd sgd, Operation.Move move) {
        if (sgd.hasMomentum() && !sgd.nesterov()) {
            return List.of(terms.matrix(move.memories().get(0)));
        }
        var sum = list(terms.matrix(move.gradient()));
        sum.addAll(decay(sgd, move.parameter()));
        if (sgd.nesterov()) {
            sum.addAll(List.of(
                    sign("+"),
                    number(sgd.momentum()),
                    sign("·"),
                    terms.matrix(move.memories().get(0))));
        }
        if (sum.size() > 1) {
            sum.add(0, sign("("));
            sum.add(sign(")"));
        }
        return sum;
    }

    /** + λ θ, where weights decay. */
    private List<EquationPicture.Term> decay(Optimizer.Sgd sgd, Operand parameter) {
        return sgd.hasWeightDecay()
                ? List.of(sign("+"), number(sgd.weightDecay()), sign("·"), terms.matrix(parameter))
                : List.of();
    }

    /** m̂ = m / (1 − βᵗ). */
    private EquationPicture.Term corrected(Formula hat, Operand memory, double beta, int update) {
        double factor = 1 / (1 - StrictMath.pow(beta, update));
        var power = Names.indexed(Numerals.exact(beta) + "^(" + update + ")");
        return terms.between(
                hat,
                memory.value().scale(factor),
                List.of(terms.matrix(memory), sign("/ (1 − " + power + ")")));
    }
}
