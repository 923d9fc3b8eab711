package backstep.session;

import backstep.core.training.EpochLoss;
import backstep.core.training.Run;

import java.util.List;

/**
 * A run whose future was cut off by a change, kept whole.
 *
 * @param cut the change that cut it off: before it, things were as they are in this run
 * @param isHidden whether it is not to be seen
 * @param number tells it from the others that are kept, from 0
 */
public record Ghost(Change cut, Run run, boolean isHidden, int number) {

    static Ghost of(Change cut, Run run) {
        return new Ghost(cut, run.thinned(), false, 0);
    }

    Ghost numbered(int free) {
        return new Ghost(cut, run, isHidden, free);
    }

    public List<EpochLoss> losses() {
        return run.losses();
    }

    Ghost toggled() {
        return new Ghost(cut, run, !isHidden, number);
    }
}
