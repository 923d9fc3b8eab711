package backstep.session;

import backstep.core.trace.Phase;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way to go: how many updates on, or back where negative, and to which stop of the update there.
 */
record Way(int updates, Function<Stops, Stop> stop) {

    static Way stepForward(Stops here, Stop stop) {
        return to(here.after(stop), new Way(1, Stops::first));
    }

    static Way stepBackward(Stops here, Stop stop) {
        return to(here.before(stop), new Way(-1, Stops::last));
    }

    static Way nextPhase(Stops here, Stop stop) {
        return to(here.firstAfter(here.phase(stop)), new Way(1, Stops::first));
    }

    static Way previousPhase(Stops here, Stop stop) {
        return to(
                here.firstBefore(here.phase(stop)),
                new Way(-1, there -> there.firstOf(Phase.UPDATE)));
    }

    private static Way to(Optional<Stop> stopHere, Way elsewhere) {
        return stopHere.map(stop -> new Way(0, here -> stop)).orElse(elsewhere);
    }
}
