package backstep.core;

import backstep.core.math.Matrix;
import backstep.core.training.Plan;

import org.ejml.data.DMatrixRMaj;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The yardstick: a plan's training as one would write it by hand for its network, with EJML on
 * matrices that are used again and again, and with nothing kept that could be shown.
 *
 * <p>It knows what the measured lessons need: batches of one size, dealt once as they are not
 * shuffled; a bias in each layer; tanh or no activation; plain gradient descent or Adam.
 */
final class PlainEjml {

    private final Plan plan;
    private final List<PlainLayer> layers;
    private final List<DMatrixRMaj> inputs;
    private final List<DMatrixRMaj> targets;
    private int updates;

    PlainEjml(Plan plan) {
        this.plan = plan;
        layers = plan.network().layers().stream()
                .map(layer -> new PlainLayer(layer, plan.order().size()))
                .toList();
        inputs = batches(plan.samples().inputs());
        targets = batches(plan.samples().targets());
    }

    /** Forgets all training. */
    void restart() {
        layers.forEach(layer -> layer.restart(plan.initial()));
        updates = 0;
    }

    /** Trains one more epoch, whose loss this is. */
    double epoch() {
        double sum = 0;
        for (int batch = 0; batch < inputs.size(); batch++) {
            sum += update(inputs.get(batch), targets.get(batch));
        }
        return sum / inputs.size();
    }

    private double update(DMatrixRMaj x, DMatrixRMaj t) {
        updates++;
        var y = x;
        for (var layer : layers) {
            layer.forward(y);
            y = layer.output();
        }
        var last = layers.get(layers.size() - 1);
        double loss = PlainLoss.of(plan.loss(), y, t, last.gradient());
        backward(x);
        for (var layer : layers) {
            layer.move(plan.optimizer(), plan.learningRate(), updates);
        }
        return loss;
    }

    private void backward(DMatrixRMaj x) {
        for (int k = layers.size() - 1; k > 0; k--) {
            layers.get(k).backward(layers.get(k - 1).output());
            layers.get(k).backwardTo(layers.get(k - 1).gradient());
        }
        layers.get(0).backward(x);
    }

    private List<DMatrixRMaj> batches(Matrix samples) {
        return IntStream.range(0, plan.batchesPerEpoch())
                .mapToObj(batch -> batch(samples, batch * plan.order().size()))
                .toList();
    }

    private DMatrixRMaj batch(Matrix samples, int first) {
        var batch = new DMatrixRMaj(samples.rows(), plan.order().size());
        for (int i = 0; i < batch.numRows; i++) {
            for (int j = 0; j < batch.numCols; j++) {
                batch.set(i, j, samples.at(i, first + j));
            }
        }
        return batch;
    }
}
