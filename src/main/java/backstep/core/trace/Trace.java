package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Network;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Everything that happens in one update: its steps in order, and what they start from.
 *
 * @param before the parameters and the optimizer's memory before the update
 */
public record Trace(Network network, Batch batch, Parameters before, List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
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
        return find(Quantity.loss(), size()).orElseThrow().scalar();
    }

    /** The step, from 1, that gives the loss. */
    public int lossStep() {
        return IntStream.rangeClosed(1, size())
                .filter(number -> step(number).quantity().equals(Quantity.loss()))
                .findFirst()
                .orElseThrow();
    }

    /** The first step, from 1, that gave NaN or an infinity, if one did. */
    public OptionalInt firstNotFinite() {
        return IntStream.rangeClosed(1, size())
                .filter(number -> !step(number).value().isFinite())
                .findFirst();
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
        return find(quantity, stepsDone)
                .or(() -> Optional.ofNullable(before.matrices().get(quantity)));
    }

    /** All that is known once so many steps are done, but for the target. */
    public Map<Quantity, Matrix> knownAfter(int stepsDone) {
        var known = new LinkedHashMap<>(before.matrices());
        for (var step : steps.subList(0, stepsDone)) {
            known.put(step.quantity(), step.value());
        }
        return known;
    }

    private Optional<Matrix> find(Quantity quantity, int stepsDone) {
        return steps.subList(0, stepsDone).stream()
                .filter(step -> step.quantity().equals(quantity))
                .map(Step::value)
                .findFirst();
    }
}
