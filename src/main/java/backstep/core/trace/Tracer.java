package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.ArrayList;
import java.util.Map;

/**
 * Unfolds one update of a network into its elementary steps: forward, loss, backward, update.
 *
 * <p>Backpropagation as in Nielsen, Neural Networks and Deep Learning, chapter 2, for batches of
 * columns. All gradients come from the old parameters, and all updates from the gradients.
 */
public record Tracer(Network network, Loss loss, Optimizer optimizer) {

    /**
     * The steps of one update.
     *
     * @param update which update of training this is, from 1
     */
    public Trace trace(Batch batch, Parameters before, double learningRate, int update) {
        var steps = new ArrayList<Step>();
        unfold(
                batch,
                before,
                learningRate,
                update,
                (phase, quantity, operation, value) ->
                        steps.add(new Step(phase, quantity, operation, value)));
        return new Trace(network, batch, before, steps);
    }

    /**
     * Makes one update, hands each of its steps on as it is done, and returns the parameters and
     * the optimizer's memory after it.
     *
     * @param update which update of training this is, from 1
     */
    public Parameters unfold(
            Batch batch, Parameters before, double learningRate, int update, Recorder recorder) {
        var unfolding = new Unfolding(this, batch, recorder);
        before.forEach(unfolding::know);
        unfolding.forward();
        unfolding.loss();
        unfolding.backward();
        unfolding.update(learningRate, update);
        return unfolding.after(before);
    }

    /**
     * All that would be known after forward and loss if one variable were something else; only what
     * comes after it is computed.
     *
     * @param known all that is known after forward and loss
     * @param changed a weighted sum, an output or a parameter
     */
    Known forwardWith(
            Quantity.Variable changed, Matrix value, Batch batch, Map<Quantity, Matrix> known) {
        var unfolding = new Unfolding(this, batch, Recorder.NONE);
        known.forEach(unfolding::know);
        unfolding.know(changed, value);
        unfolding.forwardAfter(changed);
        unfolding.loss();
        return unfolding.known();
    }

    /** The loss of a batch at these parameters. */
    public double loss(Batch batch, Parameters parameters) {
        var unfolding = new Unfolding(this, batch, Recorder.NONE);
        parameters.forEach(unfolding::know);
        unfolding.forward();
        unfolding.loss();
        return unfolding.known().at(Quantity.loss()).scalar();
    }
}
