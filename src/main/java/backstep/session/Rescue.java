package backstep.session;

import backstep.core.training.Divergence;
import backstep.core.training.Run;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * The way out of a divergence: back to an epoch that was still sensible, and on from there at a
 * tenth of its learning rate.
 *
 * <p>An epoch is sensible while its loss is at most that of the first epoch: where the loss has run
 * away, a lower rate comes too late. The way leads to the last sensible epoch before the divergence;
 * where the rate was already lowered at that epoch, which did not help, to the one before it. The
 * first epoch has none before it.
 *
 * @param epoch the epoch to begin again
 * @param learningRate the rate to make it at
 */
public record Rescue(int epoch, double learningRate) {

    /** The way out of a run that left the numbers that make sense there. */
    static Rescue from(Run run, Divergence place) {
        int sensible = lastSensible(run, place.update() / run.plan(0).batchesPerEpoch());
        int epoch = isLowered(run, sensible) ? sensible - 1 : sensible;
        return new Rescue(epoch, tenth(run.learningRate(first(run, epoch))));
    }

    Position place() {
        return new Position(epoch, 1, 1);
    }

    private static int lastSensible(Run run, int epochsBefore) {
        var losses = run.losses().subList(0, epochsBefore);
        return IntStream.iterate(losses.size(), epoch -> epoch > 1, epoch -> epoch - 1)
                .filter(epoch -> losses.get(epoch - 1).loss() <= losses.get(0).loss())
                .findFirst()
                .orElse(1);
    }

    private static boolean isLowered(Run run, int epoch) {
        int update = first(run, epoch);
        return epoch > 1 && run.learningRate(update) < run.learningRate(update - 1);
    }

    /** The first update of an epoch, from 0. */
    private static int first(Run run, int epoch) {
        return new Position(epoch, 1, 1).update(run.plan(0).batchesPerEpoch());
    }

    /** In decimal, so that a tenth of 0.7 is 0.07. */
    private static double tenth(double rate) {
        double tenth = new BigDecimal(Double.toString(rate)).movePointLeft(1).doubleValue();
        return Math.max(Double.MIN_VALUE, tenth);
    }
}
