package backstep.session;

import backstep.core.trace.Phase;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * A way to go: how many updates on, or back where negative, and to which stop of the update there.
 */
record Way(int updates, ToIntFunction<Stops> stop) {

    static Way stepForward(Stops here, int step) {
        return to(here.after(step), new Way(1, Stops::first));
    }

    static Way stepBackward(Stops here, int step) {
        return to(here.before(step), new Way(-1, Stops::last));
    }

    static Way nextPhase(Stops here, int step) {
        return to(here.firstAfter(here.phase(step)), new Way(1, Stops::first));
    }

    static Way previousPhase(Stops here, int step) {
        return to(
                here.firstBefore(here.phase(step)),
                new Way(-1, there -> there.firstOf(Phase.UPDATE)));
    }

    private static Way to(OptionalInt stopHere, Way elsewhere) {
        return stopHere.isPresent() ? new Way(0, here -> stopHere.getAsInt()) : elsewhere;
    }
}
