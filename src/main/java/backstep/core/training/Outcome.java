package backstep.core.training;

import backstep.core.network.Parameters;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.function.Consumer;

/** What is gathered of the steps of an update while they go by. */
final class Outcome implements Consumer<Step> {

    private double loss = Double.NaN;
    private boolean isFinite = true;

    @Override
    public void accept(Step step) {
        isFinite = isFinite && step.value().isFinite();
        if (step.operation() instanceof Operation.LossValue) {
            loss = step.value().scalar();
        }
    }

    Update with(Parameters after) {
        return new Update(after, loss, isFinite);
    }
}
