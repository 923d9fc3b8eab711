package backstep.core.trace;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class TracerTest {

    @Test
    void theNotebookTakesTwentySteps() {
        assertThat(names(Plans.notebook()))
                .containsExactly(
                        "x", "y1", "y2", "y3", "L", "dL/dy3", "dL/dW3", "dL/db3", "dL/dy2",
                        "dL/dW2", "dL/db2", "dL/dy1", "dL/dW1", "dL/db1", "W3", "b3", "W2", "b2",
                        "W1", "b1");
    }

    @Test
    void everyStepHasItsPhaseAndItsLayer() {
        var steps = trace(Plans.notebook()).steps();
        assertThat(steps.stream().map(Step::phase).distinct())
                .containsExactly(Phase.FORWARD, Phase.LOSS, Phase.BACKWARD, Phase.UPDATE);
        assertThat(steps)
                .extracting(Step::layer)
                .containsExactly(0, 1, 2, 3, 0, 3, 3, 3, 2, 2, 2, 1, 1, 1, 3, 3, 2, 2, 1, 1);
    }

    @Test
    void anActivationAddsItsWeightedSumBothWays() {
        var network = Networks.of(2, dense(3, Activation.RELU), dense(1, Activation.SIGMOID));
        assertThat(names(plan(network, Loss.Kind.BCE)))
                .containsExactly(
                        "x", "z1", "y1", "z2", "y2", "L", "dL/dy2", "dL/dz2", "dL/dW2", "dL/db2",
                        "dL/dy1", "dL/dz1", "dL/dW1", "dL/db1", "W2", "b2", "W1", "b1");
    }

    @Test
    void crossEntropyShowsTheProbabilities() {
        assertThat(names(plan(Networks.of(2, dense(3)), Loss.Kind.CROSS_ENTROPY)))
                .containsExactly("x", "y1", "p", "L", "dL/dy1", "dL/dW1", "dL/db1", "W1", "b1");
    }

    @Test
    void anOptimizersMemoryComesJustBeforeItsParameter() {
        var network = Networks.of(2, dense(3));
        assertThat(updates(network, new Optimizer.Adam(0.9, 0.999, 1e-8)))
                .containsExactly("m W1", "v W1", "W1", "m b1", "v b1", "b1");
        assertThat(updates(network, new Optimizer.Sgd(0.9, false, 0)))
                .containsExactly("m W1", "W1", "m b1", "b1");
        assertThat(updates(network, new Optimizer.RmsProp(0.99, 1e-8)))
                .containsExactly("v W1", "W1", "v b1", "b1");
    }

    @Test
    void aLayerWithoutBiasHasNoStepsForIt() {
        var layer = new Networks.Dense(3, Activation.IDENTITY, false, Set.of());
        assertThat(names(plan(Networks.of(2, layer), Loss.Kind.MSE)))
                .containsExactly("x", "y1", "L", "dL/dy1", "dL/dW1", "W1");
    }

    @Test
    void aFrozenParameterShowsItsGradientAndStays() {
        var layer = new Networks.Dense(3, Activation.IDENTITY, true, Set.of(Role.WEIGHTS));
        var network = Networks.of(2, layer);
        var plan = Plans.with(plan(network, Loss.Kind.MSE), new Optimizer.Sgd(0.9, false, 0));
        var trace = trace(plan);
        assertThat(names(plan))
                .containsExactly("x", "y1", "L", "dL/dy1", "dL/dW1", "dL/db1", "W1", "m b1", "b1");
        assertThat(trace.step(5).value()).isNotEqualTo(Matrix.zeros(new Shape(3, 2)));
        assertThat(trace.after().at(Quantity.weights(1)))
                .isEqualTo(plan.initial().at(Quantity.weights(1)));
        assertThat(trace.after().at(Quantity.bias(1)))
                .isNotEqualTo(plan.initial().at(Quantity.bias(1)));
    }

    @Test
    void crossEntropysGradientIsProbabilitiesMinusTargetsOverTheBatch() {
        var samples = new Batch(
                Matrix.of(new double[] {1, 2}, new double[] {3, 4}),
                Matrix.of(new double[] {1, 0}, new double[] {0, 1}));
        var network = Networks.of(2, dense(2));
        var trace =
                trace(Plans.of(network, Loss.Kind.CROSS_ENTROPY, Networks.ones(network), samples));
        assertThat(trace.step(3).value()).isEqualTo(Matrix.filled(new Shape(2, 2), 0.5));
        assertThat(trace.step(5).value())
                .isEqualTo(Matrix.of(new double[] {-0.25, 0.25}, new double[] {0.25, -0.25}));
    }

    @Property(tries = 200)
    void everyStepIsItsOperationsResultAndHasTheShapeOfItsQuantity(@ForAll("plans") Plan plan) {
        for (var step : trace(plan).steps()) {
            assertThat(step.operation().result()).isEqualTo(step.value());
            assertThat(step.value().shape())
                    .isEqualTo(
                            plan.network().shape(step.quantity(), plan.batch(0).size()));
        }
    }

    @Property(tries = 200)
    void noMatrixIsComputedTwice(@ForAll("plans") Plan plan) {
        assertThat(names(plan)).doesNotHaveDuplicates();
    }

    @Test
    void aBatchHasAsManyTargetsAsInputs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Batch(
                        Matrix.of(new double[] {1, 2}), Matrix.of(new double[] {1, 2, 3})))
                .withMessage("2 inputs for 3 targets");
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(4, 5, 5);
    }

    private static List<String> updates(Network network, Optimizer optimizer) {
        return trace(Plans.with(plan(network, Loss.Kind.MSE), optimizer)).steps().stream()
                .filter(step -> step.phase() == Phase.UPDATE)
                .map(step -> step.quantity().name())
                .toList();
    }

    private static Plan plan(Network network, Loss.Kind loss) {
        var samples = new Batch(
                Matrices.column(1, -2), Matrix.filled(new Shape(network.outputs(), 1), 0.25));
        return Plans.of(network, loss, Networks.ones(network), samples);
    }

    private static List<String> names(Plan plan) {
        return trace(plan).steps().stream().map(step -> step.quantity().name()).toList();
    }

    private static Trace trace(Plan plan) {
        return plan.trace(0, plan.initial());
    }
}
