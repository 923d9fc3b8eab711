package backstep.picture;

import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.EnumSet;
import java.util.Set;

/** The key under which the texts tell in a sentence what each kind of step does. */
final class SentenceKey implements Operation.Visitor<String> {

    /** Of several outputs these are the mean or the sum of several distances. */
    private static final Set<Loss.Kind> DISTANCES =
            EnumSet.of(Loss.Kind.L1, Loss.Kind.MSE, Loss.Kind.HALF_SQUARED);

    private SentenceKey() {}

    static String of(Step step) {
        return step.operation().accept(new SentenceKey());
    }

    @Override
    public String given(Operation.Given given) {
        return "given";
    }

    @Override
    public String weightedSum(Operation.WeightedSum sum) {
        return sum.bias().isPresent() ? "weightedSum" : "weightedSum.noBias";
    }

    @Override
    public String activate(Operation.Activate activate) {
        return "activate." + activate.activation().key();
    }

    @Override
    public String probabilities(Operation.Probabilities probabilities) {
        return "probabilities";
    }

    @Override
    public String lossValue(Operation.LossValue value) {
        var loss = value.loss();
        var key = "lossValue." + loss.kind().key();
        var output = value.output().value().shape();
        if (output.size() == 1 || !DISTANCES.contains(loss.kind())) {
            return key;
        }
        int divisor = loss.divisor(output);
        return key + (divisor == 1 ? ".sum" : divisor == output.size() ? ".mean" : ".samples");
    }

    @Override
    public String lossGradient(Operation.LossGradient gradient) {
        return "lossGradient";
    }

    @Override
    public String activationGradient(Operation.ActivationGradient gradient) {
        return gradient.activation() == Activation.SOFTMAX
                ? "activationGradient.softmax"
                : "activationGradient";
    }

    @Override
    public String weightGradient(Operation.WeightGradient gradient) {
        return gradient.sumGradient().value().columns() > 1
                ? "weightGradient.batch"
                : "weightGradient";
    }

    @Override
    public String biasGradient(Operation.BiasGradient gradient) {
        return gradient.sumGradient().value().columns() > 1 ? "biasGradient.batch" : "biasGradient";
    }

    @Override
    public String inputGradient(Operation.InputGradient gradient) {
        return "inputGradient";
    }

    @Override
    public String remember(Operation.Remember remember) {
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            return sgd.weightDecay() > 0 ? "remember.momentum.decay" : "remember.momentum";
        }
        return OptimizerFormula.isSquare(remember) ? "remember.squares" : "remember.mean";
    }

    @Override
    public String move(Operation.Move move) {
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return descent(sgd);
        }
        return move.optimizer() instanceof Optimizer.Adam ? "move.adam" : "move.rmsprop";
    }

    private static String descent(Optimizer.Sgd sgd) {
        if (sgd.hasMomentum()) {
            return sgd.nesterov() ? "move.nesterov" : "move.momentum";
        }
        return sgd.weightDecay() > 0 ? "move.decay" : "move.sgd";
    }

    @Override
    public String keep(Operation.Keep keep) {
        return "keep";
    }
}
