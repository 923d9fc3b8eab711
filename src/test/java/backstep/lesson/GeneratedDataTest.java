package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.trace.Batch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;
import java.util.function.BiPredicate;

class GeneratedDataTest {

    @Test
    void xorTellsTheSignsApart() throws LessonException {
        var xor = samples("xor", 40, 0);
        assertThat(classOneIs(xor, (x, y) -> x * y < 0)).isTrue();
        assertThat(xor.targets().sum()).isEqualTo(20);
    }

    @Test
    void aCircleLiesInARing() throws LessonException {
        var circle = samples("circle", 40, 0);
        assertThat(classOneIs(circle, (x, y) -> Math.hypot(x, y) > 0.6)).isTrue();
    }

    @Test
    void twoCloudsAreApart() throws LessonException {
        var gauss = samples("gauss", 40, 0);
        assertThat(classOneIs(gauss, (x, y) -> x + y > 0)).isTrue();
    }

    @Test
    void moonsAreHalfCircles() throws LessonException {
        var moons = samples("moons", 41, 0);
        assertThat(classOneIs(moons, (x, y) -> Math.abs(Math.hypot(x, y) - 1) > 1e-12))
                .isTrue();
        assertThat(moons.inputs().at(0, 0)).isEqualTo(1);
        assertThat(moons.inputs().at(0, 40)).isEqualTo(-1);
    }

    @Test
    void armsOfASpiralAreHalfATurnApart() throws LessonException {
        var spiral = samples("spiral", 40, 0).inputs();
        for (int pair = 0; pair < 40; pair += 2) {
            assertThat(spiral.at(0, pair + 1)).isCloseTo(-spiral.at(0, pair), within(1e-12));
            assertThat(spiral.at(1, pair + 1)).isCloseTo(-spiral.at(1, pair), within(1e-12));
        }
    }

    @Test
    void curvesAreEvenlySpaced() throws LessonException {
        var line = samples("line", 3, 0);
        assertThat(line.inputs()).isEqualTo(Matrix.of(new double[] {-1, 0, 1}));
        assertThat(line.targets()).isEqualTo(Matrix.of(new double[] {-1, 1, 3}));
        var sine = samples("sine", 5, 0);
        assertThat(sine.targets()).isEqualTo(sine.inputs().map(StrictMath::sin));
        assertThat(sine.inputs().at(0, 4)).isEqualTo(Math.PI);
    }

    @ParameterizedTest
    @EnumSource
    void noiseMovesPointsButNotTheirClasses(Generator generator) throws LessonException {
        var clean = samples(generator.key(), 30, 0);
        var noisy = samples(generator.key(), 30, 0.5);
        boolean isCurve = clean.inputs().rows() == 1;
        assertThat(noisy.inputs().equals(clean.inputs())).isEqualTo(isCurve);
        assertThat(noisy.targets().equals(clean.targets())).isEqualTo(!isCurve);
    }

    @ParameterizedTest
    @EnumSource
    void oneSampleIsEnough(Generator generator) throws LessonException {
        assertThat(samples(generator.key(), 1, 0).inputs().isFinite()).isTrue();
    }

    @Test
    void classesAreOneHotForCrossEntropy() throws LessonException {
        var targets = read("moons", 4, 0, "cross-entropy", 2).targets();
        assertThat(targets)
                .isEqualTo(Matrix.of(new double[] {1, 0, 1, 0}, new double[] {0, 1, 0, 1}));
    }

    private static boolean classOneIs(Batch samples, BiPredicate<Double, Double> expected) {
        for (int i = 0; i < samples.size(); i++) {
            double x = samples.inputs().at(0, i);
            double y = samples.inputs().at(1, i);
            if (expected.test(x, y) != (samples.targets().at(0, i) == 1)) {
                return false;
            }
        }
        return true;
    }

    private static Batch samples(String generator, int count, double noise) throws LessonException {
        return read(generator, count, noise, "mse", 1);
    }

    private static Batch read(String generator, int count, double noise, String loss, int units)
            throws LessonException {
        var json = """
                {"format": "backstep/1", "title": "Generated", "layers": [{"units": %d}],
                 "loss": "%s", "learningRate": 1, "epochs": 1, "seed": 3,
                 "data": {"generate": "%s", "samples": %d, "noise": %s}}
                """.formatted(units, loss, generator, count, noise);
        return LessonReader.read("a.lesson.json", json, Optional.empty()).plan().samples();
    }
}
