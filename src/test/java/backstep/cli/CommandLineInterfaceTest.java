package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CommandLineInterfaceTest {

    private static final String NOTEBOOK = "assets/lessons/three-linear-layers.lesson.json";

    /** What came of a command. */
    private record Result(int code, String out, String errors) {}

    @Test
    void trainsAsTheNotebookDoes() {
        var result = run("train", "--language", "zh", NOTEBOOK);
        assertThat(result.code()).isZero();
        assertThat(result.errors()).isEmpty();
        assertThat(result.out())
                .startsWith("Epoch 1/10, Loss: 70.0000\nEpoch 2/10, Loss: 60.0359\n")
                .endsWith("Loss最低时的模型输出值为: 56.2082\n对应的Loss值为: 6.2082\n");
    }

    @Test
    void trainsAtAnotherRate() {
        var result =
                run("train", NOTEBOOK, "--learning-rate", "0.01", "--epochs=2", "--format=csv");
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        "epoch,learning_rate,loss\n1,0.01,70.0\n2,0.01,24.963999999999984\n",
                        ""));
    }

    @Test
    void anEmptyNameIsNoFolderButNoLesson() {
        for (var command : List.of("trace", "train", "check")) {
            var result = run(command, "");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.errors()).startsWith("name a lesson: a file, or one of three-linear");
        }
    }

    @Test
    void tracesOneEpochUnlessToldOtherwise() {
        assertThat(run("trace", NOTEBOOK).out())
                .contains("Epoch 1, learning rate 0.002")
                .doesNotContain("Epoch 2");
        assertThat(run("trace", "--epochs", "2", NOTEBOOK).out()).contains("Epoch 2");
        assertThat(run("trace", "--format", "json", NOTEBOOK).out())
                .startsWith("{\"format\": \"backstep-trace/1\"");
    }

    @Test
    void knowsTheShippedLessonsByName() {
        assertThat(run("trace", "three-linear-layers")).isEqualTo(run("trace", NOTEBOOK));
    }

    @Test
    void checksGradientsAndExpectations() {
        var names = ShippedLessons.names();
        var result = run("check", names.get(0), names.get(1));
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .hasSize(4)
                .anyMatch(
                        line -> line.equals("three-linear-layers: expected values met: 21 of 21"));
        assertThat(result.out())
                .startsWith("three-linear-layers: 9 gradients compared with central differences"
                        + " (57 elements, 0 at kinks), largest relative error ");
    }

    @Test
    void aCheckOfASampleAndOfNothingExpectedSaysSo(@TempDir Path folder) throws IOException {
        var file = folder.resolve("wide.lesson.json");
        Files.writeString(file, """
                {"format": "backstep/1", "title": "Wide", "loss": "mse", "learningRate": 1,
                 "epochs": 1, "layers": [{"units": 900}, {"units": 5}],
                 "data": {"inputs": [[1, 2, 3, 4, 5]], "targets": [[1, 2, 3, 4, 5]]}}
                """);
        assertThat(run("check", file.toString()).out())
                .endsWith(file + ": the lesson expects no values, so there are none to compare\n")
                .startsWith(file + ": 6 gradients compared with central differences (9810"
                        + " elements, evenly spread, of 10810, as all would take too long; 0 at"
                        + " kinks), largest relative error ");
    }

    @Test
    void aFailedCheckNamesTheWorstElement(@TempDir Path folder) throws IOException {
        var file = folder.resolve("wrong.lesson.json");
        Files.writeString(file, Files.readString(Path.of(NOTEBOOK)).replace("60.0359", "60.05"));
        var result = run("check", file.toString(), NOTEBOOK);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains(file + ": expected values met: 20 of 21\n"
                        + file + ": epoch 2: L in row 1, column 1 is 60.035872000000026,"
                        + " expected 60.05 ± 5e−5\n");
    }

    @Test
    void aMistakeInALessonIsOneLine(@TempDir Path folder) throws IOException {
        var file = folder.resolve("bad.lesson.json");
        Files.writeString(file, "{\"format\": \"backstep/1\",\n \"titel\": \"x\"}");
        assertThat(run("trace", file.toString()))
                .isEqualTo(new Result(
                        2,
                        "",
                        file + ":2:2: the lesson has no key \"titel\"; did you mean \"title\"?\n"));
        assertThat(run("train", file.toString(), "--language=zh"))
                .isEqualTo(new Result(2, "", file + ":2:2: 课程：没有“titel”这个键；您是不是想写“title”？\n"));
        assertThat(run("check", file.toString(), NOTEBOOK).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epochs 2 | there is no option \"--epochs\" here",
                "--language en --language zh | \"--language\" is given more than once",
                "trian x | \"trian\" is not a command; the commands are: trace, train, check",
                "trace a b | \"b\" is one argument too many",
                "trace a --epochs | \"--epochs\" needs a value after it",
                "trace a --epoch 2 | there is no option \"--epoch\" here",
                "trace three-linear-layers --epochs 0 | \"--epochs\" is \"0\"; use a whole number from 1 to 1000000",
                "trace three-linear-layers --epochs x | \"--epochs\" is \"x\"; use a whole number from 1 to 1000000",
                "trace a --epochs 1 --epochs 2 | \"--epochs\" is given more than once",
                "trace three-linear-layers --format csv | \"--format\" is \"csv\"; use one of: text, json",
                "train three-linear-layers --learning-rate -1 | \"--learning-rate\" is \"-1\"; use a number greater than 0",
                "train three-linear-layers --learning-rate 0x1p3 | \"--learning-rate\" is \"0x1p3\"; use a number greater than 0",
                "train three-linear-layers --learning-rate 1e-400 | \"--learning-rate\" is \"1e-400\"; the smallest possible is 4.941e-324",
                "train three-linear-layers --learning-rate 1e400 | \"--learning-rate\" is \"1e400\"; the largest possible is 1.797e308",
                "train three-linear-layers --learning-rate NaN | \"--learning-rate\" is \"NaN\"; use a number greater than 0",
                "trace a --language fr | \"--language\" is \"fr\"; use one of: en, zh",
            })
    void wrongUsageIsSaidClearly(String arguments, String message) {
        var result = run(arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors())
                .startsWith(message + "; see backstep ")
                .containsPattern("^[^\n]*--help\n$");
    }

    @Test
    void aLessonThatIsLeftOutIsAskedForByName() {
        assertThat(run("trace"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "name a lesson: a file, or one of "
                                + String.join(", ", ShippedLessons.names())
                                + "; see backstep trace --help\n"));
    }

    @Test
    void wrongUsageIsSaidInTheChosenLanguage() {
        assertThat(run("trace", "--language", "zh"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "请给出课程：课程文件，或以下名称之一：" + String.join(", ", ShippedLessons.names())
                                + "；请看 backstep trace --help\n"));
    }

    @Test
    void aLessonThatIsNotThere() {
        assertThat(run("trace", "nowhere"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "nowhere: there is no file \"nowhere\"; check its name and folder\n"));
    }

    @Test
    void helps() {
        assertThat(run("--help").out())
                .startsWith("Usage: backstep")
                .contains("trace", "train", "check", "--version");
        assertThat(run("trace", "--help").out())
                .startsWith("Usage: backstep trace [OPTIONS] LESSON\n")
                .contains("--epochs", "--format", "--language");
        assertThat(run("--help", "--language", "zh").out()).startsWith("用法：backstep");
        assertThat(run("--version").out()).startsWith("Backstep ");
        assertThat(List.of(run("--help").code(), run("-h").code(), run("-V").code()))
                .containsOnly(0);
    }

    @Test
    void aClosedReaderEndsQuietly() {
        var errors = new ByteArrayOutputStream();
        var arguments = new String[] {"train", "--epochs", "1000000", NOTEBOOK};
        assertThat(CommandLineInterface.run(arguments, failing("Broken pipe"), errors))
                .isZero();
        assertThat(errors.size()).isZero();
    }

    @Test
    void aFullDiskIsSaid() {
        var errors = new ByteArrayOutputStream();
        var arguments = new String[] {"train", NOTEBOOK};
        assertThat(CommandLineInterface.run(arguments, failing("No space left"), errors))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo("the output cannot be written: No space left\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unused) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int code = CommandLineInterface.run(arguments, out, errors);
        return new Result(
                code,
                out.toString(StandardCharsets.UTF_8),
                errors.toString(StandardCharsets.UTF_8));
    }
}
