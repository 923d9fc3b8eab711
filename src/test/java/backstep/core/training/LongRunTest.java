package backstep.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.trace.Batch;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.Random;

/** A hundred thousand epochs: what they take of the memory, and the way back through them. */
class LongRunTest {

    private static final int EPOCHS = 100_000;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void ofAHundredThousandEpochsAnyIsReplayedFromAFewUpdatesBeforeAndAllFitIn64Megabytes() {
        var plan = plan();
        var milestone = Run.of(plan).extendedTo(EPOCHS / 3);
        Parameters expected = milestone.latest();
        milestone = Run.of(plan);
        long before = used();

        var run = milestone.extendedTo(EPOCHS);

        assertThat(used() - before).isLessThan(64 * MEGABYTE);
        assertThat(run.losses()).hasSize(EPOCHS);
        assertThat(run.before(EPOCHS / 3)).isEqualTo(expected);
        for (int update = 0; update <= EPOCHS; update += 997) {
            assertThat(run.replays(update)).isLessThan(100);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** 2-8-8-1 with adam's memory, on few samples, that it takes seconds only. */
    private static Plan plan() {
        var random = new Random(1);
        var network = Networks.of(
                2,
                Networks.dense(8, Activation.TANH),
                Networks.dense(8, Activation.TANH),
                Networks.dense(1));
        var samples = new Batch(
                Matrices.normal(new Shape(2, 3), random), Matrices.normal(new Shape(1, 3), random));
        var initial = Networks.normal(network, random);
        return Plans.with(
                Plans.of(network, Loss.Kind.MSE, initial, samples),
                new Optimizer.Adam(0.9, 0.999, 1e-8));
    }
}
