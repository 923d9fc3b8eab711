package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.network.Reduction;
import backstep.core.trace.Batch;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.trace.Tracer;
import backstep.fixture.Networks;

import java.util.LinkedHashMap;

/** Updates of one layer with the weighted sums that a test asks for. */
final class Steps {

    private Steps() {}

    /** An update of a layer without weights, so that these, its biases, are its weighted sums. */
    static Trace of(Activation activation, Loss.Kind loss, Matrix sums, Matrix targets) {
        return of(activation, new Loss(loss, Reduction.MEAN), sums, targets);
    }

    static Trace of(Activation activation, Loss loss, Matrix sums, Matrix targets) {
        return of(activation, loss, Optimizer.Sgd.plain(), sums, targets);
    }

    static Trace of(
            Activation activation, Loss loss, Optimizer optimizer, Matrix sums, Matrix targets) {
        var network = Networks.of(1, Networks.dense(sums.rows(), activation));
        var layer = network.layer(1);
        var parameters = new LinkedHashMap<Quantity, Matrix>();
        parameters.put(layer.weights(), Matrix.zeros(sums.shape()));
        parameters.put(layer.bias(), sums);
        return new Tracer(network, loss, optimizer)
                .trace(new Batch(Matrix.scalar(1), targets), new Parameters(parameters), 0.1, 5);
    }

    /** The step that computes what has this name. */
    static Step find(Trace trace, String name) {
        return trace.steps().stream()
                .filter(step -> step.quantity().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
