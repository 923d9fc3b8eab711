package backstep.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Role;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Networks.Dense;
import backstep.fixture.Plans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Set;

class RateSweepTest {

    private static final Optimizer ADAM = new Optimizer.Adam(0.9, 0.999, 1e-8);

    @Property(tries = 50)
    void theLossAtARateIsTheLossThatTrainingAtThatRateFinds(
            @ForAll @DoubleRange(min = 0, max = 1, minIncluded = false) double rate,
            @ForAll @IntRange(max = 4) int update) {
        var run = Run.of(Plans.with(Plans.notebook(), ADAM)).extendedTo(update);
        var function = function(run.plan(0), run.trace(update));

        var trained =
                run.changedAt(update, plan -> plan.withLearningRate(rate)).extendedTo(update + 1);

        assertThat(function.at(rate))
                .isEqualTo(new RateLoss(rate, trained.trace(update + 1).loss()));
    }

    @Test
    void theLossOfTheNotebookIsLowestWhereItIsNothing() {
        var sweep = sweep(Plans.notebook());

        assertThat(sweep.lowest().orElseThrow().loss()).isZero();
        assertThat(sweep.lowest().orElseThrow().rate()).isCloseTo(0.01705, within(5e-6));
        assertThat(sweep.function().at(0.002).loss()).isCloseTo(60.035872, within(5e-7));
        assertThat(sweep.function().at(0.01).loss()).isCloseTo(24.964, within(5e-4));
        assertThat(sweep.function().before()).isEqualTo(70);
    }

    @Test
    void theRatesRiseFromEndToEnd() {
        var samples = sweep(Plans.notebook()).samples();

        assertThat(samples).extracting(RateLoss::rate).isSorted().doesNotHaveDuplicates();
        assertThat(samples.get(0).rate()).isEqualTo(1e-4);
        assertThat(samples.get(samples.size() - 1).rate()).isCloseTo(1, within(1e-12));
    }

    @Test
    void piecesMakeTheSameWhole() {
        var whole = sweep(Plans.notebook());
        var sweep = RateSweep.of(whole.function(), 1e-4, 1);
        long before = Long.MAX_VALUE;
        while (!sweep.isComplete()) {
            assertThat(sweep.work()).isPositive().isLessThanOrEqualTo(before);
            before = sweep.work();
            sweep = sweep.extended(7 * sweep.function().work());
        }

        assertThat(sweep).isEqualTo(whole);
        assertThat(sweep.work()).isZero();
    }

    @Test
    void theLowestOfARisingLossIsAtTheEnd() {
        var network = Networks.of(1, Networks.dense(1));
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(0));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        var momentum = Plans.with(plan, new Optimizer.Sgd(0.9, false, 0)).withLearningRate(0.4);
        var sweep = whole(function(momentum, Run.of(momentum).extendedTo(1).trace(1)));

        assertThat(sweep.lowest()).contains(sweep.grid().get(0));
    }

    @Test
    void aFrozenParameterStays() {
        var frozen = new Dense(2, Activation.IDENTITY, true, Set.of(Role.WEIGHTS, Role.BIAS));
        var network = Networks.of(1, frozen);
        var batch = new Batch(Matrix.scalar(1), Matrices.column(5, 5));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);

        assertThat(sweep(plan).samples()).extracting(RateLoss::loss).containsOnly(16.0);
    }

    @Test
    void whatExplodesIsNeverTheLowest() {
        var network = Networks.of(1, Networks.dense(1));
        var batch = new Batch(Matrix.scalar(1e200), Matrix.scalar(0));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);

        assertThat(sweep(plan).lowest()).isEmpty();
    }

    private static RateSweep sweep(Plan plan) {
        return whole(function(plan, Run.of(plan).trace(0)));
    }

    private static LossByRate function(Plan plan, Trace trace) {
        return new LossByRate(plan.tracer(), trace);
    }

    private static RateSweep whole(LossByRate function) {
        var sweep = RateSweep.of(function, 1e-4, 1);
        while (!sweep.isComplete()) {
            sweep = sweep.extended(Long.MAX_VALUE);
        }
        return sweep;
    }
}
