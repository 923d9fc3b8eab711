package backstep.ui.store;

import backstep.lesson.LessonException;
import backstep.session.Position;
import backstep.session.Session;

import java.util.Optional;

/**
 * What a person has yet to be told of, or has closed.
 *
 * @param mistake why the file chosen last is not open
 * @param closed the first value that is not finite of which the person needs no more telling
 */
public record Notices(Optional<LessonException> mistake, Optional<Position> closed) {

    public static final Notices NONE = new Notices(Optional.empty(), Optional.empty());

    public Notices withMistake(LessonException made) {
        return new Notices(Optional.of(made), closed);
    }

    public Notices withoutMistake() {
        return new Notices(Optional.empty(), closed);
    }

    /** Where values stopped being finite in this session, until that is closed. */
    public Optional<Position> notFinite(Session session) {
        return session.firstNotFinite().filter(place -> !closed.equals(Optional.of(place)));
    }

    public Notices withoutNotFinite(Session session) {
        return new Notices(mistake, session.firstNotFinite());
    }

    /** Without the one that is shown above the other, or as it is if there is none. */
    public Notices withoutTopmost(Session session) {
        return mistake.isPresent() ? withoutMistake() : withoutNotFinite(session);
    }

    public boolean isEmpty(Session session) {
        return mistake.isEmpty() && notFinite(session).isEmpty();
    }
}
