package backstep.picture;

import backstep.session.Position;
import backstep.session.Session;
import backstep.session.Stop;

import java.util.List;
import java.util.Optional;

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
     * @param symbol what it computes, where that is one thing
     * @param name what it is called
     * @param phase the phase, as style sheets write it
     * @param description what a screen reader and the tooltip say
     */
    public record Chip(
            Optional<Formula> symbol,
            String name,
            String phase,
            State state,
            Position position,
            String description) {}

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
        var naming = wording.naming(session.plan().network());
        var name = group ? place : naming.text(step.quantity());
        return new Chip(
                group ? Optional.empty() : Optional.of(naming.brief(step.quantity())),
                name,
                Names.key(step.phase()),
                state(stop, before, session.position().step()),
                session.position().at(first(stop, session)),
                wording.say("timeline.chip", stop, name));
    }

    /** The place to go to: where cells are computed one by one, that of the first. */
    private static Stop first(int step, Session session) {
        return session.granularity().stopsWithin(session.trace(), step).get(0);
    }

    private static State state(int stop, int before, int position) {
        if (position >= stop) {
            return position == stop ? State.CURRENT : State.DONE;
        }
        return position > before ? State.CURRENT : State.FUTURE;
    }
}
