package backstep.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class MatrixTest {

    private static final Matrix A = Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6});
    private static final Matrix B = Matrix.of(new double[] {1, 2}, new double[] {3, 4});

    @Test
    void timesMultipliesRowsByColumns() {
        var product = Matrix.of(new double[] {9, 12, 15}, new double[] {19, 26, 33});
        assertThat(B.times(A)).isEqualTo(product);
    }

    @Test
    void timesPassesNotANumberOnEvenThroughZero() {
        var zeros = Matrix.zeros(new Shape(2, 2));
        assertThat(zeros.times(B.scale(Double.NaN)))
                .isEqualTo(Matrix.filled(new Shape(2, 2), Double.NaN));
    }

    @Test
    void elementwiseOperationsTakeElementsOfOnePlace() {
        assertThat(B.plus(B)).isEqualTo(matrix(2, 4, 6, 8));
        assertThat(B.minus(matrix(4, 3, 2, 1))).isEqualTo(matrix(-3, -1, 1, 3));
        assertThat(B.hadamard(B)).isEqualTo(matrix(1, 4, 9, 16));
        assertThat(B.zip(matrix(1, 1, 2, 2), (b, c) -> b / c)).isEqualTo(matrix(1, 2, 1.5, 2));
        assertThat(B.combine(2, matrix(1, 1, 2, 2), -1)).isEqualTo(matrix(1, 3, 4, 6));
        assertThat(A.zipRow(Matrix.of(new double[] {1, 2, 3}), (a, b) -> a / b))
                .isEqualTo(Matrix.of(new double[] {1, 1, 1}, new double[] {4, 2.5, 2}));
        assertThat(B.scale(-2)).isEqualTo(matrix(-2, -4, -6, -8));
        assertThat(B.map(b -> b * b)).isEqualTo(matrix(1, 4, 9, 16));
    }

    @Test
    void timesPlusAddsTheColumnToEveryColumnOfTheProduct() {
        var column = Matrix.of(new double[] {10}, new double[] {20});
        assertThat(B.timesPlus(A, column))
                .isEqualTo(Matrix.of(new double[] {19, 22, 25}, new double[] {39, 46, 53}));
    }

    @Test
    void sumsGoAlongRowsColumnsAndAll() {
        assertThat(A.rowSums()).isEqualTo(Matrix.of(new double[] {6}, new double[] {15}));
        assertThat(A.columnSums()).isEqualTo(Matrix.of(new double[] {5, 7, 9}));
        assertThat(A.columnMaxima()).isEqualTo(Matrix.of(new double[] {4, 5, 6}));
        assertThat(A.sum()).isEqualTo(21);
    }

    @Test
    void sumsAddFromLeftToRightWithNoCorrection() {
        var row = Matrix.of(new double[] {1e16, 1, 1});
        assertThat(row.sum()).isEqualTo(1e16);
        assertThat(row.rowSums()).isEqualTo(Matrix.scalar(1e16));
    }

    @Test
    void columnsAtTakesTheColumnsInTheOrderAsked() {
        assertThat(A.columnsAt(List.of(2, 0)))
                .isEqualTo(Matrix.of(new double[] {3, 1}, new double[] {6, 4}));
    }

    @Test
    void columnsBetweenTakesThemInTheirOrder() {
        assertThat(A.columnsBetween(1, 3)).isEqualTo(A.columnsAt(List.of(1, 2)));
        assertThat(A.columnsBetween(0, 1)).isEqualTo(A.columnsAt(List.of(0)));
        assertThat(A.columnsBetween(0, 3)).isEqualTo(A);
    }

    @Test
    void generateAsksRowByRow() {
        var asked = new ArrayList<String>();
        Matrix.generate(new Shape(2, 2), (i, j) -> {
            asked.add(i + "," + j);
            return 0;
        });
        assertThat(asked).containsExactly("0,0", "0,1", "1,0", "1,1");
    }

    @Test
    void isFiniteOnlyIfEveryElementIs() {
        assertThat(A.isFinite()).isTrue();
        for (int column = 0; column < 7; column++) {
            var row = Matrix.filled(new Shape(1, 7), -Double.MAX_VALUE);
            assertThat(row.with(0, column, 0).isFinite()).isTrue();
            assertThat(row.with(0, column, Double.NaN).isFinite()).isFalse();
            assertThat(row.with(0, column, Double.POSITIVE_INFINITY).isFinite()).isFalse();
        }
        assertThat(matrix(1, Double.NaN, 3, 4).isFinite()).isFalse();
        assertThat(matrix(1, 2, 3, Double.NEGATIVE_INFINITY).isFinite()).isFalse();
    }

    @Test
    void largestMagnitudeLooksAtFiniteElementsOnly() {
        assertThat(matrix(1, -7, Double.NaN, Double.POSITIVE_INFINITY).largestMagnitude())
                .isEqualTo(7);
        assertThat(Matrix.scalar(Double.NaN).largestMagnitude()).isZero();
    }

    @Test
    void equalsComparesBits() {
        assertThat(Matrix.scalar(0.0)).isNotEqualTo(Matrix.scalar(-0.0));
        assertThat(Matrix.scalar(Double.NaN)).isEqualTo(Matrix.scalar(Double.NaN));
        assertThat(Matrix.scalar(0.1 + 0.2)).isNotEqualTo(Matrix.scalar(0.3));
        assertThat(matrix(1, 2, 3, 4)).isEqualTo(B).hasSameHashCodeAs(B);
    }

    @Test
    void equalsComparesShapes() {
        assertThat(Matrix.of(new double[] {1, 2}))
                .isNotEqualTo(Matrix.of(new double[] {1}, new double[] {2}));
    }

    @Test
    void anArrayChangedLaterDoesNotChangeTheMatrix() {
        var row = new double[] {1, 2};
        var matrix = Matrix.of(row);
        row[0] = 99;
        assertThat(matrix).isEqualTo(Matrix.of(new double[] {1, 2}));
    }

    @Test
    void operationsLeaveTheirOperandsAsTheyWere() {
        B.plus(B);
        B.times(B);
        B.scale(2);
        B.transpose();
        B.columnsAt(List.of(0)).scale(7);
        assertThat(B).isEqualTo(matrix(1, 2, 3, 4));
    }

    @Test
    void printsShapeAndRows() {
        assertThat(B).hasToString("2×2: 1.0 2.0; 3.0 4.0");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeNamesBothSides(ThrowingCallable mistake, String message) {
        assertThatIllegalArgumentException().isThrownBy(mistake).withMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(() -> A.times(B), "cannot multiply 2×3 by 2×2"),
                mistake(() -> A.plus(B), "cannot add 2×3 and 2×2"),
                mistake(() -> A.minus(B), "cannot subtract 2×3 and 2×2"),
                mistake(() -> A.hadamard(B), "cannot multiply element by element 2×3 and 2×2"),
                mistake(() -> A.zip(B, Double::sum), "cannot combine 2×3 and 2×2"),
                mistake(() -> B.timesPlus(A, B), "cannot add 2×2 to every column of 2×3"),
                mistake(
                        () -> B.timesPlus(A, Matrix.zeros(new Shape(3, 1))),
                        "cannot add 3×1 to every column of 2×3"),
                mistake(() -> A.timesTransposed(B), "cannot multiply 2×3 by 2×2"),
                mistake(() -> A.transposedTimes(Matrix.scalar(1)), "cannot multiply 3×2 by 1×1"),
                mistake(() -> A.combine(1, B, 2), "cannot combine 2×3 and 2×2"),
                mistake(() -> A.zipRow(B, Double::sum), "cannot combine every row of 2×3 and 2×2"),
                mistake(
                        () -> A.columnsBetween(1, 4),
                        "no columns from 1 to before 4 in a 2×3 matrix"),
                mistake(
                        () -> Matrix.of(new double[] {1, 2}, new double[] {3}),
                        "row 2 has 1 elements, row 1 has 2"),
                mistake(Matrix::of, "a matrix needs at least one row"),
                mistake(() -> Matrix.of(new double[0]), "no matrix is 1×0"),
                mistake(A::scalar, "a 2×3 matrix is not one number"),
                mistake(() -> A.at(2, 0), "no element (2, 0) in a 2×3 matrix, counted from 0"),
                mistake(() -> A.at(0, 3), "no element (0, 3) in a 2×3 matrix, counted from 0"),
                mistake(() -> A.at(-1, 0), "no element (-1, 0) in a 2×3 matrix, counted from 0"));
    }

    private static Arguments mistake(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    private static Matrix matrix(double a, double b, double c, double d) {
        return Matrix.of(new double[] {a, b}, new double[] {c, d});
    }
}
