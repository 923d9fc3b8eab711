package backstep.session;

import backstep.core.trace.Trace;

import java.util.Optional;

/**
 * How far a click goes.
 *
 * @param granularity how much it computes
 * @param unfolds whether it stops at the symbols and at the numbers of what it shows, too
 * @param turned where it stops besides: the last place that was shown before its result, so that
 *     a step back from the result leads there again
 */
record Stride(Granularity granularity, boolean unfolds, Optional<Position> turned) {

    static final Stride STANDARD = new Stride(Granularity.OPERATION, false, Optional.empty());

    Stride withGranularity(Granularity chosen) {
        return new Stride(chosen, unfolds, turned);
    }

    Stride unfolding(boolean chosen) {
        return new Stride(granularity, chosen, Optional.empty());
    }

    /** Stopping nowhere besides. */
    Stride straight() {
        return unfolding(unfolds);
    }

    /** The same at a place, which is remembered where no click would stop there. */
    Stride at(Position place) {
        boolean isTurned = !unfolds && place.stop().reveal() != Reveal.RESULT;
        return isTurned ? new Stride(granularity, unfolds, Optional.of(place)) : this;
    }

    /** All places in an update at which clicks stop. */
    Stops stops(Trace trace) {
        return Stops.of(granularity, unfolds, trace);
    }

    /** The same, and where the stage was turned in this update. */
    Stops stops(Progress progress) {
        var stops = stops(progress.trace());
        var here = progress.position();
        return turned.filter(place -> place.at(here.stop()).equals(here))
                .map(place -> granularity.reached(progress.trace(), place.stop()))
                .map(stops::with)
                .orElse(stops);
    }
}
