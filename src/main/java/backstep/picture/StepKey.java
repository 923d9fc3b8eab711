package backstep.picture;

import backstep.core.network.Role;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

/** The key under which the texts have the title of each kind of step. */
final class StepKey implements Operation.Visitor<String> {

    private final Step step;

    private StepKey(Step step) {
        this.step = step;
    }

    static String of(Step step) {
        return step.operation().accept(new StepKey(step));
    }

    @Override
    public String given(Operation.Given given) {
        return "given";
    }

    @Override
    public String weightedSum(Operation.WeightedSum sum) {
        return "weightedSum";
    }

    @Override
    public String activate(Operation.Activate activate) {
        return "activate";
    }

    @Override
    public String probabilities(Operation.Probabilities probabilities) {
        return "probabilities";
    }

    @Override
    public String lossValue(Operation.LossValue value) {
        return "lossValue";
    }

    @Override
    public String lossGradient(Operation.LossGradient gradient) {
        return "lossGradient";
    }

    @Override
    public String activationGradient(Operation.ActivationGradient gradient) {
        return "activationGradient";
    }

    @Override
    public String weightGradient(Operation.WeightGradient gradient) {
        return "weightGradient";
    }

    @Override
    public String biasGradient(Operation.BiasGradient gradient) {
        return "biasGradient";
    }

    @Override
    public String inputGradient(Operation.InputGradient gradient) {
        return "inputGradient";
    }

    @Override
    public String remember(Operation.Remember remember) {
        return "remember";
    }

    @Override
    public String move(Operation.Move move) {
        return step.quantity().variable().role() == Role.WEIGHTS ? "moveWeights" : "moveBias";
    }

    @Override
    public String keep(Operation.Keep keep) {
        return "keep";
    }
}
