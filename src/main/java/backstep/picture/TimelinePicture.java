package backstep.picture;

import backstep.core.trace.Step;
import backstep.session.Position;
import backstep.session.Session;

import java.util.List;

/** The stops of the batch that is shown, as chips to jump by. */
public record TimelinePicture(List<Chip> chips) {

    /** How a chip relates to the position. */
    public enum State {
        DONE,
        CURRENT,
        FUTURE
    }

    /**
     * One stop.
     *
     * @param phase the phase, as style sheets write it
     * @param description what a screen reader and the tooltip say
     */
    public record Chip(
            Formula label, String phase, State state, Position position, String description) {}

    public TimelinePicture {
        chips = List.copyOf(chips);
    }

    /** What the chips say, whatever state they are in. */
    public List<String> labels() {
        return chips.stream()
                .map(chip -> chip.phase() + " " + chip.description())
                .toList();
    }

    public static TimelinePicture of(Session session, Wording wording) {
        var stops = session.granularity().stops(session.trace());
        return new TimelinePicture(
                stops.stream().map(stop -> chip(stop, stops, session, wording)).toList());
    }

    private static Chip chip(int stop, List<Integer> stops, Session session, Wording wording) {
        var step = session.trace().step(stop);
        int before = stops.stream().filter(s -> s < stop).reduce(0, Math::max);
        boolean group = stop - before > 1;
        var place = Names.place(step, session.plan().network(), wording);
        return new Chip(
                group ? Formula.upright(place) : Formula.brief(step.quantity()),
                Names.key(step.phase()),
                state(stop, before, session.position().step()),
                session.position().atStep(stop),
                wording.say("timeline.chip", stop, name(step, group, place)));
    }

    private static String name(Step step, boolean group, String place) {
        return group ? place : step.quantity().name();
    }

    private static State state(int stop, int before, int position) {
        if (position >= stop) {
            return position == stop ? State.CURRENT : State.DONE;
        }
        return position > before ? State.CURRENT : State.FUTURE;
    }
}
