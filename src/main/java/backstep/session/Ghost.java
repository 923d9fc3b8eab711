package backstep.session;

import backstep.core.training.EpochLoss;
import backstep.core.training.Run;

import java.util.List;

/**
 * A run whose future was cut off by a change, kept whole.
 *
 * @param cut the change that cut it off: before it, things were as they are in this run
 * @param from the update from which on it was different, at its first step
 * @param isHidden whether it is not to be seen
 * @param number tells it from the others that are kept, from 0
 */
public record Ghost(Change cut, Position from, Run run, boolean isHidden, int number) {

    static Ghost of(Change cut, Position place, Run run) {
        return new Ghost(cut, place.atStep(1), run.thinned(), false, 0);
    }

    Ghost numbered(int free) {
        return new Ghost(cut, from, run, isHidden, free);
    }

    public List<EpochLoss> losses() {
        return run.losses();
    }

    Ghost toggled() {
        return new Ghost(cut, from, run, !isHidden, number);
    }
}
