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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

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
        var run = Run.of(plan).extendedTo(120).thinned();
        assertThat(checkpoints(run)).hasSizeLessThan(70);
        assertReplays(run, parametersOf(plan, 120));
    }

    @Test
    void theOptimizersMemoryIsReplayedToo() {
        var plan = large(new Optimizer.Adam(0.9, 0.999, 1e-8));
        var run = Run.of(plan).extendedTo(120).thinned();
        assertThat(checkpoints(run)).hasSizeLessThan(70);
        assertReplays(run, parametersOf(plan, 120));
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
        var expected = new ArrayList<>(parametersOf(run.plan(0), 3));
        var changed = withLearningRate(withLearningRate(run, 3, 0.5).extendedTo(4), 4, 0.001);
        expected.add(run.plan(0).withLearningRate(0.5).trace(3, run.latest()).after());
        assertThat(changed.learningRate(3)).isEqualTo(0.5);
        assertThat(changed.learningRate(4)).isEqualTo(0.001);
        assertReplays(changed.extendedTo(7), expected);
    }

    @Test
    void theCheckpointsOfALongRunAreFurtherApart() {
        var plan = tiny();
        var run = Run.of(plan).extendedTo(10_100);
        assertThat(checkpoints(run))
                .hasSizeBetween(1000, 2000)
                .startsWith(0, 8, 16)
                .endsWith(10_096);
        assertThat(run.before(7777)).isEqualTo(Run.of(plan).extendedTo(7777).latest());
        assertThat(run.before(10_099)).isEqualTo(Run.of(plan).extendedTo(10_099).latest());
        assertThat(run.replays(7777)).isEqualTo(1);
        assertThat(run.replays(10_102)).isEqualTo(2);
    }

    @Property(tries = 150)
    void shorteningForgetsWhatCameAfterAndNothingElse(
            @ForAll("plans") Plan plan, @ForAll @IntRange(max = 9) int size) {
        var run = Run.of(plan).extendedTo(9);
        assertThat(run.shortenedTo(size)).isEqualTo(Run.of(plan).extendedTo(size));
        assertThat(run.shortenedTo(size).extendedTo(9)).isEqualTo(run);
        assertThat(run.continues(run.shortenedTo(size))).isTrue();
    }

    @Property(tries = 150)
    void whatIsChangedFromOutsideIsFollowedFromThereOn(
            @ForAll("plans") Plan plan, @ForAll @IntRange(max = 6) int update) {
        var run = Run.of(plan).extendedTo(6);
        var changed = run.changedAt(update, old -> old.startingWith(doubled(old.initial()))
                        .withLearningRate(0.3))
                .extendedTo(9)
                .thinned();
        for (int before = 0; before < update; before++) {
            assertThat(changed.trace(before)).isEqualTo(run.trace(before));
        }
        var expected = doubled(run.before(update));
        for (int after = update; after < 9; after++) {
            assertThat(changed.before(after)).isEqualTo(expected);
            expected = plan.withLearningRate(0.3).trace(after, expected).after();
        }
        assertThat(changed.latest()).isEqualTo(expected);
        assertThat(run.continues(changed)).isFalse();
    }

    @Property(tries = 150)
    void aChangeOfRateLeavesWhatWasBeforeAsItWas(
            @ForAll("plans") Plan plan, @ForAll @IntRange(max = 6) int update) {
        var run = Run.of(plan).extendedTo(6);
        var changed = withLearningRate(run, update, 0.3).extendedTo(8);
        assertThat(losses(changed, update)).isEqualTo(losses(run, update));
        for (int before = 0; before < update; before++) {
            assertThat(changed.trace(before)).isEqualTo(run.trace(before));
        }
        assertThat(changed.before(update)).isEqualTo(run.before(update));
        for (int after = update; after < 8; after++) {
            assertThat(changed.learningRate(after)).isEqualTo(0.3);
        }
    }

    @Test
    void extendingToLessForgetsNothing() {
        var run = Run.of(Plans.notebook()).extendedTo(5);
        assertThat(run.extendedTo(2)).isSameAs(run);
    }

    @Test
    void aChangeOfRateMakesNoUpdate() {
        var run = Run.of(Plans.notebook()).extendedTo(5);
        assertThat(withLearningRate(run, 2, 0.01).size()).isEqualTo(2);
        assertThat(withLearningRate(run, 5, 0.01).size()).isEqualTo(5);
        assertThat(withLearningRate(run, 9, 0.01).size()).isEqualTo(5);
    }

    @Test
    void knowsWhereItStoppedBeingFinite() {
        var run = Run.of(Plans.notebook(1)).extendedTo(12);
        var place = run.divergence().orElseThrow();
        assertThat(place).isEqualTo(new Divergence(2, 5, Quantity.loss(), 0, 0, true));
        assertThat(run.shortenedTo(3).divergence()).contains(place);
        assertThat(run.shortenedTo(2).divergence()).isEmpty();
    }

    /** The notebook's network gives 120, and its loss has a slope there. */
    @ParameterizedTest
    @ValueSource(doubles = {120, 120 + 1e-9})
    void anExplosionFromNextToNoLossIsNamedWhileItIsFinite(double target) {
        var samples = new Batch(Matrices.column(1, 2, 3), Matrix.scalar(target));
        var run = Run.of(Plans.notebook(1).withSamples(samples)).extendedTo(12);
        var place = run.divergence().orElseThrow();
        assertThat(place.isFinite()).isTrue();
        assertThat(run.loss(place.update())).isBetween(1e5, 1e10);
        assertThat(run.loss(place.update() - 1)).isLessThan(1.2e5);
    }

    @Test
    void anOrdinaryLossAfterNextToNoneIsNoExplosion() {
        var samples = new Batch(
                Matrix.of(new double[][] {{1, 1}, {2, 2}, {3, 3}}),
                Matrix.of(new double[] {120 + 1e-9, 50}));
        var run = Run.of(Plans.notebook().withSamples(samples)).extendedTo(4);
        assertThat(run.loss(1) / run.loss(0)).isGreaterThan(1e6);
        assertThat(run.divergence()).isEmpty();
    }

    @Test
    void knowsTheFirstElementThatIsNotFinite() {
        var huge = Plans.notebook(1e308);
        var place = Run.of(huge).extendedTo(1).divergence().orElseThrow();
        var value = huge.trace(0, huge.initial()).step(place.step()).value();
        assertThat(place.isFinite()).isFalse();
        assertThat(place.quantity()).isEqualTo(Quantity.weights(3));
        assertThat(value.at(place.row(), place.column())).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLearningRateIsPositiveAndFinite(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withLearningRate(Run.of(Plans.notebook()), 0, rate))
                .withMessage("no training has 10 epochs at learning rate " + rate);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(3, 4, 5);
    }

    private static Run withLearningRate(Run run, int update, double rate) {
        return run.changedAt(update, plan -> plan.withLearningRate(rate));
    }

    private static Parameters doubled(Parameters parameters) {
        var doubled = new LinkedHashMap<Quantity, Matrix>();
        parameters.matrices().forEach((name, matrix) -> doubled.put(name, matrix.scale(2)));
        return new Parameters(doubled);
    }

    private static List<Double> losses(Run run, int updates) {
        return IntStream.range(0, updates).mapToObj(run::loss).toList();
    }

    private static Plan tiny() {
        var network = Networks.of(1, dense(1));
        var samples = new Batch(Matrix.scalar(1), Matrix.scalar(3));
        return Plans.of(network, Loss.Kind.HUBER, Networks.ones(network), samples);
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
        run.history().checkpoints().kept().forEach(one -> kept.add(one.update()));
        return kept;
    }

    /** The parameters before each of so many updates and after the last, one after the other. */
    private static List<Parameters> parametersOf(Plan plan, int updates) {
        var all = new ArrayList<>(List.of(plan.initial()));
        for (int update = 0; update < updates; update++) {
            all.add(plan.trace(update, all.get(update)).after());
        }
        return all;
    }

    private static void assertReplays(Run run, List<Parameters> expected) {
        for (int update = 0; update < expected.size(); update++) {
            assertThat(run.before(update)).isEqualTo(expected.get(update));
            assertThat(run.trace(update))
                    .isEqualTo(run.plan(update).trace(update, expected.get(update)));
        }
    }
}
