package backstep.ui.store;

import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lesson to choose, and where it is from.
 *
 * @param file the file that it was read from, by its one real path; none if it comes with the
 *     program
 */
public record OfferedLesson(Lesson lesson, Optional<Path> file) {

    /** A lesson that comes with the program. */
    public static OfferedLesson shipped(Lesson lesson) {
        return new OfferedLesson(lesson, Optional.empty());
    }

    /** A lesson that was read from this file. */
    public static OfferedLesson from(Path file, Lesson lesson) {
        return new OfferedLesson(lesson, Optional.of(real(file)));
    }

    /** Whether both were read from one file. */
    boolean isOfSameFile(OfferedLesson other) {
        return file.isPresent() && file.equals(other.file);
    }

    /** Whether its file is that of a lesson that comes with the program, by name and content. */
    boolean isOfShippedFile() {
        return file.flatMap(path -> ShippedLessons.find(path.getFileName().toString()))
                .filter(lesson::equals)
                .isPresent();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}
