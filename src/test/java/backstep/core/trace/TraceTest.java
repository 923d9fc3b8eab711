package backstep.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.core.training.Run;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TraceTest {

    private static final Network NETWORK = Networks.notebook();

    private final Trace trace = Run.of(Plans.notebook(0.01)).trace(0);

    @Test
    void aParameterIsTheOldOneUntilItsUpdate() {
        assertThat(trace.valueAfter(14, Quantity.bias(3))).contains(Matrix.scalar(0));
        assertThat(trace.valueAfter(15, Quantity.bias(3))).contains(Matrix.scalar(0));
        assertThat(trace.valueAfter(16, Quantity.bias(3))).contains(Matrix.scalar(-0.01));
    }

    @Test
    void whatIsNotComputedYetIsNotKnown() {
        assertThat(trace.valueAfter(3, Quantity.output(3))).isEmpty();
        assertThat(trace.valueAfter(4, Quantity.output(3))).contains(Matrix.scalar(120));
        assertThat(trace.valueAfter(5, Quantity.output(3).gradient())).isEmpty();
    }

    @Test
    void theTargetIsKnownFromTheStart() {
        assertThat(trace.valueAfter(1, Quantity.target())).contains(Matrix.scalar(50));
    }

    @Test
    void knownAfterIsTheValueOfEachQuantity() {
        var known = trace.knownAfter(7);
        assertThat(known).hasSize(6 + 7);
        known.forEach(
                (quantity, value) -> assertThat(trace.valueAfter(7, quantity)).contains(value));
    }

    @Test
    void afterIsBeforeWithTheUpdates() {
        assertThat(trace.before()).isEqualTo(Networks.ones(NETWORK));
        assertThat(trace.after().matrices())
                .containsOnlyKeys(trace.before().matrices().keySet());
        assertThat(trace.after().at(Quantity.bias(3))).isEqualTo(Matrix.scalar(-0.01));
    }

    @Test
    void namesTheFirstStepThatIsNotFinite() {
        assertThat(trace.firstNotFinite()).isEmpty();
        assertThat(trace(Double.POSITIVE_INFINITY).firstNotFinite()).hasValue(3);
        assertThat(trace(Double.NaN).firstNotFinite()).hasValue(3);
    }

    private static Trace trace(double lastBias) {
        var plan = Plans.notebook();
        var broken = plan.initial()
                .with(Map.of(
                        Quantity.bias(2),
                        Matrix.filled(NETWORK.shape(Quantity.bias(2), 1), lastBias)));
        return plan.trace(0, broken);
    }
}
