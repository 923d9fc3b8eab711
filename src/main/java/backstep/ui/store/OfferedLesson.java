package backstep.ui.store;

import backstep.lesson.Lesson;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A lesson to choose, and where it is from.
 *
 * @param file the file that it was read from; none if it comes with the program
 */
public record OfferedLesson(Lesson lesson, Optional<Path> file) {

    /** A lesson that comes with the program. */
    public static OfferedLesson shipped(Lesson lesson) {
        return new OfferedLesson(lesson, Optional.empty());
    }

    /** A lesson that was read from this file. */
    public static OfferedLesson from(Path file, Lesson lesson) {
        return new OfferedLesson(lesson, Optional.of(file));
    }
}
