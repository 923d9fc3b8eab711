package backstep.session;

import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places in an update at which clicks stop.
 *
 * @param places all of them, in order
 */
record Stops(Trace trace, List<Stop> places) {

    /**
     * The stops of an update.
     *
     * @param unfolds whether clicks stop at the symbols and at the numbers of what they show, too
     */
    static Stops of(Granularity granularity, boolean unfolds, Trace trace) {
        return new Stops(
                trace,
                granularity.stops(trace).stream()
                        .flatMap(step -> granularity.stopsWithin(trace, step).stream())
                        .flatMap(stop -> shown(trace, stop, unfolds)
                                .map(reveal -> granularity.revealing(reveal, trace, stop)))
                        .toList());
    }

    /** What is given is not computed from anything. */
    private static Stream<Reveal> shown(Trace trace, Stop stop, boolean unfolds) {
        boolean isGiven = trace.step(stop.step()).operation() instanceof Operation.Given;
        return unfolds && !isGiven ? Stream.of(Reveal.values()) : Stream.of(Reveal.RESULT);
    }

    /** These and one more. */
    Stops with(Stop other) {
        return new Stops(
                trace,
                Stream.concat(places.stream(), Stream.of(other))
                        .distinct()
                        .sorted()
                        .toList());
    }

    Stop first() {
        return places.get(0);
    }

    /** The end of the last step, at which each granularity stops. */
    Stop last() {
        return Stop.whole(trace.size());
    }

    Optional<Stop> before(Stop stop) {
        return places.stream()
                .filter(place -> place.compareTo(stop) < 0)
                .reduce((earlier, later) -> later);
    }

    Optional<Stop> after(Stop stop) {
        return places.stream().filter(place -> place.compareTo(stop) > 0).findFirst();
    }

    /** The first stop in a phase; each has one. */
    Stop firstOf(Phase phase) {
        return in(phase).findFirst().orElseThrow();
    }

    /** The first stop in a later phase; none after the update. */
    Optional<Stop> firstAfter(Phase phase) {
        return places.stream()
                .filter(place -> phase(place).compareTo(phase) > 0)
                .findFirst();
    }

    /** The first stop in the phase before; none before the forward. */
    Optional<Stop> firstBefore(Phase phase) {
        return before(firstOf(phase)).map(place -> firstOf(phase(place)));
    }

    Phase phase(Stop stop) {
        return trace.step(stop.step()).phase();
    }

    private Stream<Stop> in(Phase phase) {
        return places.stream().filter(place -> phase(place) == phase);
    }
}
