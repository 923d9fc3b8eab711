package backstep.core.training;

import backstep.core.network.Quantity;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a training left the numbers that make sense: the first step that gave NaN or an infinity or,
 * if that comes first, the first loss of more than 10⁶ times the first one.
 *
 * <p>A training can begin with next to no loss, or with none, of which any other is more than 10⁶
 * times. A first loss of less than a thousandth of the {@link Plan#lossScale() scale} of the plan's
 * losses therefore counts as that thousandth.
 *
 * @param update the update, from 0
 * @param step the step in it, from 1
 * @param quantity the matrix that the step gave
 * @param row the row of the first element that makes no sense, from 0, as is the column
 * @param isFinite whether the values were still finite there, but the loss too large
 */
public record Divergence(
        int update, int step, Quantity quantity, int row, int column, boolean isFinite) {

    private static final double MOST_GROWTH = 1e6;
    private static final double LEAST_FIRST = 1e-3;

    /** The largest loss that makes sense in a training that started with this one. */
    public static double largestSensible(double firstLoss, double lossScale) {
        return MOST_GROWTH * Math.max(firstLoss, LEAST_FIRST * lossScale);
    }

    /** Whether a loss is far too large beside the one that the plan's training started with. */
    static boolean isGrown(double loss, double first, Plan plan) {
        return loss > largestSensible(first, plan.lossScale());
    }

    /**
     * Where it happens in an update of a plan, if it does.
     *
     * @param firstLoss the loss that the training started with
     */
    public static Optional<Divergence> in(Plan plan, Trace trace, int update, double firstLoss) {
        int loss = trace.lossStep();
        int notFinite = trace.firstNotFinite().orElse(Integer.MAX_VALUE);
        if (loss < notFinite && isGrown(trace.loss(), firstLoss, plan)) {
            return Optional.of(new Divergence(update, loss, Quantity.loss(), 0, 0, true));
        }
        return notFinite <= trace.size()
                ? Optional.of(notFinite(trace.step(notFinite), update, notFinite))
                : Optional.empty();
    }

    private static Divergence notFinite(Step step, int update, int number) {
        var value = step.value();
        int first = IntStream.range(0, value.shape().size())
                .filter(place -> !Double.isFinite(
                        value.at(place / value.columns(), place % value.columns())))
                .findFirst()
                .orElseThrow();
        return new Divergence(
                update,
                number,
                step.quantity(),
                first / value.columns(),
                first % value.columns(),
                false);
    }
}
