package backstep.ui.store;

import backstep.session.Position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a class answered to the questions of a lesson; of each question the first answer counts.
 *
 * @param since where it was last begun to ask
 */
public record Answers(Map<String, Answer> given, Optional<Position> since) {

    public static final Answers NONE = new Answers(Map.of(), Optional.empty());

    /**
     * An answer.
     *
     * @param text what was chosen or written
     */
    public record Answer(String text, boolean isRight) {}

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** These and the answer to one more question, unless that was answered already. */
    public Answers with(String question, Answer answer) {
        var more = new LinkedHashMap<>(given);
        more.putIfAbsent(question, answer);
        return new Answers(more, since);
    }

    /** These, and from here on it is asked. */
    Answers begunAt(Position here) {
        return new Answers(given, Optional.of(here));
    }

    /** What was answered to a question. */
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** How many were right. */
    public int right() {
        return (int) given.values().stream().filter(Answer::isRight).count();
    }

    /** How many were answered. */
    public int asked() {
        return given.size();
    }
}
