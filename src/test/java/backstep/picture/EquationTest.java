package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.trace.Trace;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.fixture.Matrices;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

/** The equation on the stage is true: its operands give its result, in the way its signs say. */
class EquationTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    @Property(tries = 300)
    void theOperandsGiveTheResultOfEveryStep(@ForAll("plans") Plan plan) {
        var run = Run.of(plan).extendedTo(3);
        everyEquationHolds(run.trace(0));
        everyEquationHolds(run.trace(2));
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(3, 4, 4);
    }

    @Test
    void theNotebooksOperandsGiveItsResults() {
        var plan = Plans.notebook();
        everyEquationHolds(plan.trace(0, plan.initial()));
    }

    private static void everyEquationHolds(Trace trace) {
        for (var step : trace.steps()) {
            var equation = EquationOfStep.of(step, trace, WORDING);
            if (equation.terms().size() > 1) {
                var computed = Calculator.rightSide(equation);
                double size = Math.max(1, step.value().largestMagnitude());
                assertThat(Matrices.distance(computed, step.value()) / size)
                        .as("%s: %s", step.quantity().name(), equation.shapes())
                        .isLessThan(1e-12);
            }
        }
    }
}
