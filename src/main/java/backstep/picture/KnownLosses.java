package backstep.picture;

import backstep.core.training.EpochLoss;
import backstep.session.Forecast;
import backstep.session.Session;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/**
 * The losses of a session up to where its curve ends. Nothing is copied: there may be a hundred
 * thousand.
 *
 * @param computed the epochs that are over, and the one shown once its last batch has its loss
 * @param all those and what would come, as far as it is known
 */
record KnownLosses(List<EpochLoss> computed, List<EpochLoss> all) {

    static KnownLosses of(Session session, Forecast forecast) {
        var computed = computed(session);
        boolean isBehind = forecast.losses().size() < computed.size();
        return new KnownLosses(
                CurveEnd.of(session.run(), computed),
                CurveEnd.of(session.run(), isBehind ? computed : forecast.losses()));
    }

    /** What would come, from the last epoch computed on; nothing if all is computed. */
    List<EpochLoss> projected() {
        return computed.size() == all.size()
                ? List.of()
                : all.subList(Math.max(0, computed.size() - 1), all.size());
    }

    /** The last epoch up to this one whose loss a cut-off run shares with these, or its first. */
    int lastSharedWith(List<EpochLoss> cutOff, int epoch) {
        int most = Math.min(epoch, Math.min(cutOff.size(), all.size()));
        int same = 0;
        while (same < most && isSame(cutOff, same)) {
            same++;
        }
        return Math.max(1, same);
    }

    /** Whether what would come runs at this one rate. */
    boolean keepsRate(double learningRate) {
        for (int epoch = computed.size(); epoch < all.size(); epoch++) {
            if (all.get(epoch).learningRate() != learningRate) {
                return false;
            }
        }
        return true;
    }

    /** The first of the lowest that are finite. */
    static Optional<EpochLoss> best(List<EpochLoss> losses) {
        return losses.isEmpty()
                ? Optional.empty()
                : Optional.of(EpochLoss.best(losses))
                        .filter(best -> best.loss() < Double.POSITIVE_INFINITY);
    }

    private boolean isSame(List<EpochLoss> cutOff, int index) {
        return cutOff.get(index).loss() == all.get(index).loss();
    }

    private static List<EpochLoss> computed(Session session) {
        var over = session.losses();
        return over.size() < session.position().epoch() && session.lossOfEpoch().isPresent()
                ? new Longer(over, session.lossOfEpoch().orElseThrow())
                : over;
    }

    /** A list with one more at its end. */
    private static final class Longer extends AbstractList<EpochLoss> {
        private final List<EpochLoss> list;
        private final EpochLoss last;

        Longer(List<EpochLoss> list, EpochLoss last) {
            this.list = list;
            this.last = last;
        }

        @Override
        public EpochLoss get(int index) {
            return index == list.size() ? last : list.get(index);
        }

        @Override
        public int size() {
            return list.size() + 1;
        }
    }
}
