package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Layer;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        var unfolding = new Unfolding(before.matrices(), batch);
        unfolding.forward();
        unfolding.loss();
        unfolding.backward();
        unfolding.update(learningRate, update);
        return new Trace(network, batch, before, unfolding.steps);
    }

    /**
     * All that would be known after forward and loss if one variable were something else; only what
     * comes after it is computed.
     *
     * @param known all that is known after forward and loss
     * @param changed a weighted sum, an output or a parameter
     */
    public Map<Quantity, Matrix> forwardWith(
            Quantity.Variable changed, Matrix value, Batch batch, Map<Quantity, Matrix> known) {
        var unfolding = new Unfolding(known, batch);
        unfolding.known.put(changed, value);
        unfolding.forwardAfter(changed);
        unfolding.loss();
        return Collections.unmodifiableMap(unfolding.known);
    }

    /** The loss of a batch at these parameters. */
    public double loss(Batch batch, Parameters parameters) {
        var unfolding = new Unfolding(parameters.matrices(), batch);
        unfolding.forward();
        unfolding.loss();
        return unfolding.operand(Quantity.loss()).value().scalar();
    }

    /** One update while it is being unfolded: the steps so far and the newest of each matrix. */
    private final class Unfolding {
        private final Batch batch;
        private final List<Step> steps = new ArrayList<>();
        private final Map<Quantity, Matrix> known;

        Unfolding(Map<Quantity, Matrix> before, Batch batch) {
            this.batch = batch;
            known = new LinkedHashMap<>(before);
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
                            operand(layer.weights()),
                            operand(layer.input()),
                            bias.map(this::operand)));
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
                add(
                        Phase.LOSS,
                        Quantity.probabilities(),
                        new Operation.Probabilities(lastOutput()));
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
                add(
                        Phase.BACKWARD,
                        layer.bias().gradient(),
                        new Operation.BiasGradient(sumGradient));
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
                for (var parameter : layer.parameters()) {
                    if (layer.isFrozen(parameter)) {
                        add(Phase.UPDATE, parameter, new Operation.Keep(operand(parameter)));
                    } else {
                        move(parameter, learningRate, update);
                    }
                }
            }
        }

        private void move(Quantity.Variable parameter, double learningRate, int update) {
            var old = operand(parameter);
            var gradient = operand(parameter.gradient());
            var memories = optimizer.memories().stream()
                    .map(letter -> remember(letter, gradient, old))
                    .toList();
            add(
                    Phase.UPDATE,
                    parameter,
                    new Operation.Move(optimizer, old, gradient, memories, learningRate, update));
        }

        private Operand remember(String letter, Operand gradient, Operand parameter) {
            var memory = new Quantity.Memory(letter, parameter.quantity().variable());
            var nothing = Matrix.zeros(parameter.value().shape());
            var old = new Operand(memory, known.getOrDefault(memory, nothing));
            add(
                    Phase.UPDATE,
                    memory,
                    new Operation.Remember(optimizer, letter, old, gradient, parameter));
            return operand(memory);
        }

        private void add(Phase phase, Quantity quantity, Operation operation) {
            var step = Step.of(phase, quantity, operation);
            steps.add(step);
            known.put(quantity, step.value());
        }

        private Operand lastOutput() {
            return operand(network.last().output());
        }

        private Optional<Operand> probabilities() {
            return loss.usesProbabilities()
                    ? Optional.of(operand(Quantity.probabilities()))
                    : Optional.empty();
        }

        private Operand operand(Quantity quantity) {
            return new Operand(quantity, Objects.requireNonNull(known.get(quantity)));
        }
    }
}
