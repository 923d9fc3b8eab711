package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.trace.Batch;
import backstep.core.trace.Phase;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.util.List;

class SentenceKeyTest {

    @Test
    void descentIsToldWithItsMomentumAndItsDecay() {
        assertThat(updateBy(new Optimizer.Sgd(0, false, 0))).containsOnly("move.sgd");
        assertThat(updateBy(new Optimizer.Sgd(0, false, 0.1))).containsOnly("move.decay");
        assertThat(updateBy(new Optimizer.Sgd(0.9, false, 0)))
                .containsOnly("remember.momentum", "move.momentum");
        assertThat(updateBy(new Optimizer.Sgd(0.9, true, 0.1)))
                .containsOnly("remember.momentum.decay", "move.nesterov");
    }

    /** A sum over units is divided by samples, and only with one of them it stays a sum. */
    @Test
    void theLossOfSeveralOutputsIsTheMeanOrTheSumOfSeveralDistances() {
        assertThat(keys(Plans.notebook(), Phase.LOSS)).containsExactly("lossValue.l1");
        assertThat(lossOf(Loss.Kind.MSE, 2, 1)).containsExactly("lossValue.mse.mean");
        assertThat(lossOf(Loss.Kind.HALF_SQUARED, 2, 1))
                .containsExactly("lossValue.half-squared.sum");
        assertThat(lossOf(Loss.Kind.HALF_SQUARED, 1, 3))
                .containsExactly("lossValue.half-squared.mean");
        assertThat(lossOf(Loss.Kind.HALF_SQUARED, 2, 3))
                .containsExactly("lossValue.half-squared.samples");
        assertThat(lossOf(Loss.Kind.HUBER, 2, 3)).containsExactly("lossValue.huber");
    }

    private static List<String> lossOf(Loss.Kind kind, int units, int samples) {
        var network = Networks.of(1, Networks.dense(units));
        var batch = new Batch(filled(1, samples), filled(units, samples));
        return keys(Plans.of(network, kind, Networks.ones(network), batch), Phase.LOSS);
    }

    private static Matrix filled(int rows, int columns) {
        return Matrix.filled(new Shape(rows, columns), 1);
    }

    private static List<String> updateBy(Optimizer optimizer) {
        return keys(Plans.with(Plans.notebook(), optimizer), Phase.UPDATE);
    }

    private static List<String> keys(Plan plan, Phase phase) {
        return plan.trace(0, plan.initial()).steps().stream()
                .filter(step -> step.phase() == phase)
                .map(SentenceKey::of)
                .toList();
    }
}
