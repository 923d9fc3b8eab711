package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/** The numbers that are painted, measured with the font that they are painted in. */
class CellTextTest {

    static {
        Objects.requireNonNull(Font.loadFont(
                CellTextTest.class.getResourceAsStream("/backstep/fonts/JetBrainsMono-Regular.ttf"),
                10));
    }

    @Property(tries = 300)
    void noNumberIsWiderOrHigherThanItsCell(
            @ForAll double number,
            @ForAll @DoubleRange(min = 1, max = 90) double width,
            @ForAll @DoubleRange(min = 1, max = 60) double height) {
        var matrix = TestMatrices.picture(Matrix.scalar(number));
        double size = CellText.size(matrix, width, height);
        if (size > 0) {
            var text = new Text(matrix.cell(0, 0));
            text.setFont(Font.font("JetBrains Mono", size));
            assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(width);
            assertThat(size).isLessThanOrEqualTo(height);
        }
    }

    @Test
    void shortNumbersAreDrawnInNarrowCells() {
        assertThat(CellText.size(TestMatrices.picture(Matrix.scalar(24)), 16, 14))
                .isGreaterThan(8);
        assertThat(CellText.size(TestMatrices.picture(Matrix.scalar(24)), 15.5, 14))
                .isZero();
    }

    @Test
    void theLongestAreDrawnFromThirtyPixelsOn() {
        assertThat(CellText.size(TestMatrices.picture(Matrix.scalar(-0.06282)), 30, 14))
                .isGreaterThan(4);
        assertThat(CellText.size(TestMatrices.picture(Matrix.scalar(-0.06282)), 29.5, 14))
                .isZero();
    }

    @Test
    void theLongestNumberSetsTheSizeOfAll() {
        var mixed = Matrix.of(new double[] {1, -0.06282});
        assertThat(CellText.size(TestMatrices.picture(mixed), 40, 30))
                .isEqualTo(CellText.size(TestMatrices.picture(Matrix.scalar(-0.06282)), 40, 30));
    }
}
