package backstep.session;

import backstep.core.trace.Phase;
import backstep.core.trace.Trace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The steps of an update at which clicks stop.
 *
 * @param steps their numbers, from 1, in order
 */
record Stops(Trace trace, List<Integer> steps) {

    static Stops of(Granularity granularity, Trace trace) {
        return new Stops(trace, granularity.stops(trace));
    }

    int first() {
        return steps.get(0);
    }

    /** The last step, at which each granularity stops. */
    int last() {
        return trace.size();
    }

    OptionalInt before(int step) {
        return numbers().filter(stop -> stop < step).max();
    }

    OptionalInt after(int step) {
        return numbers().filter(stop -> stop > step).findFirst();
    }

    /** The first stop in a phase; each has one. */
    int firstOf(Phase phase) {
        return numbers().filter(stop -> phase(stop) == phase).findFirst().orElseThrow();
    }

    /** The first stop in a later phase; none after the update. */
    OptionalInt firstAfter(Phase phase) {
        return numbers().filter(stop -> phase(stop).compareTo(phase) > 0).findFirst();
    }

    /** The first stop in the phase before; none before the forward. */
    OptionalInt firstBefore(Phase phase) {
        return before(firstOf(phase)).stream().map(stop -> firstOf(phase(stop))).findFirst();
    }

    Phase phase(int step) {
        return trace.step(step).phase();
    }

    private IntStream numbers() {
        return steps.stream().mapToInt(Integer::intValue);
    }
}
