package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Optional;

class WindowArgumentsTest {

    private static final String NOTEBOOK = "assets/lessons/three-linear-layers.lesson.json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace",
                "trace a.json",
                "--help",
                "-V",
                "trian",
                "check",
                "--language zh check a.json",
                "--language fr",
                "--language",
                "--language en --language zh",
                "--language zh a.json b.json"
            })
    void commandsAreForTheCommandLine(String arguments) {
        assertThat(WindowArguments.of(arguments.split(" "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTEBOOK, "nowhere.lesson.json"})
    void aLessonAloneIsForTheWindow(String lesson) {
        assertThat(WindowArguments.of(lesson))
                .contains(new WindowArguments(Optional.of(Path.of(lesson)), Optional.empty()));
    }

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(WindowArguments.of())
                .contains(new WindowArguments(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--language zh", "--language=zh"})
    void aLanguageAloneIsForTheWindow(String arguments) {
        assertThat(WindowArguments.of(arguments.split(" ")))
                .contains(new WindowArguments(Optional.empty(), Optional.of(Language.CHINESE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--language zh a.json", "a.json --language zh", "a.json --language=zh"})
    void aLessonWithALanguageIsForTheWindow(String arguments) {
        assertThat(WindowArguments.of(arguments.split(" ")))
                .contains(new WindowArguments(
                        Optional.of(Path.of("a.json")), Optional.of(Language.CHINESE)));
    }
}
