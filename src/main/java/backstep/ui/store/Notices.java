package backstep.ui.store;

import backstep.lesson.LessonException;
import backstep.session.Diverged;
import backstep.session.Session;

import java.util.Optional;

/**
 * What a person has yet to be told of, or has closed.
 *
 * @param mistake why the file chosen last is not open
 * @param closed a divergence of which the person needs no more telling
 * @param refusal why a panel is not folded or shown, as the key of a text
 */
public record Notices(
        Optional<LessonException> mistake, Optional<Diverged> closed, Optional<String> refusal) {

    public static final Notices NONE =
            new Notices(Optional.empty(), Optional.empty(), Optional.empty());

    public Notices withMistake(LessonException made) {
        return new Notices(Optional.of(made), closed, refusal);
    }

    public Notices withoutMistake() {
        return new Notices(Optional.empty(), closed, refusal);
    }

    public Notices withRefusal(Optional<String> why) {
        return new Notices(mistake, closed, why);
    }

    /** Where this session left the numbers that make sense, until that is closed. */
    public Optional<Diverged> divergence(Session session) {
        return session.diverged().filter(place -> !closed.equals(Optional.of(place)));
    }

    public Notices withoutDivergence(Session session) {
        return new Notices(mistake, session.diverged(), refusal);
    }

    /** Without the one that is shown above the other, or as it is if there is none. */
    public Notices withoutTopmost(Session session) {
        if (refusal.isPresent()) {
            return withRefusal(Optional.empty());
        }
        return mistake.isPresent() ? withoutMistake() : withoutDivergence(session);
    }

    public boolean isEmpty(Session session) {
        return mistake.isEmpty() && refusal.isEmpty() && divergence(session).isEmpty();
    }
}
