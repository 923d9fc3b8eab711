package backstep.core.training;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RunTest {

    @Property(tries = 150)
    void extendingTwiceIsExtendingOnce(
            @ForAll("plans") Plan plan,
            @ForAll @IntRange(max = 7) int first,
            @ForAll @IntRange(max = 7) int second) {
        var run = Run.of(plan);
        assertThat(run.extendedTo(first).extendedTo(first + second))
                .isEqualTo(run.extendedTo(first + second));
    }

    @Property(tries = 150)
    void everyUpdateUnfoldsAgainToTheSameBits(@ForAll("plans") Plan plan) {
        var run = Run.of(plan).extendedTo(8);
        assertReplays(run, parametersOf(plan, 8));
        assertThat(run.latest()).isEqualTo(run.before(8));
    }

    @Test
    void largeParametersAreReplayedBetweenCheckpointsToTheSameBits() {
        var plan = large(Optimizer.Sgd.plain());
        var run = Run.of(plan).extendedTo(12);
        assertThat(checkpoints(run)).containsExactly(0, 2, 4, 6, 8, 10);
        assertReplays(run, parametersOf(plan, 12));
    }

    @Test
    void theOptimizersMemoryIsReplayedToo() {
        var plan = large(new Optimizer.Adam(0.9, 0.999, 1e-8));
        var run = Run.of(plan).extendedTo(12);
        assertThat(checkpoints(run)).containsExactly(0, 5, 10);
        assertReplays(run, parametersOf(plan, 12));
    }

    @Test
    void theMemoryGoesOnFromUpdateToUpdate() {
        var run = Run.of(Plans.with(Plans.notebook(), new Optimizer.Sgd(0.5, false, 0)))
                .extendedTo(2);
        var memory = new Quantity.Memory("m", Quantity.weights(3));
        var old = Matrix.zeros(new Shape(1, 5));
        for (int update = 0; update < 3; update++) {
            var trace = run.trace(update);
            var gradient = trace.valueAfter(20, Quantity.weights(3).gradient()).orElseThrow();
            old = old.scale(0.5).plus(gradient);
            assertThat(trace.valueAfter(20, memory)).contains(old);
        }
    }

    @Test
    void adamsFirstUpdateMovesEveryWeightByTheRate() {
        var plan = Plans.with(Plans.notebook(), new Optimizer.Adam(0.9, 0.999, 0));
        var moved = Run.of(plan).extendedTo(1).latest().at(Quantity.weights(3));
        var expected = Matrix.filled(new Shape(1, 5), 1 - 0.002);
        assertThat(Matrices.distance(moved, expected)).isLessThan(1e-15);
    }

    @Test
    void replayTakesEachUpdatesOwnRate() {
        var run = Run.of(large(Optimizer.Sgd.plain())).extendedTo(3);
        var expected = new ArrayList<>(parametersOf(run.plan(), 3));
        var changed = run.withLearningRate(3, 0.5).extendedTo(4).withLearningRate(4, 0.001);
        expected.add(run.plan().trace(3, run.latest(), 0.5).after());
        assertThat(changed.learningRate(3)).isEqualTo(0.5);
        assertThat(changed.learningRate(4)).isEqualTo(0.001);
        assertReplays(changed.extendedTo(7), expected);
    }

    @Test
    void aLongRunKeepsFewerCheckpointsTheFurtherItGoes() {
        var network = Networks.of(1, dense(1));
        var samples = new Batch(Matrix.scalar(1), Matrix.scalar(3));
        var plan = Plans.of(network, Loss.Kind.HUBER, Networks.ones(network), samples);
        var run = Run.of(plan).extendedTo(10_100);
        assertThat(checkpoints(run).size()).isEqualTo(5000 + 2500 + 33);
        assertThat(run.before(7777)).isEqualTo(Run.of(plan).extendedTo(7777).latest());
        assertThat(run.before(10_099)).isEqualTo(Run.of(plan).extendedTo(10_099).latest());
    }

    @Property(tries = 150)
    void aChangeOfRateLeavesWhatWasBeforeAsItWas(
            @ForAll("plans") Plan plan, @ForAll @IntRange(max = 6) int update) {
        var run = Run.of(plan).extendedTo(6);
        var changed = run.withLearningRate(update, 0.3).extendedTo(8);
        assertThat(changed.updates().subList(0, update))
                .isEqualTo(run.updates().subList(0, update));
        for (int before = 0; before < update; before++) {
            assertThat(changed.trace(before)).isEqualTo(run.trace(before));
        }
        assertThat(changed.before(update)).isEqualTo(run.before(update));
        assertThat(changed.updates().subList(update, 8))
                .extracting(Update::learningRate)
                .containsOnly(0.3);
    }

    @Test
    void extendingToLessForgetsNothing() {
        var run = Run.of(Plans.notebook()).extendedTo(5);
        assertThat(run.extendedTo(2)).isSameAs(run);
    }

    @Test
    void aChangeOfRateMakesNoUpdate() {
        var run = Run.of(Plans.notebook()).extendedTo(5);
        assertThat(run.withLearningRate(2, 0.01).size()).isEqualTo(2);
        assertThat(run.withLearningRate(5, 0.01).size()).isEqualTo(5);
        assertThat(run.withLearningRate(9, 0.01).size()).isEqualTo(5);
    }

    @Test
    void eachUpdateKeepsItsFirstStepThatIsNotFinite() {
        var run = Run.of(Plans.notebook(1)).extendedTo(12);
        var first = run.updates().stream()
                .filter(update -> update.firstNotFinite().isPresent())
                .findFirst();
        assertThat(run.trace(run.updates().indexOf(first.orElseThrow())).firstNotFinite())
                .isEqualTo(first.orElseThrow().firstNotFinite());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLearningRateIsPositiveAndFinite(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Run.of(Plans.notebook()).withLearningRate(0, rate))
                .withMessage("no learning rate is " + rate);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(3, 4, 5);
    }

    /** 20·40 + 40 + 40·20 + 20 = 1660 parameters. */
    private static Plan large(Optimizer optimizer) {
        var random = new Random(1);
        var network = Networks.of(20, dense(40, Activation.TANH), dense(20));
        var samples = new Batch(
                Matrices.normal(new Shape(20, 6), random),
                Matrices.normal(new Shape(20, 6), random));
        var initial = Networks.normal(network, random);
        var plan = Plans.with(Plans.of(network, Loss.Kind.MSE, initial, samples), optimizer);
        return Plans.with(plan, new BatchOrder(4, true, 3));
    }

    private static List<Integer> checkpoints(Run run) {
        var kept = new ArrayList<Integer>();
        for (int update = 0; update < run.size(); update++) {
            if (run.updates().get(update).before().isPresent()) {
                kept.add(update);
            }
        }
        return kept;
    }

    /** The parameters before each of so many updates and after the last, one after the other. */
    private static List<Parameters> parametersOf(Plan plan, int updates) {
        var all = new ArrayList<>(List.of(plan.initial()));
        for (int update = 0; update < updates; update++) {
            all.add(plan.trace(update, all.get(update), plan.learningRate()).after());
        }
        return all;
    }

    private static void assertReplays(Run run, List<Parameters> expected) {
        for (int update = 0; update < expected.size(); update++) {
            assertThat(run.before(update)).isEqualTo(expected.get(update));
            assertThat(run.trace(update))
                    .isEqualTo(run.plan()
                            .trace(update, expected.get(update), run.learningRate(update)));
        }
    }
}
