package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.text.Language;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Optional;
import java.util.stream.Stream;

/** Lessons that break a reader rather than its rules: still one sentence, at a place. */
class HostileLessonTest {

    private static final String LIMIT =
            " has too long a number or text, or brackets nested too deep,"
                    + " for a lesson; make it simpler";

    @ParameterizedTest
    @MethodSource
    void whatIsTooLongOrTooDeepIsNamedAtItsPlace(String json) {
        assertThat(mistake(json, Language.ENGLISH))
                .matches("a\\.lesson\\.json:\\d+:\\d+: .*")
                .hasSizeLessThan(200)
                .endsWith(LIMIT);
    }

    static Stream<String> whatIsTooLongOrTooDeepIsNamedAtItsPlace() {
        return Stream.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(5_000),
                "{\"title\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                "{\"epochs\": " + "9".repeat(5_000) + "}",
                "{\"learningRate\": 0." + "1".repeat(2_000) + "}",
                "{\"" + "k".repeat(70_000) + "\": 1}");
    }

    @Test
    void aListOfTooManySamplesIsNotReadToItsEnd() {
        var json = "{\"data\": [" + "[1],".repeat(100_000) + "\n[1], nonsense";
        assertThat(mistake(json, Language.ENGLISH))
                .isEqualTo("a.lesson.json:2:1: data[100000] is one too many, as a list takes at"
                        + " most 100000; use fewer samples");
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeIsOneLineWhateverTheLessonHoldsThere(Language language) {
        var broken = BrokenLesson.of("", "\"sigmoid\"", "▶\"sig\\nmoid\\u0000\\r\\u2028{0}'\"");
        assertThat(mistake(broken.json(), language))
                .contains("sig moid   {0}'")
                .doesNotContainPattern("[\\p{Cntrl}\\u2028]");
    }

    @Test
    void aLongNameIsCutShort() {
        var broken = BrokenLesson.of("", "\"epochs\"", "▶\"" + "k".repeat(40_000) + "\"");
        assertThat(mistake(broken.json(), Language.ENGLISH))
                .contains("kkk…")
                .endsWith("; choose one of: format, title, about, layers, loss, optimizer,"
                        + " learningRate, epochs, batchSize, shuffle, seed, data, expect")
                .hasSizeLessThan(600);
    }

    private static String mistake(String json, Language language) {
        return catchThrowableOfType(
                        LessonException.class,
                        () -> LessonReader.read("a.lesson.json", json, Optional.empty()))
                .in(Texts.in(language));
    }
}
