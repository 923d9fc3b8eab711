package backstep.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class OptimizerTest {

    private static final double RATE = 0.1;

    @Test
    void sgdGoesDownTheGradient() {
        assertPath(Optimizer.Sgd.plain(), 0.8, 0.9, 0.4);
    }

    @Test
    void momentumAddsUpTheGradients() {
        // m = 2, then 0.5·2 − 1 = 0, then 0.5·0 + 5 = 5
        assertPath(new Optimizer.Sgd(0.5, false, 0), 0.8, 0.8, 0.3);
    }

    @Test
    void nesterovLooksAheadByTheMomentum() {
        // g + 0.5 m = 2 + 1, then −1 + 0, then 5 + 2.5
        assertPath(new Optimizer.Sgd(0.5, true, 0), 0.7, 0.8, 0.05);
    }

    @Test
    void weightDecayPullsTowardsZero() {
        // g′ = 2 + 0.5, then −1 + 0.375, then 5 + 0.40625
        assertPath(new Optimizer.Sgd(0, false, 0.5), 0.75, 0.8125, 0.271875);
    }

    @Test
    void momentumAddsUpTheDecayedGradients() {
        // m = 2.5, then 0.5·2.5 − 1 + 0.375 = 0.625, then 0.3125 + 5 + 0.34375 = 5.65625
        assertPath(new Optimizer.Sgd(0.5, false, 0.5), 0.75, 0.6875, 0.121875);
    }

    @Test
    void nesterovLooksAheadOfTheDecayedGradients() {
        // g′ = 2.5, −0.6875, 5.3328125 and m = 2.5, 0.5625, 5.6140625
        assertPath(new Optimizer.Sgd(0.5, true, 0.5), 0.625, 0.665625, -0.148359375);
    }

    @Test
    void adamCorrectsItsAverages() {
        // m = 1, 0, 2.5 and v = 2, 1.5, 13.25, divided by 1 − 0.5ᵗ = 0.5, 0.75, 0.875
        assertPath(
                new Optimizer.Adam(0.5, 0.5, 0),
                0.9,
                0.9,
                0.9 - 0.1 * (2.5 / 0.875) / Math.sqrt(13.25 / 0.875));
    }

    @Test
    void adamAddsEpsilonOutsideTheRoot() {
        // m̂ = 2, √v̂ = 2
        assertThat(path(new Optimizer.Adam(0.5, 0.5, 2)).get(0)).isCloseTo(0.95, within(1e-15));
    }

    @Test
    void rmsPropDividesByTheAverageMagnitude() {
        // v = 2, then 1.5, then 13.25
        assertPath(
                new Optimizer.RmsProp(0.5, 0),
                1 - 0.2 / Math.sqrt(2),
                1 - 0.2 / Math.sqrt(2) + 0.1 / Math.sqrt(1.5),
                1 - 0.2 / Math.sqrt(2) + 0.1 / Math.sqrt(1.5) - 0.5 / Math.sqrt(13.25));
    }

    @Test
    void rmsPropAddsEpsilonOutsideTheRoot() {
        var v = List.of(Matrix.scalar(4));
        var moved =
                new Optimizer.RmsProp(0.5, 2).move(Matrix.scalar(1), Matrix.scalar(8), v, RATE, 1);
        assertThat(moved.scalar()).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void namesWhatItRemembersInTheOrderComputed() {
        assertThat(Optimizer.Sgd.plain().memories()).isEmpty();
        assertThat(new Optimizer.Sgd(0.9, false, 0).memories()).containsExactly("m");
        assertThat(new Optimizer.Adam(0.9, 0.999, 1e-8).memories()).containsExactly("m", "v");
        assertThat(new Optimizer.RmsProp(0.99, 1e-8).memories()).containsExactly("v");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesConstantsOutOfRange(ThrowingCallable mistake, String message) {
        assertThatIllegalArgumentException().isThrownBy(mistake).withMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(() -> new Optimizer.Sgd(-1, false, 0), "no momentum is -1.0"),
                mistake(() -> new Optimizer.Sgd(0, false, -1), "no weight decay is -1.0"),
                mistake(() -> new Optimizer.Sgd(0, true, 0), "Nesterov's momentum is 0"),
                mistake(() -> new Optimizer.Adam(1, 0.9, 0), "no beta1 is 1.0"),
                mistake(() -> new Optimizer.Adam(0.9, Double.NaN, 0), "no beta2 is NaN"),
                mistake(() -> new Optimizer.Adam(0.9, 0.9, -1), "no epsilon is -1.0"),
                mistake(() -> new Optimizer.RmsProp(1, 0), "no smoothing is 1.0"),
                mistake(
                        () -> new Optimizer.RmsProp(0.9, Double.POSITIVE_INFINITY),
                        "no epsilon is Infinity"));
    }

    @Test
    void zeroIsInRange() {
        assertThat(new Optimizer.Adam(0, 0, 0).memories()).hasSize(2);
        assertThat(new Optimizer.RmsProp(0, 0).memories()).hasSize(1);
    }

    private static Arguments mistake(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    /** From θ = 1 by the gradients 2, −1 and 5. */
    private static void assertPath(Optimizer optimizer, double... expected) {
        var path = path(optimizer);
        assertThat(path).hasSameSizeAs(expected);
        for (int k = 0; k < expected.length; k++) {
            assertThat(path.get(k)).isCloseTo(expected[k], within(1e-15));
        }
    }

    private static List<Double> path(Optimizer optimizer) {
        var path = new ArrayList<Double>();
        var parameter = Matrix.scalar(1);
        var memories = List.<Matrix>of();
        for (double slope : new double[] {2, -1, 5}) {
            var gradient = Matrix.scalar(slope);
            memories = remember(optimizer, memories, gradient, parameter);
            parameter = optimizer.move(parameter, gradient, memories, RATE, path.size() + 1);
            path.add(parameter.scalar());
        }
        return path;
    }

    private static List<Matrix> remember(
            Optimizer optimizer, List<Matrix> old, Matrix gradient, Matrix parameter) {
        var memories = new ArrayList<Matrix>();
        for (var letter : optimizer.memories()) {
            var memory = old.isEmpty() ? Matrix.scalar(0) : old.get(memories.size());
            memories.add(optimizer.remember(letter, memory, gradient, parameter));
        }
        return memories;
    }
}
