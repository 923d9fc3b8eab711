package backstep.lesson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Each mistake that a lesson can have outside its data, its place and what is said of it. */
class LessonMistakesTest {

    private static final String LAYER =
            "{\"units\": 4, \"weights\": \"ones\", \"bias\": \"zeros\"}";
    private static final String LAST_LAYER = "{\"units\": 2, \"activation\": \"sigmoid\"}";
    private static final String INPUTS = "[[1, 2, 3], [4, 5, 6]]";
    private static final String TARGETS = "[[0, 1], [1, 0]]";
    private static final String DATA =
            "{\"inputs\": [[1, 2, 3], [4, 5, 6]],\n           \"targets\": [[0, 1], [1, 0]]}";

    @ParameterizedTest
    @MethodSource({"notJson", "keys", "types", "shapes", "numbers", "layers", "training", "expect"})
    void isNamedAtItsPlace(BrokenLesson broken) {
        broken.assertIsNamedAtItsPlace();
    }

    static Stream<BrokenLesson> notJson() {
        var syntax = " is not JSON here; look here and just before for a missing or extra comma,"
                + " quotation mark or bracket, or a number not written like -0.5 or 1e-3";
        var empty = "the file is empty; a lesson begins with {\"format\": \"backstep/1\", …";
        var end =
                "the file ends too early, inside %s; close every brace, bracket and quotation mark";
        return Stream.of(
                BrokenLesson.text("▶", empty),
                BrokenLesson.text("▶ \n\n", empty),
                BrokenLesson.text("▶hello", "the lesson" + syntax),
                replacing("\"mse\",\n  ", "\"mse\"\n  ▶", "loss" + syntax),
                replacing("0.1", "▶.1", "learningRate" + syntax),
                replacing("0.1", "NaN▶", "learningRate" + syntax),
                replacing("\"mse\"", "▶'mse'", "loss" + syntax),
                replacing("4, 5, 6]]", "4, 5, 6▶}}", "data.inputs[1][2]" + syntax),
                BrokenLesson.text("{\"format\": \"backstep/1\",\n ▶", end.formatted("format")),
                BrokenLesson.text("{\"format\": \"backst▶", end.formatted("format")),
                BrokenLesson.text("{\"format\": [1, 2▶", end.formatted("format[1]")),
                BrokenLesson.text(
                        "{} ▶{}",
                        "the lesson is already over here; remove what follows it, or a brace too"
                                + " many before it"),
                BrokenLesson.text(
                        "▶[1]", "the lesson is a list in brackets; write an object in braces"));
    }

    static Stream<BrokenLesson> keys() {
        return Stream.of(
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": 3, ▶\"epoch\": 3",
                        "the lesson has no key \"epoch\"; did you mean \"epochs\"?"),
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": 3, ▶\"LEARNINGRATE\": 3",
                        "the lesson has no key \"LEARNINGRATE\"; did you mean \"learningRate\"?"),
                replacing(
                        "\"bias\": \"zeros\"",
                        "▶\"dropout\": 0.5",
                        "layers[0] has no key \"dropout\"; choose one of: units, activation,"
                                + " weights, bias, frozen"),
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": 3,\n  ▶\"loss\": \"l1\"",
                        "loss is here for the second time (first in line 8); remove"
                                + " one of the two"),
                replacing(
                        "{\n  \"format\": \"backstep/1\",",
                        "▶{",
                        "the lesson lacks the key \"format\"; add it"),
                replacing(
                        LAST_LAYER,
                        "▶{\"activation\": \"relu\"}",
                        "layers[1] lacks the key \"units\"; add it"),
                replacing(
                        "{\"en\": \"Two layers\"}",
                        "{▶\"de\": \"Zwei\"}",
                        "title has no key \"de\"; choose one of: en, zh"));
    }

    static Stream<BrokenLesson> types() {
        return Stream.of(
                replacing(
                        "\"backstep/1\"",
                        "▶\"backstep/2\"",
                        "format is \"backstep/2\", which is unknown; did you mean \"backstep/1\"?"),
                replacing(
                        "\"backstep/1\"",
                        "▶1",
                        "format is a number; write in quotation marks one of: backstep/1"),
                replacing(
                        "{\"en\": \"Two layers\"}",
                        "▶7",
                        "title is a number; write a text, or an object with a text for each language"),
                replacing(
                        "{\"en\": \"Two layers\"}",
                        "▶{}",
                        "title has no text; add one for at least one language (en, zh)"),
                replacing(
                        "\"Two layers\"",
                        "▶\" \"",
                        "title.en is empty; write something between the quotation marks"),
                replacing(
                        "\"units\": 4",
                        "\"units\": ▶\"4\"",
                        "layers[0].units is a text in quotation marks; write a whole number from 1 to 1024"),
                replacing(
                        "\"mse\"",
                        "▶false",
                        "loss is true or false; write a name such as \"mse\", or an object with \"type\" and \"reduction\""),
                replacing(
                        "\"sgd\"",
                        "▶[]",
                        "optimizer is a list in brackets; write a name such as \"sgd\", or an object with its \"type\""),
                replacing(
                        "\"mse\"",
                        "{\"type\": ▶1}",
                        "loss.type is a number; write in quotation marks one of: l1, mse, half-squared, huber, bce, cross-entropy"),
                BrokenLesson.of(
                        "layers is a number; write a list in brackets, with an object for each layer",
                        "[\n    " + LAYER + ",\n    " + LAST_LAYER + "\n  ]",
                        "▶2"),
                replacing(
                        LAST_LAYER,
                        "▶2",
                        "layers[1] is a number; write an object in braces, such as {\"units\": 4}"),
                replacing(
                        "0.1",
                        "▶\"0.1\"",
                        "learningRate is a text in quotation marks; write a number greater than 0"),
                replacing(
                        "\"epochs\": 3",
                        "\"shuffle\": ▶1, \"epochs\": 3",
                        "shuffle is a number; write true or false"),
                replacing(
                        "\"epochs\": 3",
                        "\"about\": ▶null, \"epochs\": 3",
                        "about is null; write a text, or an object with a text for each language"),
                replacing(
                        DATA,
                        "▶[]",
                        "data is a list in brackets; write an object in braces, with \"inputs\" and \"targets\", \"csv\" or \"generate\""));
    }

    static Stream<BrokenLesson> shapes() {
        return Stream.of(
                replacing(
                        LAST_LAYER,
                        "{\"units\": 5, \"weights\": ▶[[1,2,3,4],[1,2,3,4],[1,2,3,4],[1,2,3,4]]}",
                        "layers[1].weights is 4×4, expected 5×4; write a row for each unit (layers[1].units is 5), in it a number for each input (layers[0].units is 4)"),
                replacing(
                        "\"zeros\"",
                        "▶[0, 0, 0]",
                        "layers[0].bias is 3×1, expected 4×1; write a number for each unit (layers[0].units is 4)"),
                replacing(
                        "\"ones\"",
                        "[[1, 2, 3], ▶[1, 2]]",
                        "layers[0].weights[1] has length 2 but layers[0].weights[0] has length 3; make all rows equally long"),
                replacing(
                        "\"ones\"",
                        "▶[]",
                        "layers[0].weights is empty; write at least one row of numbers"),
                replacing(
                        "\"ones\"",
                        "[▶[]]",
                        "layers[0].weights[0] is empty; write at least one number"),
                replacing(
                        "\"ones\"",
                        "[▶1, 2]",
                        "layers[0].weights[0] is a number; write a row of numbers in brackets, such as [1, 2]"),
                replacing(
                        "\"ones\"",
                        "[[1, 2, ▶\"3\"]]",
                        "layers[0].weights[0][2] is a text in quotation marks; write a number without quotation marks, such as -0.5"),
                replacing(
                        TARGETS,
                        "▶[[0, 1, 0], [1, 0, 0]]",
                        "data.targets is 2×3, expected 2×2; write a row for each sample, in it a number for each unit of the last layer (layers[1].units is 2)"),
                replacing(
                        INPUTS,
                        "[[1, 2, 3], ▶[4, 5]]",
                        "data.inputs[1] has length 2 but data.inputs[0] has length 3; make all rows equally long"));
    }

    static Stream<BrokenLesson> numbers() {
        return Stream.of(
                replacing("0.1", "▶0", "learningRate is 0; use a number greater than 0"),
                replacing("0.1", "▶-0.5", "learningRate is −0.5; use a number greater than 0"),
                replacing(
                        "0.1",
                        "▶1e999",
                        "learningRate is further from 0 than a number can be; use one from −1.7e308 to 1.7e308"),
                replacing(
                        "0.1",
                        "▶1e-400",
                        "learningRate is nearer to 0 than the smallest number, 4.941e-324, and would be 0; use a number greater than 0"),
                replacing("0.1", "▶0.0e-400", "learningRate is 0; use a number greater than 0"),
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": ▶2.5",
                        "epochs is 2.5; use a whole number from 1 to 1000000"),
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": ▶0",
                        "epochs is 0; use a whole number from 1 to 1000000"),
                replacing(
                        "\"epochs\": 3",
                        "\"batchSize\": ▶0, \"epochs\": 3",
                        "batchSize is 0; use a whole number from 1 to 100000"),
                replacing(
                        "\"epochs\": 3",
                        "\"seed\": ▶0.5, \"epochs\": 3",
                        "seed is 0.5; use a whole number from −9007199254740992 to 9007199254740992"),
                replacing(
                        "\"units\": 4",
                        "\"units\": ▶1025",
                        "layers[0].units is 1025; use a whole number from 1 to 1024"),
                replacing(
                        "\"units\": 4",
                        "\"units\": ▶0",
                        "layers[0].units is 0; use a whole number from 1 to 1024"),
                replacing(
                        INPUTS,
                        "[[1, 2, ▶-1e400], [4, 5, 6]]",
                        "data.inputs[0][2] is further from 0 than a number can be; use one from −1.7e308 to 1.7e308"));
    }

    static Stream<BrokenLesson> layers() {
        return Stream.of(
                BrokenLesson.of(
                        "layers has 0 layers; use 1 to 32",
                        LAYER + ",\n    " + LAST_LAYER,
                        "",
                        "\"layers\": [",
                        "\"layers\": ▶["),
                replacing(
                        "\"sigmoid\"",
                        "▶\"sigmoied\"",
                        "layers[1].activation is \"sigmoied\", which is unknown; did you mean \"sigmoid\"?"),
                replacing(
                        "\"ones\"",
                        "▶\"xavier\"",
                        "layers[0].weights is \"xavier\", which is unknown; choose one of: ones, zeros, xavier-uniform, xavier-normal, he-uniform, he-normal, torch"),
                replacing(
                        "\"ones\"",
                        "▶1",
                        "layers[0].weights is a number; write a matrix as a list of rows, or an initializer such as \"ones\""),
                replacing(
                        "\"zeros\"",
                        "▶true",
                        "layers[0].bias is true or false; write a list of numbers, an initializer such as \"zeros\", or false for no bias"),
                replacing(
                        "\"ones\"",
                        "▶{}",
                        "layers[0].weights must have exactly one of the keys constant, uniform, normal, as in {\"constant\": 0.5}"),
                replacing(
                        "\"ones\"",
                        "{▶\"unifrom\": [0, 1]}",
                        "layers[0].weights has no key \"unifrom\"; did you mean \"uniform\"?"),
                replacing(
                        "\"ones\"",
                        "{\"uniform\": ▶[0]}",
                        "layers[0].weights.uniform has length 1; write two numbers, such as [0, 1]"),
                replacing(
                        "\"ones\"",
                        "{\"uniform\": ▶1}",
                        "layers[0].weights.uniform is a number; write two numbers in brackets, such as [0, 1]"),
                replacing(
                        "\"ones\"",
                        "{\"uniform\": ▶[1, 0]}",
                        "layers[0].weights.uniform begins above its end; write the smaller number first"),
                replacing(
                        "\"ones\"",
                        "▶{\"uniform\": [-1.7e308, 1.7e308]}",
                        "layers[0].weights draws numbers that are too large; use numbers nearer to 0"),
                replacing(
                        "\"zeros\"",
                        "▶{\"normal\": [1.7e308, 1.7e308]}",
                        "layers[0].bias draws numbers that are too large; use numbers nearer to 0"),
                replacing(
                        "\"ones\"",
                        "{\"normal\": [0, ▶-1]}",
                        "layers[0].weights.normal[1] is −1; use a number that is not negative"),
                replacing(
                        "\"sigmoid\"",
                        "▶\"\"",
                        "layers[1].activation is \"\", which is unknown; choose one of: identity, relu, leaky-relu, elu, sigmoid, tanh, softplus, silu, gelu, softmax"),
                BrokenLesson.of(
                        "layers has 33 layers; use 1 to 32",
                        LAST_LAYER,
                        LAST_LAYER + (", " + LAST_LAYER).repeat(31),
                        "\"layers\": [",
                        "\"layers\": ▶["),
                replacing(
                        "\"activation\": \"sigmoid\"",
                        "\"frozen\": ▶\"bias\"",
                        "layers[1].frozen is a text in quotation marks; write a list in brackets, such as [\"weights\", \"bias\"]"),
                replacing(
                        "\"activation\": \"sigmoid\"",
                        "\"frozen\": [▶\"biases\"]",
                        "layers[1].frozen[0] is \"biases\", which is unknown; did you mean \"bias\"?"),
                replacing(
                        "\"activation\": \"sigmoid\"",
                        "\"bias\": false, \"frozen\": [▶\"bias\"]",
                        "layers[1].frozen[0] freezes the bias, but this layer has none; remove it from the list"));
    }

    static Stream<BrokenLesson> training() {
        return Stream.of(
                replacing(
                        "\"mse\"",
                        "▶\"mes\"",
                        "loss is \"mes\", which is unknown; did you mean \"mse\"?"),
                replacing(
                        "\"mse\"",
                        "{\"type\": \"mse\", \"reduction\": ▶\"average\"}",
                        "loss.reduction is \"average\", which is unknown; choose one of: mean, sum"),
                replacing(
                        "\"mse\"",
                        "▶{\"reduction\": \"sum\"}",
                        "loss lacks the key \"type\"; add it"),
                BrokenLesson.of(
                        "loss is \"bce\", which takes outputs from 0 to 1 only; give layers[1] the activation \"sigmoid\" or \"softmax\", or choose another loss",
                        "\"sigmoid\"",
                        "\"tanh\"",
                        "\"mse\"",
                        "▶\"bce\""),
                replacing(
                        "\"sgd\"",
                        "▶\"adamw\"",
                        "optimizer is \"adamw\", which is unknown; did you mean \"adam\"?"),
                replacing(
                        "\"sgd\"",
                        "{\"type\": \"sgd\", ▶\"beta1\": 0.9}",
                        "optimizer has no key \"beta1\"; choose one of: type, momentum, nesterov, weightDecay"),
                replacing(
                        "\"sgd\"",
                        "{\"type\": \"sgd\", \"momentum\": ▶-1}",
                        "optimizer.momentum is −1; use a number that is not negative"),
                replacing(
                        "\"sgd\"",
                        "{\"type\": \"adam\", \"beta1\": ▶1}",
                        "optimizer.beta1 is 1; use a number from 0 on, below 1"),
                replacing(
                        "\"sgd\"",
                        "{\"type\": \"rmsprop\", \"epsilon\": ▶-1e-8}",
                        "optimizer.epsilon is −1e−8; use a number that is not negative"),
                replacing(
                        "\"sgd\"",
                        "{\"type\": \"sgd\", \"nesterov\": ▶true}",
                        "optimizer.nesterov needs a \"momentum\" greater than 0; add one, or remove \"nesterov\""));
    }

    static Stream<BrokenLesson> expect() {
        return Stream.of(
                expecting(
                        "{\"epoch\": 1, \"name\": ▶\"dL/dW3\", \"value\": 1, \"tolerance\": 0}",
                        "expect[0].name is \"dL/dW3\", which is unknown; did you mean \"dL/dW2\"?"),
                expecting(
                        "{\"epoch\": 1, \"name\": \"W2\", \"value\": ▶[[1, 2]], \"tolerance\": 0}",
                        "expect[0].value is 1×2, expected 2×4; write as many rows and columns as W2 has in the trace"),
                expecting(
                        "{\"epoch\": 1, \"name\": \"y2\", \"value\": ▶1, \"tolerance\": 0}",
                        "expect[0].value is 1×1, expected 2×2; write as many rows and columns as y2 has in the trace"),
                expecting(
                        "{\"epoch\": 1, \"name\": \"L\", \"value\": ▶\"70\", \"tolerance\": 0}",
                        "expect[0].value is a text in quotation marks; write a number, or a matrix as a list of rows"),
                expecting(
                        "{\"epoch\": ▶0, \"name\": \"L\", \"value\": 1, \"tolerance\": 0}",
                        "expect[0].epoch is 0; use a whole number from 1 to 1000000"),
                replacing(
                        "\"epochs\": 3",
                        "\"epochs\": 3, \"expect\": ▶{}",
                        "expect is an object in braces; write a list in brackets, with an object for each value"),
                expecting(
                        "{\"epoch\": 1, \"name\": \"L\", \"value\": 1, \"tolerance\": ▶-1}",
                        "expect[0].tolerance is −1; use a number that is not negative"),
                expecting(
                        "▶{\"epoch\": 1, \"name\": \"L\", \"value\": 1}",
                        "expect[0] lacks the key \"tolerance\"; add it"));
    }

    private static BrokenLesson replacing(String piece, String marked, String message) {
        return BrokenLesson.of(message, piece, marked);
    }

    private static BrokenLesson expecting(String expectation, String message) {
        return replacing(
                "\"epochs\": 3", "\"epochs\": 3, \"expect\": [" + expectation + "]", message);
    }
}
