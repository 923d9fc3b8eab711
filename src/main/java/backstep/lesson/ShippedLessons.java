package backstep.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The lessons that come with the program. */
public final class ShippedLessons {

    private static final String FOLDER = "/backstep/lessons/";
    private static final String ENDING = ".lesson.json";

    private static final List<String> NAMES = List.of(
            "three-linear-layers",
            "three-linear-layers-one-step",
            "rate-overshoots",
            "rate-diverges",
            "least-squares-line",
            "mazur",
            "and-gate",
            "saturated-sigmoid",
            "cross-entropy-cures",
            "xor",
            "xor-symmetry",
            "dead-relu",
            "vanishing-gradient",
            "softmax-by-hand",
            "narrow-valley",
            "momentum",
            "weight-decay",
            "adam-first-step",
            "mini-batch-sine",
            "spirals");

    private ShippedLessons() {}

    /** Their names, in the order they are offered; the program opens with the first. */
    public static List<String> names() {
        return NAMES;
    }

    /** All of them, in the order of their names. */
    public static List<Lesson> all() {
        return NAMES.stream().map(ShippedLessons::read).toList();
    }

    /** The lesson of this name, with or without its ending, if there is one. */
    public static Optional<Lesson> find(String name) {
        return NAMES.stream()
                .filter(known -> name.equals(known) || name.equals(known + ENDING))
                .map(ShippedLessons::read)
                .findFirst();
    }

    private static Lesson read(String name) {
        var file = name + ENDING;
        try (var stream = ShippedLessons.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program comes without " + FOLDER + file);
            }
            return LessonReader.read(
                    file, TextFile.decode(stream.readAllBytes(), file), Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (LessonException mistake) {
            throw new IllegalStateException(mistake);
        }
    }
}
