package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Network;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Everything that happens in one update: its steps in order, and what they start from. */
public final class Trace {

    private final Network network;
    private final Batch batch;
    private final Parameters before;
    private final List<Step> steps;

    /** Which step, from 1, gives each quantity: looked up many times a frame. */
    private final Map<Quantity, Integer> numbers;

    private final OptionalInt firstNotFinite;

    /**
     * What these steps are.
     *
     * @param before the parameters and the optimizer's memory before the update
     */
    public Trace(Network network, Batch batch, Parameters before, List<Step> steps) {
        this.network = network;
        this.batch = batch;
        this.before = before;
        this.steps = List.copyOf(steps);
        numbers = numbers(this.steps);
        firstNotFinite = IntStream.rangeClosed(1, size())
                .filter(number -> !step(number).value().isFinite())
                .findFirst();
    }

    public Network network() {
        return network;
    }

    public Batch batch() {
        return batch;
    }

    /** The parameters and the optimizer's memory before the update. */
    public Parameters before() {
        return before;
    }

    public List<Step> steps() {
        return steps;
    }

    public int size() {
        return steps.size();
    }

    /** The step with this number, from 1. */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /** The loss of the batch, before the update. */
    public double loss() {
        return step(lossStep()).value().scalar();
    }

    /** The step, from 1, that gives the loss. */
    public int lossStep() {
        return Objects.requireNonNull(numbers.get(Quantity.loss()));
    }

    /** The first step, from 1, that gave NaN or an infinity, if one did. */
    public OptionalInt firstNotFinite() {
        return firstNotFinite;
    }

    /** The parameters and the optimizer's memory after the update. */
    public Parameters after() {
        var changed = new LinkedHashMap<Quantity, Matrix>();
        for (var step : steps) {
            if (step.phase() == Phase.UPDATE) {
                changed.put(step.quantity(), step.value());
            }
        }
        return before.with(changed);
    }

    /**
     * What is known of a quantity once so many steps are done: the newest value computed, or for a
     * parameter not yet updated the old one; the target is known from the first step on.
     */
    public Optional<Matrix> valueAfter(int stepsDone, Quantity quantity) {
        if (quantity.equals(Quantity.target())) {
            return Optional.of(batch.targets());
        }
        return Optional.ofNullable(numbers.get(quantity))
                .filter(number -> number <= stepsDone)
                .map(number -> step(number).value())
                .or(() -> before.find(quantity));
    }

    /** All that is known once so many steps are done, but for the target. */
    public Map<Quantity, Matrix> knownAfter(int stepsDone) {
        var known = new LinkedHashMap<>(before.matrices());
        for (var step : steps.subList(0, stepsDone)) {
            known.put(step.quantity(), step.value());
        }
        return known;
    }

    private static Map<Quantity, Integer> numbers(List<Step> steps) {
        var numbers = new HashMap<Quantity, Integer>();
        for (var step : steps) {
            numbers.put(step.quantity(), numbers.size() + 1);
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace that
                && network.equals(that.network)
                && batch.equals(that.batch)
                && before.equals(that.before)
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(network, batch, before, steps);
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
