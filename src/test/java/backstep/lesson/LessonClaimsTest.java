package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Trace;
import backstep.core.training.Epoch;
import backstep.core.training.Plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/** What the shipped lessons say of themselves, beyond the numbers that they expect. */
class LessonClaimsTest {

    @Test
    void aRateTooLargeSwingsAndASmallOneFalls() {
        var swinging = losses(plan("rate-overshoots"), 20);
        assertThat(swinging).allMatch(loss -> loss <= 70);
        assertThat(rises(swinging)).isEqualTo(7);
        var falling = losses(plan("rate-overshoots").withLearningRate(0.002), 20);
        assertThat(rises(falling.subList(0, 11))).isZero();
        assertThat(falling.subList(10, 20)).allMatch(loss -> loss < 4);
    }

    @Test
    void aRateFarTooLargeEndsInNoNumber() {
        var losses = losses(plan("rate-diverges"), 13);
        assertThat(rises(losses.subList(0, 11))).isEqualTo(10);
        assertThat(losses.get(9)).isFinite();
        assertThat(losses.get(10)).isInfinite();
        assertThat(losses.get(12)).isNaN();
        assertThat(losses(plan("rate-diverges").withLearningRate(0.02), 13))
                .allMatch(Double::isFinite);
    }

    @Test
    void theLineIsThereInOneUpdateAtTwoRates() {
        var quarter = traces(plan("least-squares-line").withLearningRate(0.25), 1);
        assertThat(after(quarter, 1, Quantity.weights(1)).scalar()).isCloseTo(0.9, within(1e-15));
        var half = traces(plan("least-squares-line").withLearningRate(0.5), 3);
        assertThat(after(half, 1, Quantity.bias(1)).scalar()).isCloseTo(2, within(1e-15));
        assertThat(List.of(1, 2, 3))
                .extracting(epoch ->
                        Math.round(10 * after(half, epoch, Quantity.weights(1)).scalar()))
                .containsExactly(18L, 0L, 18L);
    }

    @Test
    void mazursErrorFallsFasterAtTenTimesTheRate() {
        double slow = losses(plan("mazur"), 100).get(99);
        assertThat(losses(plan("mazur").withLearningRate(5), 100).get(99)).isLessThan(slow / 10);
    }

    @Test
    void theAndGateIsRightFromTheEpochsItNames() {
        assertThat(firstAlwaysRight(plan("and-gate"))).isEqualTo(9);
        assertThat(firstAlwaysRight(plan("and-gate").withLearningRate(5))).isEqualTo(5);
    }

    @Test
    void equalUnitsStayEqualToTheBitAndNeverLearnXor() {
        assertThat(traces(plan("xor-symmetry"), 1000)).allSatisfy(trace -> {
            assertThat(rowsAreEqual(value(trace, Quantity.weights(1)))).isTrue();
            assertThat(rowsAreEqual(value(trace, Quantity.weights(1).gradient())))
                    .isTrue();
            assertThat(trace.loss()).isGreaterThan(1.0 / 3);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1})
    void aDeadUnitNeverMoves(double learningRate) {
        var plan = plan("dead-relu").withLearningRate(learningRate);
        assertThat(traces(plan, 200)).allSatisfy(trace -> {
            assertThat(value(trace, Quantity.weights(1)).at(1, 0)).isEqualTo(1);
            assertThat(value(trace, Quantity.bias(1)).at(1, 0)).isEqualTo(-5);
            assertThat(value(trace, Quantity.weights(2)).at(0, 1)).isEqualTo(1);
        });
        assertThat(losses(plan, 200).get(199)).isLessThan(0.02);
    }

    @Test
    void momentumIsThroughTheValleyFirstAndForgivesMore() {
        assertThat(firstAlwaysBelow(0.001, plan("narrow-valley"))).isEqualTo(39);
        assertThat(firstAlwaysBelow(0.001, plan("momentum"))).isEqualTo(17);
        assertThat(losses(plan("narrow-valley").withLearningRate(0.2), 40).get(39))
                .isGreaterThan(1e6);
        assertThat(losses(plan("momentum").withLearningRate(0.2), 40).get(39)).isLessThan(1e-3);
    }

    @Test
    void adamsFirstStepIsTheRate() {
        var moved = after(
                traces(plan("adam-first-step").withLearningRate(0.01), 1), 1, Quantity.weights(1));
        assertThat(moved.minus(Matrix.filled(moved.shape(), 0.01)).largestMagnitude())
                .isLessThan(1e-8);
    }

    /** Below a thousandth, the window says that the gradient vanishes. */
    @Test
    void anEighthOfTheGradientIsLeftByEachSigmoidLayer() {
        var first = traces(plan("vanishing-gradient"), 1).get(0);
        assertThat(List.of(2, 3, 4, 5, 6))
                .allMatch(layer -> slope(first, layer - 1) == slope(first, layer) / 8);
        assertThat(-2 * slope(first, 1)).isLessThan(-Math.sqrt(2) * slope(first, 6) / 1000);
    }

    @Test
    void theSpiralsArePulledApartButForOnePoint() {
        var trace = traces(plan("spirals"), 150).get(149);
        var output = value(trace, Quantity.output(3));
        var right = trace.batch().targets().zip(output, (target, y) -> (2 * target - 1) * y);
        assertThat(right.columnSums().map(margin -> margin > 0 ? 1 : 0).sum()).isEqualTo(119);
    }

    private static Plan plan(String name) {
        return ShippedLessons.find(name).orElseThrow().plan();
    }

    /** The first update of each of the first epochs. */
    private static List<Trace> traces(Plan plan, int epochs) {
        return Stream.iterate(Epoch.first(plan), epoch -> epoch.outcome().next())
                .limit(epochs)
                .map(epoch -> epoch.traces().findFirst().orElseThrow())
                .toList();
    }

    private static List<Double> losses(Plan plan, int epochs) {
        return traces(plan, epochs).stream().map(Trace::loss).toList();
    }

    private static Matrix value(Trace trace, Quantity quantity) {
        return trace.valueAfter(trace.size(), quantity).orElseThrow();
    }

    /** All elements of a layer's gradient are alike. */
    private static double slope(Trace trace, int layer) {
        return value(trace, Quantity.weights(layer).gradient()).at(0, 0);
    }

    private static Matrix after(List<Trace> traces, int epoch, Quantity parameter) {
        return traces.get(epoch - 1).after().at(parameter);
    }

    private static int rises(List<Double> losses) {
        int rises = 0;
        for (int i = 1; i < losses.size(); i++) {
            rises += losses.get(i) > losses.get(i - 1) ? 1 : 0;
        }
        return rises;
    }

    private static int firstAlwaysBelow(double bound, Plan plan) {
        return 2 + losses(plan, 100).stream().map(loss -> loss < bound).toList().lastIndexOf(false);
    }

    /** The first epoch from which on every output is on its target's side of one half. */
    private static int firstAlwaysRight(Plan plan) {
        var right = traces(plan, 100).stream()
                .map(trace -> value(trace, Quantity.output(1))
                        .map(y -> y > 0.5 ? 1 : 0)
                        .equals(trace.batch().targets()))
                .toList();
        return 2 + right.lastIndexOf(false);
    }

    private static boolean rowsAreEqual(Matrix matrix) {
        var first = Matrix.generate(matrix.shape(), (i, j) -> matrix.at(0, j));
        return matrix.equals(first);
    }
}
