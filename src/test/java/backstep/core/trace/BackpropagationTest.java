package backstep.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.training.Plan;
import backstep.fixture.Differences;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

import org.junit.jupiter.api.Test;

/** Every gradient of every parameter is the slope of the loss, whatever the network. */
class BackpropagationTest {

    private static final double RELATIVE = 1e-6;

    /** What rounding alone leaves of a difference, relative to the loss. */
    private static final double NOISE = 1e-9;

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 200)
    void everyGradientIsTheDifferenceOfTheLoss(@ForAll("plans") Plan plan) {
        var trace = plan.trace(0, plan.initial());
        for (var layer : plan.network().layers()) {
            for (var parameter : layer.parameters()) {
                check(plan, trace, parameter);
            }
        }
        Statistics.label("compared").coverage(coverage -> coverage.check("yes")
                .percentage(percentage -> percentage > 95));
    }

    @Test
    void aDifferenceAcrossAKinkIsNotTaken() {
        var atTheTarget = Plans.of(
                Networks.notebook(),
                Loss.Kind.L1,
                Networks.ones(Networks.notebook()),
                new Batch(Matrices.column(1, 2, 3), Matrix.scalar(120.0001)));
        assertThat(Differences.slope(atTheTarget, Quantity.bias(3), 0, 0)).isEmpty();
        assertThat(Differences.slope(Plans.notebook(), Quantity.bias(3), 0, 0)).isPresent();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(5, 8, 9);
    }

    private static void check(Plan plan, Trace trace, Quantity.Variable parameter) {
        var gradient = trace.valueAfter(trace.size(), parameter.gradient()).orElseThrow();
        for (int i = 0; i < gradient.rows(); i++) {
            for (int j = 0; j < gradient.columns(); j++) {
                check(plan, trace, parameter, gradient, i, j);
            }
        }
    }

    private static void check(
            Plan plan, Trace trace, Quantity.Variable parameter, Matrix gradient, int i, int j) {
        var difference = Differences.slope(plan, parameter, i, j);
        Statistics.label("compared").collect(difference.isPresent() ? "yes" : "at a kink");
        difference.ifPresent(slope -> {
            double size = Math.abs(slope) + Math.abs(gradient.at(i, j));
            assertThat(Math.abs(gradient.at(i, j) - slope))
                    .as(
                            "%s (%d, %d): %s, difference %s",
                            parameter.gradient().name(), i, j, gradient.at(i, j), slope)
                    .isLessThanOrEqualTo(RELATIVE * size + NOISE * (1 + Math.abs(trace.loss())));
        });
    }
}
