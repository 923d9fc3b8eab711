package backstep.session;

import backstep.core.trace.Phase;

import java.util.Optional;
import java.util.function.Function;

/** The ways from a place in a run to the next ones at which clicks stop. */
record Walk(Progress from, Stride stride) {

    Progress stepForward() {
        return to(stride.stops(from).after(stop()), 1, Stops::first);
    }

    Progress stepBackward() {
        return to(stride.stops(from).before(stop()), -1, Stops::last);
    }

    Progress nextPhase() {
        return to(here().firstAfter(here().phase(stop())), 1, Stops::first);
    }

    Progress previousPhase() {
        return to(
                here().firstBefore(here().phase(stop())), -1, there -> there.firstOf(Phase.UPDATE));
    }

    Progress firstStepOfEpoch() {
        return goOn(1 - from.position().batch(), Stops::first);
    }

    Progress lastStepOfEpoch() {
        return goOn(from.batches() - from.position().batch(), Stops::last);
    }

    /** To a stop of this update or, where it has none, to one of another. */
    private Progress to(Optional<Stop> inThis, int updates, Function<Stops, Stop> inOther) {
        return inThis.map(stop -> goOn(0, here -> stop)).orElseGet(() -> goOn(updates, inOther));
    }

    /** So many updates on, or back where negative; the first step of all has none before it. */
    private Progress goOn(int updates, Function<Stops, Stop> stop) {
        int update = from.update() + updates;
        return update < 0
                ? from.jumpTo(Position.START)
                : from.goTo(update, there -> stop.apply(stride.stops(there)));
    }

    private Stops here() {
        return stride.stops(from.trace());
    }

    private Stop stop() {
        return from.position().stop();
    }
}
