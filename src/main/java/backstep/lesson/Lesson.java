package backstep.lesson;

import backstep.core.training.Plan;
import backstep.text.LocalText;

import java.util.List;
import java.util.Optional;

/**
 * What a teacher wrote: what is to be trained, what to say of it, and what should come out.
 *
 * @param about what the teacher wants to say, plain text
 * @param expectations what the textbook prints
 */
public record Lesson(
        LocalText title, Optional<LocalText> about, Plan plan, List<Expectation> expectations) {

    public Lesson {
        expectations = List.copyOf(expectations);
    }
}
