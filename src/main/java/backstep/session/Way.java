package backstep.session;

import backstep.core.trace.Phase;

import java.util.OptionalInt;

/**
 * Where each gesture leads from a position.
 *
 * @param batches how many batches an epoch has
 * @param stops where clicks stop within an update, the same in each
 */
record Way(Position from, int batches, Stops stops) {

    Position stepForward() {
        return hereOrInNextUpdate(stops.after(from.step()));
    }

    Position stepBackward() {
        return hereOrInLastUpdate(stops.before(from.step()), stops.last());
    }

    Position nextPhase() {
        return hereOrInNextUpdate(stops.firstAfter(phase()));
    }

    Position previousPhase() {
        return hereOrInLastUpdate(stops.firstBefore(phase()), stops.firstOf(Phase.UPDATE));
    }

    Position nextEpoch() {
        return Position.of(update() + batches, batches, from.step());
    }

    Position previousEpoch() {
        return from.epoch() == 1 ? from : Position.of(update() - batches, batches, from.step());
    }

    Position firstStepOfEpoch() {
        return new Position(from.epoch(), 1, stops.first());
    }

    Position lastStepOfEpoch() {
        return new Position(from.epoch(), batches, stops.last());
    }

    private Position hereOrInNextUpdate(OptionalInt stop) {
        return stop.isPresent()
                ? from.atStep(stop.getAsInt())
                : Position.of(update() + 1, batches, stops.first());
    }

    /** The first update has none before it: there it is the first step. */
    private Position hereOrInLastUpdate(OptionalInt stop, int stopInLast) {
        if (stop.isPresent() || update() == 0) {
            return from.atStep(stop.orElse(stops.first()));
        }
        return Position.of(update() - 1, batches, stopInLast);
    }

    private int update() {
        return from.update(batches);
    }

    private Phase phase() {
        return stops.phase(from.step());
    }
}
