package backstep.core.trace;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class GradientCheckTest {

    @Property(tries = 100)
    void everyGradientEqualsItsDifference(@ForAll("plans") Plan plan) {
        assertThat(compare(plan)).allMatch(GradientComparison::agrees);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(3, 4, 4);
    }

    @Test
    void looksAtEveryElement() {
        assertThat(compare(Plans.notebook()))
                .extracting(GradientComparison::gradient)
                .startsWith(Quantity.output(3).gradient(), Quantity.weights(3).gradient())
                .hasSize(9);
        assertThat(compare(Plans.notebook()))
                .extracting(GradientComparison::elements)
                .containsExactly(1, 5, 1, 5, 20, 5, 4, 12, 4);
    }

    @Test
    void looksAtAnEvenSpreadOfALargeMatrix() {
        var network = Networks.of(70, dense(70, Activation.IDENTITY));
        var column = Matrix.filled(new Shape(70, 1), 0.5);
        var plan =
                Plans.of(network, Loss.Kind.MSE, Networks.ones(network), new Batch(column, column));
        assertThat(compare(plan)).allMatch(GradientComparison::agrees);
        assertThat(compare(plan))
                .extracting(GradientComparison::size)
                .containsExactly(70, 4900, 70);
        assertThat(compare(plan))
                .extracting(GradientComparison::elements)
                .containsExactly(70, 4000, 70);
    }

    @Test
    void namesTheElementThatIsFurthestOff() {
        var plan = Plans.notebook();
        var right = plan.withLearningRate(0.002).trace(0, plan.initial());
        var wrong = right.steps().stream()
                .map(step -> step.quantity().name().equals("dL/dW1")
                        ? new Step(
                                step.phase(),
                                step.quantity(),
                                step.operation(),
                                wrong(step.value()))
                        : step)
                .toList();
        var trace = new Trace(plan.network(), right.batch(), right.before(), wrong);
        var off = new GradientCheck(plan.tracer(), trace)
                .compare().stream().filter(comparison -> !comparison.agrees()).toList();
        assertThat(off)
                .extracting(GradientComparison::gradient)
                .containsExactly(Quantity.weights(1).gradient());
        var worst = off.get(0).worst().orElseThrow();
        assertThat(List.of(worst.row(), worst.column())).containsExactly(2, 3);
        assertThat(worst.analytic()).isEqualTo(15.0001);
    }

    @Test
    void aKinkIsNoMistake() {
        var network = Networks.of(1, dense(1, Activation.RELU));
        var samples = new Batch(Matrix.scalar(0), Matrix.scalar(5));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        assertThat(compare(plan)).extracting(GradientComparison::kinks).containsExactly(0, 1, 0, 1);
        assertThat(compare(plan)).allMatch(GradientComparison::agrees);
    }

    /** There 1 − y is so small that a step of 1e-7 is curved already, and rounding of y shows. */
    @ParameterizedTest
    @ValueSource(doubles = {10, 20})
    void agreesWhereASigmoidIsSaturated(double weightedSum) {
        var network = Networks.of(1, dense(1, Activation.SIGMOID));
        var samples = new Batch(Matrix.scalar(weightedSum), Matrix.scalar(0.5));
        var plan = Plans.of(network, Loss.Kind.BCE, Networks.ones(network), samples);
        assertThat(compare(plan)).allMatch(GradientComparison::agrees);
    }

    private static Matrix wrong(Matrix gradient) {
        return Matrix.generate(
                gradient.shape(), (i, j) -> gradient.at(i, j) + (i == 1 && j == 2 ? 1e-4 : 0));
    }

    private static List<GradientComparison> compare(Plan plan) {
        var trace = plan.trace(0, plan.initial());
        return new GradientCheck(plan.tracer(), trace).compare();
    }
}
