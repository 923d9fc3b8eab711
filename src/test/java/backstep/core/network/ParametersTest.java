package backstep.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.fixture.Networks;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ParametersTest {

    private static final Quantity MEMORY = new Quantity.Memory("m", Quantity.weights(1));

    private final Parameters ones = Networks.ones(Networks.notebook());

    @Test
    void addedOnesComeLast() {
        var added = ones.with(MEMORY, Matrix.scalar(7));
        assertThat(added.matrices().keySet())
                .startsWith(ones.matrices().keySet().toArray(Quantity[]::new))
                .endsWith(MEMORY);
        assertThat(added.find(MEMORY)).contains(Matrix.scalar(7));
        assertThat(ones.find(MEMORY)).isEmpty();
    }

    @Test
    void replacedOnesKeepTheirPlace() {
        var replaced = ones.with(Quantity.weights(2), Matrix.scalar(7));
        assertThat(replaced.matrices().keySet())
                .containsExactlyElementsOf(ones.matrices().keySet());
        assertThat(replaced.at(Quantity.weights(2))).isEqualTo(Matrix.scalar(7));
        assertThat(replaced).isNotEqualTo(ones);
    }

    @Test
    void mappedOnesKeepTheirNames() {
        var doubled = ones.map((name, matrix) -> matrix.plus(matrix));
        var halved = doubled.map((name, matrix) -> matrix.scale(0.5));
        assertThat(doubled.at(Quantity.weights(3)))
                .isEqualTo(ones.at(Quantity.weights(3)).scale(2));
        assertThat(halved).isEqualTo(ones).hasSameHashCodeAs(ones).hasToString(ones.toString());
    }

    @Test
    void areEqualInAnyOrder() {
        var w = Quantity.weights(1);
        var b = Quantity.bias(1);
        var one = new Parameters(Map.of(w, Matrix.scalar(1))).with(b, Matrix.scalar(2));
        var other = new Parameters(Map.of(b, Matrix.scalar(2))).with(w, Matrix.scalar(1));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
