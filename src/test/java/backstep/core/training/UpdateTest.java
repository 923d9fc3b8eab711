package backstep.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Trace;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

/** An update is the same whether its steps are kept or not. */
class UpdateTest {

    @Property(tries = 500)
    void isWhatComesOfTheRecordedSteps(@ForAll("plans") Plan plan) {
        assertUpdatesAreThoseOfTheTraces(plan, plan.initial());
    }

    @Property(tries = 500)
    void isWhatComesOfTheRecordedStepsWhereNumbersOverflow(
            @ForAll("plans") Plan plan, @ForAll("hugeNumbers") double factor) {
        var huge = plan.initial().map((name, matrix) -> matrix.scale(factor));
        assertUpdatesAreThoseOfTheTraces(plan, huge);
    }

    @Test
    void leavesWhatAnotherOptimizerRememberedAsItWas() {
        var adam = Plans.with(Plans.notebook(), new Optimizer.Adam(0.9, 0.999, 1e-8));
        var before = adam.update(0, adam.initial()).after();
        var after = Plans.notebook().update(1, before).after();
        var memory = new Quantity.Memory("v", Quantity.weights(2));
        assertThat(after.at(memory)).isEqualTo(before.at(memory));
        assertThat(after).isEqualTo(Plans.notebook().trace(1, before).after());
    }

    private static void assertUpdatesAreThoseOfTheTraces(Plan plan, Parameters first) {
        var before = first;
        for (int update = 0; update < plan.epochs() * plan.batchesPerEpoch(); update++) {
            var expected = updateOf(plan.trace(update, before));
            assertThat(plan.update(update, before)).isEqualTo(expected);
            before = expected.after();
        }
    }

    private static Update updateOf(Trace trace) {
        boolean isFinite = trace.steps().stream().allMatch(step -> step.value().isFinite());
        return new Update(trace.after(), trace.loss(), isFinite);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(3, 4, 6);
    }

    @Provide
    Arbitrary<Double> hugeNumbers() {
        return Arbitraries.of(1e100, 1e160, 1e308, Double.NaN);
    }
}
