package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Layer;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.network.Reduction;
import backstep.core.network.Role;
import backstep.core.training.BatchOrder;
import backstep.text.Language;
import backstep.text.LocalText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class LessonReaderTest {

    private static final String EVERYTHING = """
            {
              "format": "backstep/1",
              "title": {"en": "Everything", "zh": "全部"},
              "about": "All that a lesson can say.",
              "layers": [
                {"units": 2, "activation": "relu", "weights": [[1, 2, 3], [4, 5, 6]],
                 "bias": [7, 8], "frozen": ["weights", "bias"]},
                {"units": 2, "weights": {"constant": 0.5}, "bias": false}
              ],
              "loss": {"type": "cross-entropy", "reduction": "sum"},
              "optimizer": {"type": "sgd", "momentum": 0.9, "nesterov": true, "weightDecay": 0.01},
              "learningRate": 0.25,
              "epochs": 7,
              "batchSize": 2,
              "shuffle": true,
              "seed": 42,
              "data": {"inputs": [[1, 2, 3], [4, 5, 6], [7, 8, 9]], "targets": [1, 0, 1]},
              "expect": [{"epoch": 9, "name": "b1", "value": [[7], [8]], "tolerance": 0.5}]
            }
            """;

    private static final String LEAST = """
            {
              "format": "backstep/1",
              "title": "Least",
              "layers": [{"units": 1}],
              "loss": "mse",
              "learningRate": 1,
              "epochs": 1,
              "data": {"inputs": [[1, 2], [3, 4]], "targets": [[5], [6]]}
            }
            """;

    @Test
    void readsAllThatALessonCanSay() throws LessonException {
        var lesson = read(EVERYTHING);
        var plan = lesson.plan();
        assertThat(lesson.title())
                .isEqualTo(new LocalText(
                        Map.of(Language.ENGLISH, "Everything", Language.CHINESE, "全部")));
        assertThat(lesson.about()).contains(LocalText.same("All that a lesson can say."));
        assertThat(plan.network())
                .isEqualTo(new Network(List.of(
                        new Layer(1, 3, 2, Activation.RELU, true, Set.of(Role.WEIGHTS, Role.BIAS)),
                        new Layer(2, 2, 2, Activation.IDENTITY, false, Set.of()))));
        assertThat(plan.loss()).isEqualTo(new Loss(Loss.Kind.CROSS_ENTROPY, Reduction.SUM));
        assertThat(plan.optimizer()).isEqualTo(new Optimizer.Sgd(0.9, true, 0.01));
        assertThat(plan.order()).isEqualTo(new BatchOrder(2, true, 42));
        assertThat(plan.epochs()).isEqualTo(7);
        assertThat(plan.learningRate()).isEqualTo(0.25);
        assertThat(lesson.expectations())
                .containsExactly(new Expectation(
                        9, "b1", Matrix.of(new double[] {7}, new double[] {8}), 0.5));
    }

    @Test
    void oneSampleIsOneColumn() throws LessonException {
        var samples = read(EVERYTHING).plan().samples();
        assertThat(samples.inputs())
                .isEqualTo(Matrix.of(
                        new double[] {1, 4, 7}, new double[] {2, 5, 8}, new double[] {3, 6, 9}));
        assertThat(samples.targets())
                .isEqualTo(Matrix.of(new double[] {0, 1, 0}, new double[] {1, 0, 1}));
    }

    @Test
    void parametersAreInTheOrderOfTheLayersWithoutMemories() throws LessonException {
        assertThat(read(EVERYTHING).plan().initial().matrices())
                .containsExactly(
                        Map.entry(
                                Quantity.weights(1),
                                Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6})),
                        Map.entry(Quantity.bias(1), Matrix.of(new double[] {7}, new double[] {8})),
                        Map.entry(Quantity.weights(2), Matrix.filled(new Shape(2, 2), 0.5)));
    }

    @Test
    void whatIsLeftOutHasADefault() throws LessonException {
        var lesson = read(LEAST);
        var plan = lesson.plan();
        assertThat(lesson.about()).isEmpty();
        assertThat(lesson.expectations()).isEmpty();
        assertThat(plan.network().layer(1))
                .isEqualTo(new Layer(1, 2, 1, Activation.IDENTITY, true, Set.of()));
        assertThat(plan.loss()).isEqualTo(new Loss(Loss.Kind.MSE, Reduction.MEAN));
        assertThat(plan.optimizer()).isEqualTo(Optimizer.Sgd.plain());
        assertThat(plan.order()).isEqualTo(new BatchOrder(2, false, 0));
        assertThat(plan.initial().at(Quantity.bias(1))).isEqualTo(Matrix.scalar(0));
        assertThat(plan.initial().at(Quantity.weights(1)))
                .isEqualTo(weights(LEAST.replace("1}]", "1, \"weights\": \"torch\"}]")));
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryActivation(Activation activation) throws LessonException {
        var json = LEAST.replace("1}]", "1, \"activation\": \"" + activation.key() + "\"}]");
        assertThat(read(json).plan().network().last().activation()).isEqualTo(activation);
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryLoss(Loss.Kind kind) throws LessonException {
        var json = LEAST.replace("mse", kind.key())
                .replace("1}]", "1, \"activation\": \"sigmoid\"}]")
                .replace("[[5], [6]]", "[[1], [0]]");
        assertThat(read(json).plan().loss()).isEqualTo(new Loss(kind, Reduction.MEAN));
    }

    @Test
    void optimizersHaveTheDefaultsOfPyTorch() throws LessonException {
        assertThat(optimizer("\"sgd\"")).isEqualTo(Optimizer.Sgd.plain());
        assertThat(optimizer("{\"type\": \"sgd\", \"momentum\": 0.5}"))
                .isEqualTo(new Optimizer.Sgd(0.5, false, 0));
        assertThat(optimizer("\"adam\"")).isEqualTo(new Optimizer.Adam(0.9, 0.999, 1e-8));
        assertThat(optimizer("{\"type\": \"adam\", \"beta2\": 0.5}"))
                .isEqualTo(new Optimizer.Adam(0.9, 0.5, 1e-8));
        assertThat(optimizer("\"rmsprop\"")).isEqualTo(new Optimizer.RmsProp(0.99, 1e-8));
        assertThat(optimizer("{\"type\": \"rmsprop\", \"alpha\": 0.5}"))
                .isEqualTo(new Optimizer.RmsProp(0.5, 1e-8));
    }

    @Test
    void aBatchIsNotLargerThanAllSamples() throws LessonException {
        var json = LEAST.replace("\"epochs\"", "\"batchSize\": 50, \"epochs\"");
        assertThat(read(json).plan().order()).isEqualTo(new BatchOrder(2, false, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"uniform\": [-2, 3]}', -2, 3",
        "'\"torch\"', -0.5, 0.5",
        "'\"he-uniform\"', -1.2247448713915890, 1.2247448713915890",
        "'\"xavier-uniform\"', -0.1082531754730548, 0.1082531754730548"
    })
    void uniformNumbersFillTheirRange(String initializer, double low, double high)
            throws LessonException {
        var weights = weights(wide(initializer));
        assertThat(smallest(weights)).isBetween(low, low + (high - low) / 100);
        assertThat(-smallest(weights.scale(-1))).isBetween(high - (high - low) / 100, high);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"normal\": [3, 2]}', 3, 2",
        "'\"he-normal\"', 0, 0.7071067811865476",
        "'\"xavier-normal\"', 0, 0.0625"
    })
    void normalNumbersHaveTheirMeanAndDeviation(String initializer, double mean, double deviation)
            throws LessonException {
        var weights = weights(wide(initializer));
        double count = weights.shape().size();
        double actualMean = weights.sum() / count;
        double variance = weights.map(w -> (w - actualMean) * (w - actualMean)).sum() / count;
        assertThat(actualMean).isBetween(mean - deviation / 15, mean + deviation / 15);
        assertThat(Math.sqrt(variance)).isBetween(deviation * 0.95, deviation * 1.05);
    }

    @Test
    void theSameSeedGivesTheSameBits() throws LessonException {
        var json = wide("\"torch\"");
        assertThat(weights(json)).isEqualTo(weights(json));
        assertThat(weights(json))
                .isEqualTo(weights(json.replace("\"epochs\"", "\"seed\": 0, \"epochs\"")));
        assertThat(weights(json))
                .isNotEqualTo(weights(json.replace("\"epochs\"", "\"seed\": 1, \"epochs\"")));
    }

    @Test
    void theBitsOfASeedNeverChange() throws LessonException {
        assertThat(weights(LEAST))
                .isEqualTo(Matrix.of(new double[] {0.34701579121514947, -0.1805330459132699}));
    }

    @Test
    void writingOneMatrixOutLeavesTheOthersAsTheyAre() throws LessonException {
        var drawn = LEAST.replace("[{\"units\": 1}]", "[{\"units\": 3}, {\"units\": 1}]");
        var written = drawn.replace("\"units\": 3", "\"units\": 3, \"weights\": \"ones\"");
        var weights = Quantity.weights(2);
        assertThat(read(written).plan().initial().at(weights))
                .isEqualTo(read(drawn).plan().initial().at(weights));
    }

    private static Optimizer optimizer(String json) throws LessonException {
        return read(LEAST.replace("\"epochs\"", "\"optimizer\": " + json + ", \"epochs\""))
                .plan()
                .optimizer();
    }

    /** A lesson with a first layer of 4 inputs and 508 units. */
    private static String wide(String initializer) {
        return LEAST.replace(
                        "[{\"units\": 1}]",
                        "[{\"units\": 508, \"weights\": " + initializer + "}, {\"units\": 1}]")
                .replace("[[1, 2], [3, 4]]", "[[1, 2, 3, 4], [5, 6, 7, 8]]");
    }

    private static double smallest(Matrix matrix) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                smallest = Math.min(smallest, matrix.at(i, j));
            }
        }
        return smallest;
    }

    private static Matrix weights(String json) throws LessonException {
        return read(json).plan().initial().at(Quantity.weights(1));
    }

    private static Lesson read(String json) throws LessonException {
        return LessonReader.read("a.lesson.json", json, Optional.empty());
    }
}
