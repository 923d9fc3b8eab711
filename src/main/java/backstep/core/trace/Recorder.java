package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;

/** What takes the steps of an update as they are done, and makes of them what it needs. */
@FunctionalInterface
public interface Recorder {

    /** Takes no notice of any. */
    Recorder NONE = (phase, quantity, operation, value) -> {};

    /** Takes the next step; see {@link Step}. */
    void record(Phase phase, Quantity quantity, Operation operation, Matrix value);
}
