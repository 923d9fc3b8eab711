package backstep.session;

import backstep.core.training.EpochLoss;
import backstep.core.training.Run;

import java.util.List;

/**
 * The losses that come if the rates stay as they are, up to the last epoch to be played or to be
 * seen; a value that is computed piece by piece, because for a large network that takes a while.
 */
public final class Forecast {

    /** As many updates as can be counted. */
    private static final long MOST_UPDATES = Integer.MAX_VALUE;

    private final Run run;
    private final int updates;

    private Forecast(Run run, int updates) {
        this.run = run;
        this.updates = updates;
    }

    /** What a run already knows of its future. */
    static Forecast of(Run run, Position position) {
        var plan = run.plan(0);
        long epochs = Math.max(plan.epochs(), position.epoch());
        return new Forecast(run, (int) Math.min(MOST_UPDATES, epochs * plan.batchesPerEpoch()));
    }

    public boolean isComplete() {
        return run.size() >= updates;
    }

    /** The losses of the epochs computed so far. */
    public List<EpochLoss> losses() {
        return run.losses();
    }

    /** About how many multiplications are left to be done. */
    public long work() {
        return Math.max(0, updates - run.size()) * run.plan(0).workOfAnUpdate();
    }

    /** This forecast with about so many multiplications more done, at least one update's. */
    public Forecast extended(long work) {
        long more = Math.max(1, work / run.plan(0).workOfAnUpdate());
        return new Forecast(run.extendedTo((int) Math.min(updates, run.size() + more)), updates);
    }

    /** This forecast with everything done. */
    public Forecast completed() {
        return extended(work());
    }

    /** Whether it tells the future of a session, as far as it goes. */
    public boolean isOf(Session session) {
        var other = session.forecast();
        return updates == other.updates && run.continues(other.run);
    }
}
