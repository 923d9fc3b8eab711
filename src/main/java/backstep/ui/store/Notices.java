package backstep.ui.store;

import backstep.lesson.LessonException;
import backstep.session.Position;
import backstep.session.Session;

import java.util.Optional;

/**
 * What a person has yet to be told of, or has closed.
 *
 * @param mistake why the file chosen last is not open
 * @param closed the place of a divergence of which the person needs no more telling
 */
public record Notices(Optional<LessonException> mistake, Optional<Position> closed) {

    public static final Notices NONE = new Notices(Optional.empty(), Optional.empty());

    public Notices withMistake(LessonException made) {
        return new Notices(Optional.of(made), closed);
    }

    public Notices withoutMistake() {
        return new Notices(Optional.empty(), closed);
    }

    /** Where this session left the numbers that make sense, until that is closed. */
    public Optional<Position> divergence(Session session) {
        return session.divergedAt().filter(place -> !closed.equals(Optional.of(place)));
    }

    public Notices withoutDivergence(Session session) {
        return new Notices(mistake, session.divergedAt());
    }

    /** Without the one that is shown above the other, or as it is if there is none. */
    public Notices withoutTopmost(Session session) {
        return mistake.isPresent() ? withoutMistake() : withoutDivergence(session);
    }

    public boolean isEmpty(Session session) {
        return mistake.isEmpty() && divergence(session).isEmpty();
    }
}
