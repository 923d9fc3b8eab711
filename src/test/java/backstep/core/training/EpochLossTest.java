package backstep.core.training;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class EpochLossTest {

    @Test
    void aSmallerLastBatchWeighsLess() {
        var run = Run.of(fiveSamples()).extendedTo(3);
        double weighted = (run.loss(0) * 2 + run.loss(1) * 2 + run.loss(2)) / 5;
        assertThat(run.losses()).containsExactly(new EpochLoss(1, 0.1, weighted));
    }

    @Test
    void anEpochThatIsNotOverHasNoLoss() {
        assertThat(Run.of(fiveSamples()).extendedTo(5).losses()).hasSize(1);
        assertThat(Run.of(fiveSamples()).losses()).isEmpty();
    }

    @Test
    void theRateIsThatOfTheLastUpdate() {
        var run = Run.of(fiveSamples())
                .extendedTo(3)
                .changedAt(2, plan -> plan.withLearningRate(0.5))
                .extendedTo(6);
        assertThat(run.losses()).extracting(EpochLoss::learningRate).containsExactly(0.5, 0.5);
        assertThat(IntStream.range(0, 6).mapToObj(run::learningRate))
                .containsExactly(0.1, 0.1, 0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void theBestIsTheFirstOfTheLowest() {
        assertThat(EpochLoss.best(losses(3, 1, 2, 1)).epoch()).isEqualTo(2);
        assertThat(EpochLoss.best(losses(7)).epoch()).isEqualTo(1);
    }

    @Test
    void notANumberIsNeverTheBest() {
        assertThat(EpochLoss.best(losses(Double.NaN, 3, Double.NaN, 2)).epoch()).isEqualTo(4);
        assertThat(EpochLoss.best(losses(3, Double.NaN)).epoch()).isEqualTo(1);
        assertThat(EpochLoss.best(losses(Double.NaN, Double.POSITIVE_INFINITY)).epoch())
                .isEqualTo(2);
    }

    /** y = w x + b of five points, two a batch. */
    private static Plan fiveSamples() {
        var network = Networks.of(1, dense(1));
        var samples = new Batch(
                Matrix.of(new double[] {0, 1, 2, 3, 4}), Matrix.of(new double[] {3, -1, 7, 2, 0}));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        return Plans.with(plan, new BatchOrder(2, false, 0));
    }

    private static List<EpochLoss> losses(double... losses) {
        return IntStream.range(0, losses.length)
                .mapToObj(k -> new EpochLoss(k + 1, 0.1, losses[k]))
                .toList();
    }
}
