package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.text.Language;
import backstep.text.Texts;

import java.util.Optional;

/**
 * A lesson with a mistake.
 *
 * @param json the lesson, without the mark
 * @param line where the mark was
 * @param column likewise
 * @param message what is said in English, without the place
 */
record BrokenLesson(String json, int line, int column, String message) {

    static final String MARK = "▶";

    private static final String WHOLE = """
            {
              "format": "backstep/1",
              "title": {"en": "Two layers"},
              "layers": [
                {"units": 4, "weights": "ones", "bias": "zeros"},
                {"units": 2, "activation": "sigmoid"}
              ],
              "loss": "mse",
              "optimizer": "sgd",
              "learningRate": 0.1,
              "epochs": 3,
              "data": {"inputs": [[1, 2, 3], [4, 5, 6]],
                       "targets": [[0, 1], [1, 0]]}
            }
            """;

    /** A right lesson, in which pieces are replaced; a mark says where the mistake is. */
    static BrokenLesson of(String message, String... piecesAndReplacements) {
        var json = WHOLE;
        for (int i = 0; i < piecesAndReplacements.length; i += 2) {
            if (!json.contains(piecesAndReplacements[i])) {
                throw new IllegalArgumentException("no " + piecesAndReplacements[i]);
            }
            json = json.replace(piecesAndReplacements[i], piecesAndReplacements[i + 1]);
        }
        return text(json, message);
    }

    /** A text; a mark says where the mistake is. */
    static BrokenLesson text(String marked, String message) {
        int place = marked.indexOf(MARK);
        if (place < 0) {
            throw new IllegalArgumentException("no mark in " + marked);
        }
        var before = marked.substring(0, place);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return new BrokenLesson(marked.replace(MARK, ""), line, 1 + place - lineStart, message);
    }

    /** Reads it, and compares what is said of it. */
    void assertIsNamedAtItsPlace() {
        var mistake = catchThrowableOfType(
                LessonException.class,
                () -> LessonReader.read("a.lesson.json", json, Optional.empty()));
        var place = "a.lesson.json:" + line + ":" + column + ": ";
        assertThat(mistake.in(Texts.in(Language.ENGLISH))).isEqualTo(place + message);
        assertThat(mistake.in(Texts.in(Language.CHINESE)))
                .startsWith(place)
                .matches("(?s).*\\p{IsHan}.*");
    }

    @Override
    public String toString() {
        return message;
    }
}
