package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Layer;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One update while it is being unfolded: the newest of each matrix so far. */
final class Unfolding {

    private final Network network;
    private final Loss loss;
    private final Optimizer optimizer;
    private final Batch batch;
    private final Recorder recorder;
    private final Known known;
    private final List<Quantity> firstMemories = new ArrayList<>();

    /**
     * The update of which nothing is done yet.
     *
     * @param recorder is handed each step as it is done
     */
    Unfolding(Tracer tracer, Batch batch, Recorder recorder) {
        network = tracer.network();
        loss = tracer.loss();
        optimizer = tracer.optimizer();
        this.batch = batch;
        this.recorder = recorder;
        known = new Known(network.depth(), optimizer.memories());
        known.put(Quantity.target(), batch.targets());
    }

    void forward() {
        add(Phase.FORWARD, Quantity.input(), new Operation.Given(batch.inputs()));
        network.layers().forEach(this::forward);
    }

    void forwardAfter(Quantity.Variable changed) {
        int number = changed.layer();
        switch (changed.role()) {
            case WEIGHTS, BIAS -> forward(network.layer(number));
            case WEIGHTED_SUM -> activate(network.layer(number));
            case INPUT, OUTPUT, TARGET, PROBABILITIES, LOSS -> {}
        }
        network.layers().subList(number, network.depth()).forEach(this::forward);
    }

    private void forward(Layer layer) {
        weigh(layer);
        activate(layer);
    }

    private void weigh(Layer layer) {
        var bias = Optional.of(layer).filter(Layer::hasBias).map(Layer::bias);
        add(
                Phase.FORWARD,
                layer.weightedSum(),
                new Operation.WeightedSum(
                        operand(layer.weights()), operand(layer.input()), bias.map(this::operand)));
    }

    private void activate(Layer layer) {
        if (layer.isActivated()) {
            add(
                    Phase.FORWARD,
                    layer.output(),
                    new Operation.Activate(layer.activation(), operand(layer.weightedSum())));
        }
    }

    void loss() {
        if (loss.usesProbabilities()) {
            add(Phase.LOSS, Quantity.probabilities(), new Operation.Probabilities(lastOutput()));
        }
        add(
                Phase.LOSS,
                Quantity.loss(),
                new Operation.LossValue(
                        loss, lastOutput(), operand(Quantity.target()), probabilities()));
    }

    void backward() {
        add(
                Phase.BACKWARD,
                network.last().output().gradient(),
                new Operation.LossGradient(
                        loss, lastOutput(), operand(Quantity.target()), probabilities()));
        for (int number = network.depth(); number >= 1; number--) {
            backward(network.layer(number));
        }
    }

    private void backward(Layer layer) {
        if (layer.isActivated()) {
            add(Phase.BACKWARD, layer.weightedSum().gradient(), activationGradient(layer));
        }
        var sumGradient = operand(layer.weightedSum().gradient());
        add(
                Phase.BACKWARD,
                layer.weights().gradient(),
                new Operation.WeightGradient(sumGradient, operand(layer.input())));
        if (layer.hasBias()) {
            add(Phase.BACKWARD, layer.bias().gradient(), new Operation.BiasGradient(sumGradient));
        }
        if (layer.number() > 1) {
            add(
                    Phase.BACKWARD,
                    layer.input().gradient(),
                    new Operation.InputGradient(operand(layer.weights()), sumGradient));
        }
    }

    private Operation activationGradient(Layer layer) {
        return new Operation.ActivationGradient(
                layer.activation(),
                operand(layer.output().gradient()),
                operand(layer.weightedSum()),
                operand(layer.output()));
    }

    void update(double learningRate, int update) {
        for (int number = network.depth(); number >= 1; number--) {
            var layer = network.layer(number);
            update(layer, layer.weights(), learningRate, update);
            if (layer.hasBias()) {
                update(layer, layer.bias(), learningRate, update);
            }
        }
    }

    private void update(Layer layer, Quantity.Variable parameter, double learningRate, int update) {
        if (layer.isFrozen(parameter)) {
            add(Phase.UPDATE, parameter, new Operation.Keep(operand(parameter)));
        } else {
            move(parameter, learningRate, update);
        }
    }

    private void move(Quantity.Variable parameter, double learningRate, int update) {
        var old = operand(parameter);
        var gradient = operand(parameter.gradient());
        var letters = optimizer.memories();
        var memories = letters.isEmpty() ? List.<Operand>of() : remember(letters, gradient, old);
        add(
                Phase.UPDATE,
                parameter,
                new Operation.Move(optimizer, old, gradient, memories, learningRate, update));
    }

    private List<Operand> remember(List<String> letters, Operand gradient, Operand parameter) {
        var memories = new ArrayList<Operand>();
        for (var letter : letters) {
            memories.add(remember(letter, gradient, parameter));
        }
        return memories;
    }

    private Operand remember(String letter, Operand gradient, Operand parameter) {
        var memory = new Quantity.Memory(letter, parameter.quantity().variable());
        if (!known.contains(memory)) {
            known.put(memory, Matrix.zeros(parameter.value().shape()));
            firstMemories.add(memory);
        }
        var old = operand(memory);
        add(
                Phase.UPDATE,
                memory,
                new Operation.Remember(optimizer, letter, old, gradient, parameter));
        return operand(memory);
    }

    /** What has become of the parameters. */
    Parameters after(Parameters before) {
        var after = before.map(this::newest);
        return firstMemories.isEmpty() ? after : after.with(firstMemories());
    }

    private Map<Quantity, Matrix> firstMemories() {
        var values = new LinkedHashMap<Quantity, Matrix>();
        firstMemories.forEach(memory -> values.put(memory, known.at(memory)));
        return values;
    }

    private Matrix newest(Quantity quantity, Matrix old) {
        return known.hasPlaceFor(quantity) ? known.at(quantity) : old;
    }

    /** Takes what is known from outside, unless neither network nor optimizer has such a thing. */
    void know(Quantity quantity, Matrix value) {
        if (known.hasPlaceFor(quantity)) {
            known.put(quantity, value);
        }
    }

    private void add(Phase phase, Quantity quantity, Operation operation) {
        var value = operation.result();
        recorder.record(phase, quantity, operation, value);
        known.put(quantity, value);
    }

    Known known() {
        return known;
    }

    private Operand lastOutput() {
        return operand(network.last().output());
    }

    private Optional<Operand> probabilities() {
        return loss.usesProbabilities()
                ? Optional.of(operand(Quantity.probabilities()))
                : Optional.empty();
    }

    Operand operand(Quantity quantity) {
        return known.operand(quantity);
    }
}
