package backstep.core.training;

import backstep.core.math.Matrix;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Recorder;

/** What is gathered of the steps of an update while they go by. */
final class Outcome implements Recorder {

    private double loss = Double.NaN;
    private boolean isFinite = true;

    @Override
    public void record(Phase phase, Quantity quantity, Operation operation, Matrix value) {
        isFinite = isFinite && value.isFinite();
        if (operation instanceof Operation.LossValue) {
            loss = value.scalar();
        }
    }

    Update with(Parameters after) {
        return new Update(after, loss, isFinite);
    }
}
