package backstep.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PlanTest {

    @Test
    void dealsTheSamplesOfABatchInTheirOrder() {
        var samples = new Batch(
                Matrix.generate(new Shape(3, 5), (i, j) -> 10 * i + j),
                Matrix.of(new double[] {0, 1, 2, 3, 4}));
        var plan = Plans.with(plan(samples), new BatchOrder(2, true, 7));
        for (int update = 0; update < 9; update++) {
            var columns = plan.order().columns(5, update / 3, update % 3);
            assertThat(plan.batch(update).inputs()).isEqualTo(samples.inputs().columnsAt(columns));
            assertThat(plan.batch(update).targets())
                    .isEqualTo(samples.targets().columnsAt(columns));
        }
    }

    @Test
    void theScaleOfItsLossesIsThatOfAnOutputOfNothingOrOfOne() {
        assertThat(Plans.notebook().lossScale()).isEqualTo(50);
        assertThat(plan(new Batch(Matrices.column(1, 2, 3), Matrix.scalar(-3))).lossScale())
                .isEqualTo(4);
        assertThat(plan(new Batch(Matrices.column(1, 2, 3), Matrix.scalar(0))).lossScale())
                .isEqualTo(1);
    }

    @Test
    void samplesMustFitTheNetwork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(new Batch(Matrices.column(1, 2), Matrix.scalar(50))))
                .withMessage("samples of 2 inputs and 1 targets"
                        + " for a network of 3 inputs and 1 outputs");
    }

    @Test
    void parametersMustFitTheNetwork() {
        var network = Networks.notebook();
        var samples = Plans.notebook().samples();
        var wrong = Networks.ones(network)
                .with(Map.of(Quantity.weights(2), Matrix.zeros(new Shape(4, 4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.of(network, Loss.Kind.L1, wrong, samples))
                .withMessage("W2 is 4×4, expected 5×4");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Plans.of(network, Loss.Kind.L1, new Parameters(Map.of()), samples))
                .withMessage("no parameter is called W1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLearningRateIsPositiveAndFinite(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.notebook(rate))
                .withMessage("no training has 10 epochs at learning rate " + rate);
    }

    private static Plan plan(Batch samples) {
        var network = Networks.notebook();
        return Plans.of(network, Loss.Kind.L1, Networks.ones(network), samples);
    }
}
