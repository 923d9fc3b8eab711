package backstep.core.network;

import backstep.core.math.Shape;

import java.util.ArrayList;
import java.util.List;

/** A dense feed-forward network: layers in a row, each fed by the one before. */
public record Network(List<Layer> layers) {

    public Network {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one layer");
        }
        for (int k = 0; k < layers.size(); k++) {
            if (layers.get(k).number() != k + 1) {
                throw new IllegalArgumentException(
                        "layer %d is numbered %d".formatted(k + 1, layers.get(k).number()));
            }
        }
        for (int k = 1; k < layers.size(); k++) {
            if (layers.get(k).inputs() != layers.get(k - 1).units()) {
                throw new IllegalArgumentException("layer %d takes %d inputs, layer %d gives %d"
                        .formatted(
                                k + 1,
                                layers.get(k).inputs(),
                                k,
                                layers.get(k - 1).units()));
            }
        }
    }

    public int inputs() {
        return layers.get(0).inputs();
    }

    public int outputs() {
        return last().units();
    }

    public int depth() {
        return layers.size();
    }

    /** The layer with this number, from 1. */
    public Layer layer(int number) {
        return layers.get(number - 1);
    }

    public Layer last() {
        return layers.get(depth() - 1);
    }

    /** This network, where training leaves a parameter as it is, or does not. */
    public Network withFrozen(Quantity.Variable parameter, boolean isFrozen) {
        var changed = new ArrayList<>(layers);
        changed.set(
                parameter.layer() - 1,
                layer(parameter.layer()).withFrozen(parameter.role(), isFrozen));
        return new Network(changed);
    }

    /** The shape of a variable or of its gradient, for a batch of this size. */
    public Shape shape(Quantity quantity, int batch) {
        var variable = quantity.variable();
        return switch (variable.role()) {
            case INPUT -> new Shape(inputs(), batch);
            case WEIGHTED_SUM, OUTPUT -> new Shape(layer(variable.layer()).units(), batch);
            case TARGET, PROBABILITIES -> new Shape(outputs(), batch);
            case LOSS -> new Shape(1, 1);
            case WEIGHTS ->
                new Shape(
                        layer(variable.layer()).units(), layer(variable.layer()).inputs());
            case BIAS -> new Shape(layer(variable.layer()).units(), 1);
        };
    }
}
