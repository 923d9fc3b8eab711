package backstep;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Reduction;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;
import backstep.text.LocalText;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The lessons that are measured, from the smallest to the largest. */
public enum BenchmarkLessons {
    NOTEBOOK,
    TWO_CLASSES("2-8-8-1 × 200", Loss.Kind.MSE, 2, 200, 200, 8, 8, 1),
    DIGITS("64-32-10, batches of 32", Loss.Kind.CROSS_ENTROPY, 64, 320, 32, 32, 10),
    LARGE_DIGITS(
            "784-128-64-10, batches of 64", Loss.Kind.CROSS_ENTROPY, 784, 640, 64, 128, 64, 10);

    private final Lesson lesson;

    BenchmarkLessons() {
        lesson = ShippedLessons.all().get(0);
    }

    BenchmarkLessons(
            String title, Loss.Kind loss, int inputs, int samples, int batch, int... units) {
        lesson = new Lesson(
                LocalText.same(title),
                Optional.empty(),
                plan(loss, inputs, samples, batch, units),
                List.of());
    }

    public Lesson lesson() {
        return lesson;
    }

    private static Plan plan(Loss.Kind loss, int inputs, int samples, int batch, int... units) {
        var random = new Random(1);
        var network = network(inputs, units);
        return new Plan(
                network,
                new Loss(loss, Reduction.MEAN),
                new Optimizer.Adam(0.9, 0.999, 1e-8),
                Networks.normal(network, random),
                samples(network, samples, random),
                new BatchOrder(batch, false, 1),
                10,
                0.01);
    }

    private static Network network(int inputs, int... units) {
        var layers = new Networks.Dense[units.length];
        for (int k = 0; k < units.length; k++) {
            layers[k] = k < units.length - 1
                    ? Networks.dense(units[k], Activation.TANH)
                    : Networks.dense(units[k]);
        }
        return Networks.of(inputs, layers);
    }

    /** Targets that are class numbers, one in each column. */
    private static Batch samples(Network network, int samples, Random random) {
        int outputs = network.outputs();
        var targets =
                Matrix.generate(new Shape(outputs, samples), (i, j) -> i == j % outputs ? 1 : 0);
        return new Batch(Matrices.normal(new Shape(network.inputs(), samples), random), targets);
    }
}
