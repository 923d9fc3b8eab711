package backstep.core.training;

import backstep.core.network.Parameters;
import backstep.core.trace.Trace;

import java.util.stream.Stream;

/**
 * One epoch of a training at the plan's learning rate, which keeps nothing of the epochs before it
 * but the parameters they left; see {@link Run} for a training that can go back.
 *
 * @param number which epoch, from 1
 * @param before the parameters before its first update
 */
public record Epoch(Plan plan, int number, Parameters before) {

    /** What comes of an epoch. */
    public record Outcome(EpochLoss loss, Epoch next) {}

    /** One update of an epoch, counted from 0. */
    private record Made(int batch, Trace trace) {}

    public static Epoch first(Plan plan) {
        return new Epoch(plan, 1, plan.initial());
    }

    /** Its updates in order, each unfolded when the stream gets to it. */
    public Stream<Trace> traces() {
        return Stream.iterate(
                        make(0, before),
                        made -> make(made.batch() + 1, made.trace().after()))
                .limit(plan.batchesPerEpoch())
                .map(Made::trace);
    }

    /** Makes all its updates. */
    public Outcome outcome() {
        var losses = new double[plan.batchesPerEpoch()];
        int first = (number - 1) * losses.length;
        var parameters = before;
        for (int batch = 0; batch < losses.length; batch++) {
            var update = plan.update(first + batch, parameters);
            losses[batch] = update.loss();
            parameters = update.after();
        }
        return new Outcome(
                EpochLoss.of(plan, number, plan.learningRate(), batch -> losses[batch]),
                new Epoch(plan, number + 1, parameters));
    }

    private Made make(int batch, Parameters parameters) {
        return new Made(batch, plan.trace(first() + batch, parameters));
    }

    /** Its first update, from 0. */
    private int first() {
        return (number - 1) * plan.batchesPerEpoch();
    }
}
