package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.LinkedHashMap;

/**
 * The loss of a batch after its update, as a function of the learning rate: gradients and what the
 * optimizer remembers do not depend on the rate, so that each rate takes but a move of every
 * parameter and a forward pass.
 *
 * @param trace the update, made at any rate
 */
public record LossByRate(Tracer tracer, Trace trace) {

    /** The loss of the same batch once the update is made at this rate. */
    public RateLoss at(double rate) {
        return new RateLoss(rate, tracer.loss(trace.batch(), after(rate)));
    }

    /** The loss of the batch before the update. */
    public double before() {
        return trace.loss();
    }

    /** How large the losses of the batch are, however small the one before the update is. */
    public double scale() {
        return tracer.loss().scale(trace.batch().targets());
    }

    /** About how many multiplications the loss at one rate takes. */
    public long work() {
        return (long) trace.before().size() * (trace.batch().size() + 1);
    }

    private Parameters after(double rate) {
        var moved = new LinkedHashMap<Quantity, Matrix>();
        for (var step : trace.steps()) {
            if (step.operation() instanceof Operation.Move move) {
                moved.put(step.quantity(), move.resultAt(rate));
            }
        }
        return trace.before().with(moved);
    }
}
