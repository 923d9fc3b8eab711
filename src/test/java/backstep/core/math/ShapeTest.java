package backstep.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void printsRowsByColumns() {
        assertThat(new Shape(4, 3)).hasToString("4×3");
    }

    @Test
    void transposedSwapsRowsAndColumns() {
        assertThat(new Shape(4, 3).transposed()).isEqualTo(new Shape(3, 4));
    }

    @Test
    void sizeCountsTheElements() {
        assertThat(new Shape(4, 3).size()).isEqualTo(12);
    }

    @Test
    void nothingHasNoRowsOrColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape(0, 3))
                .withMessage("no matrix is 0×3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape(3, -1))
                .withMessage("no matrix is 3×-1");
    }
}
