package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.trace.Batch;
import backstep.core.trace.Phase;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
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

    @Test
    void theLossOfSeveralOutputsIsMadeOfSeveralDistances() {
        assertThat(keys(Plans.notebook(), Phase.LOSS)).containsExactly("lossValue.l1");
        var two = Networks.of(1, Networks.dense(2));
        var batch = new Batch(Matrix.scalar(1), Matrices.column(1, 2));
        assertThat(keys(Plans.of(two, Loss.Kind.MSE, Networks.ones(two), batch), Phase.LOSS))
                .containsExactly("lossValue.mse.many");
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
