package backstep.lesson;

import backstep.text.Sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** The text of a file that a person wrote: UTF-8, and no larger than a lesson may be. */
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Why a file cannot be read. */
    enum Problem {
        MISSING,
        FOLDER,
        LARGE,
        UNREADABLE;

        /** How the keys of its sentences end. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @param name what mistakes in the text call the file
     * @param mistake what is said, and where, of a file that cannot be read
     */
    static String read(Path path, String name, Function<Problem, LessonException> mistake)
            throws LessonException {
        if (!Files.exists(path)) {
            throw mistake.apply(Problem.MISSING);
        }
        if (Files.isDirectory(path)) {
            throw mistake.apply(Problem.FOLDER);
        }
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw mistake.apply(Problem.LARGE);
            }
            return decode(bytes, name);
        } catch (IOException unreadable) {
            throw mistake.apply(Problem.UNREADABLE);
        }
    }

    /** The text of these bytes in UTF-8, without a byte order mark. */
    static String decode(byte[] bytes, String name) throws LessonException {
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var decoded = text.flip().toString();
        if (result.isError()) {
            int lineStart = decoded.lastIndexOf('\n') + 1;
            throw new LessonException(
                    name,
                    1 + (int) decoded.chars().filter(letter -> letter == '\n').count(),
                    1 + decoded.length() - lineStart,
                    Sentence.of("lesson.file.encoding"));
        }
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }
}
