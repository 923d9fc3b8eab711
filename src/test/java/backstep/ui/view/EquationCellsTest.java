package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.picture.Emphasis;
import backstep.picture.Formula;
import backstep.picture.MatrixPicture;
import backstep.picture.Wording;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class EquationCellsTest {

    private static final double NAME = 30;

    @Property(tries = 500)
    void allMatricesFitIntoTheRoom(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 300) Integer> rows,
            @ForAll @IntRange(min = 1, max = 300) int columns,
            @ForAll @DoubleRange(min = 300, max = 1000) double width,
            @ForAll @DoubleRange(min = 50, max = 260) double height) {
        var matrices = rows.stream()
                .flatMap(count -> Stream.of(matrix(count, 1), matrix(count, columns)))
                .limit(5)
                .toList();
        var cells = fitting(matrices, width, height);
        double wide = 0;
        for (int k = 0; k < matrices.size(); k++) {
            var size = cells.sizes().get(k);
            wide += Math.max(NAME, size.width() * matrices.get(k).columns());
            assertThat(size.height() * matrices.get(k).rows()).isLessThanOrEqualTo(height + 1e-6);
        }
        assertThat(wide).isLessThanOrEqualTo(width + 1e-6);
    }

    @Example
    void aColumnStaysReadableBesideAVeryLargeMatrix() {
        var matrices = List.of(matrix(10, 1), matrix(10, 784), matrix(784, 64), matrix(1, 1));
        var sizes = fitting(matrices, 900, 230).sizes();
        assertThat(sizes.get(0).width()).isGreaterThanOrEqualTo(30);
        assertThat(sizes.get(3).width()).isGreaterThanOrEqualTo(30);
        assertThat(sizes.get(3).height()).isGreaterThanOrEqualTo(20);
    }

    @Example
    void cellsAreAlikeWhereAllCanBeRead() {
        var sizes = fitting(List.of(matrix(5, 4), matrix(5, 2), matrix(2, 4)), 900, 230)
                .sizes();
        assertThat(sizes).containsOnly(new EquationCells.Size(72, 46));
    }

    @Property(tries = 500)
    void allNumbersAreOfOneSizeWithRoomAtBothSides(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 5) Integer> columns,
            @ForAll @DoubleRange(min = -100000, max = 100000) double number,
            @ForAll @DoubleRange(min = 500, max = 1400) double width) {
        var matrices = columns.stream()
                .map(count -> matrix(new Shape(4, count), count % 2 == 0 ? 1 : number))
                .toList();
        var cells = fitting(matrices, width, 200);
        for (int k = 0; k < matrices.size(); k++) {
            var size = cells.sizes().get(k);
            double largest = CellText.size(matrices.get(k), size.width(), size.height());
            if (largest > 0) {
                double text = 0.6 * cells.numberSize() * matrices.get(k).widestCell();
                assertThat(largest).isGreaterThanOrEqualTo(cells.numberSize());
                assertThat(size.width() - text)
                        .isGreaterThanOrEqualTo(Math.min(7, 0.12 * size.width()) - 1e-6);
            }
        }
    }

    private static EquationCells fitting(
            List<MatrixPicture> matrices, double width, double height) {
        var names = matrices.stream().mapToDouble(matrix -> NAME).toArray();
        return EquationCells.fitting(
                matrices.stream().map(CellNeed::of).toList(), names, width, height);
    }

    private static MatrixPicture matrix(int rows, int columns) {
        return matrix(new Shape(rows, columns), 1);
    }

    private static MatrixPicture matrix(Shape shape, double number) {
        return new MatrixPicture(
                "",
                Formula.symbol("A"),
                shape,
                Optional.of(Matrix.filled(shape, number)),
                1,
                Emphasis.NONE,
                new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD));
    }
}
