package backstep.picture;

import backstep.core.training.EpochLoss;
import backstep.session.Forecast;
import backstep.session.Session;

import java.util.List;
import java.util.stream.Stream;

/**
 * The losses of a session.
 *
 * @param computed the epochs that are over, and the one shown once its last batch has its loss
 * @param all those and what would come, as far as it is known
 */
record KnownLosses(List<EpochLoss> computed, List<EpochLoss> all) {

    KnownLosses {
        computed = List.copyOf(computed);
        all = List.copyOf(all);
    }

    static KnownLosses of(Session session, Forecast forecast) {
        var computed = computed(session);
        boolean isBehind = forecast.losses().size() < computed.size();
        return new KnownLosses(computed, isBehind ? computed : forecast.losses());
    }

    /** The losses of a cut-off future from the last one that it shares with these on. */
    List<EpochLoss> parting(List<EpochLoss> cutOff) {
        int same = 0;
        while (same < Math.min(cutOff.size(), all.size()) && isSame(cutOff, same)) {
            same++;
        }
        return cutOff.subList(Math.max(0, same - 1), cutOff.size());
    }

    private boolean isSame(List<EpochLoss> cutOff, int index) {
        return cutOff.get(index).loss() == all.get(index).loss();
    }

    private static List<EpochLoss> computed(Session session) {
        var over = session.losses();
        return over.size() < session.position().epoch()
                ? Stream.concat(over.stream(), session.lossOfEpoch().stream()).toList()
                : over;
    }
}
