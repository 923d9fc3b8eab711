package backstep.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Quantity;
import backstep.core.training.EpochLoss;
import backstep.core.training.Run;
import backstep.fixture.Matrices;
import backstep.fixture.Plans;

import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers that the notebook prints. */
class NotebookTest {

    private static final Offset<Double> ULPS = within(1e-13);

    private final Run run = Run.of(Plans.notebook(0.01));
    private final Trace first = run.trace(0);

    @Test
    void goesForward() {
        assertThat(value("x")).isEqualTo(Matrices.column(1, 2, 3));
        assertThat(value("y1")).isEqualTo(Matrix.filled(new Shape(4, 1), 6));
        assertThat(value("y2")).isEqualTo(Matrix.filled(new Shape(5, 1), 24));
        assertThat(value("y3")).isEqualTo(Matrix.scalar(120));
        assertThat(value("L")).isEqualTo(Matrix.scalar(70));
    }

    @Test
    void goesBackward() {
        assertThat(value("dL/dy3")).isEqualTo(Matrix.scalar(1));
        assertThat(value("dL/dW3")).isEqualTo(Matrix.filled(new Shape(1, 5), 24));
        assertThat(value("dL/db3")).isEqualTo(Matrix.scalar(1));
        assertThat(value("dL/dy2")).isEqualTo(Matrix.filled(new Shape(5, 1), 1));
        assertThat(value("dL/dW2")).isEqualTo(Matrix.filled(new Shape(5, 4), 6));
        assertThat(value("dL/db2")).isEqualTo(Matrix.filled(new Shape(5, 1), 1));
        assertThat(value("dL/dy1")).isEqualTo(Matrix.filled(new Shape(4, 1), 5));
        assertThat(value("dL/dW1"))
                .isEqualTo(Matrix.generate(new Shape(4, 3), (i, j) -> 5 * (j + 1)));
        assertThat(value("dL/db1")).isEqualTo(Matrix.filled(new Shape(4, 1), 5));
    }

    @Test
    void updatesAtOneHundredth() {
        assertThat(value("W3")).isEqualTo(Matrix.filled(new Shape(1, 5), 0.76));
        assertThat(value("b3")).isEqualTo(Matrix.scalar(-0.01));
        assertThat(value("W2")).isEqualTo(Matrix.filled(new Shape(5, 4), 0.94));
        assertThat(value("b2")).isEqualTo(Matrix.filled(new Shape(5, 1), -0.01));
        assertThat(value("W1"))
                .isEqualTo(Matrix.generate(
                        new Shape(4, 3), (i, j) -> new double[] {0.95, 0.9, 0.85}[j]));
        assertThat(value("b1")).isEqualTo(Matrix.filled(new Shape(4, 1), -0.05));
    }

    @Test
    void isNearerAfterOneUpdateAtOneHundredth() {
        var second = run.extendedTo(1).trace(1);
        assertThat(second.valueAfter(second.size(), Quantity.output(3))
                        .orElseThrow()
                        .scalar())
                .isCloseTo(74.964, ULPS);
        assertThat(second.loss()).isCloseTo(24.963999999999984, ULPS);
    }

    @Test
    void trainsTenEpochsAtTwoThousandths() {
        var losses = Run.of(Plans.notebook()).extendedTo(10).losses();
        assertThat(losses.stream().map(loss -> "%.4f".formatted(loss.loss())))
                .containsExactly(
                        "70.0000", "60.0359", "51.0041", "42.7937", "35.3088", "28.4664", "22.1944",
                        "16.4297", "11.1172", "6.2082");
        assertThat(EpochLoss.best(losses)).isEqualTo(losses.get(9));
        assertThat(losses).extracting(EpochLoss::epoch).startsWith(1, 2).endsWith(10);
    }

    private Matrix value(String name) {
        return first.steps().stream()
                .filter(step -> step.quantity().name().equals(name))
                .map(Step::value)
                .findFirst()
                .orElseGet(() -> Assertions.fail("no step is called " + name));
    }
}
