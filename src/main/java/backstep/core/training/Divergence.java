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
 * @param update the update, from 0
 * @param step the step in it, from 1
 * @param quantity the matrix that the step gave
 * @param row the row of the first element that makes no sense, from 0, as is the column
 * @param isFinite whether the values were still finite there, but the loss too large
 */
public record Divergence(
        int update, int step, Quantity quantity, int row, int column, boolean isFinite) {

    private static final double MOST_GROWTH = 1e6;

    /** Whether a loss is far too large beside the one that the training started with. */
    public static boolean isGrown(double loss, double first) {
        return loss > MOST_GROWTH * first && first > 0;
    }

    /**
     * Where it happens in an update, if it does.
     *
     * @param firstLoss the loss that the training started with
     */
    public static Optional<Divergence> in(Trace trace, int update, double firstLoss) {
        int loss = trace.lossStep();
        int notFinite = trace.firstNotFinite().orElse(Integer.MAX_VALUE);
        if (isGrown(trace.loss(), firstLoss) && loss < notFinite) {
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
