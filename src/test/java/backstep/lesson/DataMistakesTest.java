package backstep.lesson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Each mistake that the data of a lesson can have in itself, its place and what is said of it. */
class DataMistakesTest {

    private static final String INPUTS = "[[1, 2, 3], [4, 5, 6]]";
    private static final String TARGETS = "[[0, 1], [1, 0]]";
    private static final String DATA =
            "{\"inputs\": [[1, 2, 3], [4, 5, 6]],\n           \"targets\": [[0, 1], [1, 0]]}";

    @ParameterizedTest
    @MethodSource({"sources", "written", "classes", "ranges", "generated"})
    void isNamedAtItsPlace(BrokenLesson broken) {
        broken.assertIsNamedAtItsPlace();
    }

    static Stream<BrokenLesson> sources() {
        return Stream.of(
                data("▶{\"targets\": [[1]]}", "data lacks the key \"inputs\"; add it"),
                data(
                        "{▶\"input\": [[1]], \"targets\": [[1]]}",
                        "data has no key \"input\"; did you mean \"inputs\"?"),
                data(
                        "{▶\"genrate\": \"moons\", \"samples\": 9, \"noise\": 0}",
                        "data has no key \"genrate\"; did you mean \"generate\"?"),
                data(
                        "{\"generate\": \"moons\", ▶\"x\": [[1]]}",
                        "data has no key \"x\"; choose one of: csv, inputs, targets, generate, samples, noise"),
                data(
                        "{\"generate\": \"moons\", \"samples\": 9, ▶\"csv\": \"a.csv\", \"noise\": 0}",
                        "data has samples from two places, (csv) and (generate, samples, noise); it takes one, so remove the keys of the other"),
                data(
                        "{\"inputs\": [[1]], \"targets\": [[1]], ▶\"generate\": \"moons\"}",
                        "data has samples from two places, (inputs, targets) and (generate); it takes one, so remove the keys of the other"),
                data(
                        "{\"csv\": ▶\"a.csv\", \"inputs\": [\"x\"], \"targets\": [\"t\"]}",
                        "data.csv names the file \"a.csv\", but this lesson has no folder of its own; write the samples into the lesson"));
    }

    static Stream<BrokenLesson> written() {
        return Stream.of(
                replacing(
                        INPUTS,
                        "[▶1, 2]",
                        "data.inputs[0] is a number; write a row of numbers in brackets, such as [1, 2]"),
                replacing(INPUTS, "▶[]", "data.inputs is empty; write at least one row of numbers"),
                replacing(
                        INPUTS,
                        "▶\"a.csv\"",
                        "data.inputs is a text in quotation marks; write a list of rows, such as [[1, 2], [3, 4]]"),
                replacing(
                        INPUTS,
                        "▶[[" + "1, ".repeat(1024) + "1]]",
                        "data.inputs has 1025 inputs a sample; use at most 1024"),
                replacing(
                        TARGETS,
                        "▶[[0, 1]]",
                        "data.targets has length 1, but data.inputs has length 2; write one target for each sample"),
                replacing(
                        TARGETS,
                        "▶[0, 1]",
                        "data.targets has single numbers, which only the loss \"cross-entropy\" takes, as classes; choose that loss, or write a row for each sample, in it a number for each unit of the last layer (layers[1].units is 2)"));
    }

    static Stream<BrokenLesson> classes() {
        var sentence =
                "%s is %s; use a whole class number from 0 to 1, or more units in the last layer (layers[1].units is 2)";
        return Stream.of(
                crossEntropy("[0, ▶2]", sentence.formatted("data.targets[1]", "2")),
                crossEntropy("[0, ▶0.5]", sentence.formatted("data.targets[1]", "0.5")),
                crossEntropy("[▶-1, 0]", sentence.formatted("data.targets[0]", "−1")),
                crossEntropy(
                        "[0, ▶[1]]",
                        "data.targets[1] is a list in brackets; write a number without quotation marks, such as -0.5"),
                crossEntropy(
                        "▶[[0], [1]]",
                        "data.targets is 2×1, expected 2×2; write class numbers as one list, such as [0, 2, 1], or in each row a number for each unit of the last layer (layers[1].units is 2)"));
    }

    static Stream<BrokenLesson> ranges() {
        return Stream.of(
                crossEntropy(
                        "[[0, 1], [▶-0.5, 1]]",
                        "data.targets[1][0] is −0.5; the loss \"cross-entropy\" takes probabilities, so use a number from 0 to 1"),
                BrokenLesson.of(
                        "data.targets[1][1] is 1.5; the loss \"bce\" takes targets from 0 to 1, so write such a number, or choose another loss",
                        "\"mse\"",
                        "\"bce\"",
                        TARGETS,
                        "[[0, 1], [1, ▶1.5]]"));
    }

    static Stream<BrokenLesson> generated() {
        return Stream.of(
                data(
                        "{\"generate\": ▶\"moon\", \"samples\": 9, \"noise\": 0}",
                        "data.generate is \"moon\", which is unknown; did you mean \"moons\"?"),
                data(
                        "▶{\"generate\": \"moons\", \"samples\": 9}",
                        "data lacks the key \"noise\"; add it"),
                data("▶{\"samples\": 9, \"noise\": 0}", "data lacks the key \"generate\"; add it"),
                data(
                        "{\"generate\": \"moons\", \"samples\": ▶100001, \"noise\": 0}",
                        "data.samples is 100001; use a whole number from 1 to 100000"),
                data(
                        "{\"generate\": \"moons\", \"samples\": 9, \"noise\": ▶1e308}",
                        "data.noise is 1e308, which makes numbers too large; use a smaller one"),
                data(
                        "{\"generate\": ▶\"moons\", \"samples\": 9, \"noise\": 0}",
                        "data.generate is \"moons\", which gives one class number a sample (9×1, expected 9×2); set layers[1].units to 1, or loss to \"cross-entropy\""),
                data(
                        "{\"generate\": ▶\"sine\", \"samples\": 9, \"noise\": 0}",
                        "data.generate is \"sine\", which gives one value a sample (9×1, expected 9×2); set layers[1].units to 1"),
                BrokenLesson.of(
                        "data.generate is \"sine\", which gives points of a curve, but the loss \"cross-entropy\" takes classes; use \"moons\" or the like, or another loss such as \"mse\"",
                        "\"mse\"",
                        "\"cross-entropy\"",
                        DATA,
                        "{\"generate\": ▶\"sine\", \"samples\": 9, \"noise\": 0}"),
                BrokenLesson.of(
                        "layers[0].weights is 1×3, expected 4×2; write a row for each unit (layers[0].units is 4), in it a number for each input (data.generate \"moons\" gives 2; \"line\" and \"sine\" give 1)",
                        "\"ones\"",
                        "▶[[1, 2, 3]]",
                        DATA,
                        "{\"generate\": \"moons\", \"samples\": 9, \"noise\": 0}"),
                BrokenLesson.of(
                        "layers[0].weights is 1×3, expected 4×1; write a row for each unit (layers[0].units is 4), in it a number for each input (data.generate \"line\" gives 1; \"moons\" and the like give 2)",
                        "\"ones\"",
                        "▶[[1, 2, 3]]",
                        DATA,
                        "{\"generate\": \"line\", \"samples\": 9, \"noise\": 0}"));
    }

    private static BrokenLesson replacing(String piece, String marked, String message) {
        return BrokenLesson.of(message, piece, marked);
    }

    private static BrokenLesson data(String marked, String message) {
        return replacing(DATA, marked, message);
    }

    private static BrokenLesson crossEntropy(String targets, String message) {
        return BrokenLesson.of(message, "\"mse\"", "\"cross-entropy\"", TARGETS, targets);
    }
}
