package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import org.junit.jupiter.api.Test;

/** What becomes of cells that share a pixel. */
class CellImageTest {

    private static final Tint TINT = new Tint(Palette.of(Theme.LIGHT));

    @Test
    void aPixelForEachCellHasItsColour() {
        assertThat(pixels(2, 2, new double[] {1, -1}, new double[] {0, Double.NaN}))
                .containsExactly(TINT.argb(1), TINT.argb(-1), TINT.argb(0), TINT.argb(Double.NaN));
    }

    @Test
    void aPixelIsTheMeanOfItsCells() {
        assertThat(pixels(1, 1, new double[] {0.5, 1}, new double[] {0, -0.5}))
                .containsExactly(TINT.argb(0.25));
    }

    @Test
    void aCellInTwoPixelsCountsInEachByItsShare() {
        assertThat(pixels(1, 2, new double[] {0.6, 0, 0.3}))
                .containsExactly(TINT.argb(0.6 / 1.5), TINT.argb(0.3 / 1.5));
    }

    @Test
    void cellsThatAreSmallInOneDirectionAreMixedOnlyInThatOne() {
        assertThat(pixels(2, 1, new double[] {0.2, 0.4}, new double[] {-1, -1}))
                .containsExactly(TINT.argb(0.3), TINT.argb(-1));
    }

    private static int[] pixels(int rows, int columns, double[]... cells) {
        return CellImage.pixels(TestMatrices.picture(Matrix.of(cells)), TINT, rows, columns);
    }
}
