package backstep.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Matrices;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatrixLawTest {

    private static final double ROUNDING = 1e-10;

    /** A [m × k], B and C [k × n]. */
    record Factors(Matrix a, Matrix b, Matrix c) {}

    @Property(tries = 200)
    void theTransposeOfAProductIsTheProductOfTheTransposesInReverse(@ForAll("factors") Factors f) {
        var transposed = f.a().times(f.b()).transpose();
        assertClose(transposed, f.b().transpose().times(f.a().transpose()));
    }

    @Property(tries = 200)
    void multiplicationDistributesOverAddition(@ForAll("factors") Factors f) {
        var together = f.a().times(f.b().plus(f.c()));
        assertClose(together, f.a().times(f.b()).plus(f.a().times(f.c())));
    }

    @Property(tries = 200)
    void everyElementOfAProductIsARowTimesAColumn(@ForAll("factors") Factors f) {
        var product = f.a().times(f.b());
        var expected = Matrix.generate(
                new Shape(f.a().rows(), f.b().columns()), (i, j) -> dot(f.a(), i, f.b(), j));
        assertClose(product, expected);
    }

    @Property(tries = 200)
    void aProductWithATransposeIsThatOfTheTransposedMatrix(@ForAll("factors") Factors f) {
        assertClose(f.a().timesTransposed(f.b().transpose()), f.a().times(f.b()));
        assertClose(f.a().transpose().transposedTimes(f.b()), f.a().times(f.b()));
    }

    @Property(tries = 200)
    void aLinearCombinationIsASumOfMultiplesToTheBit(@ForAll("factors") Factors f) {
        assertThat(f.b().combine(0.3, f.c(), -1.7))
                .isEqualTo(f.b().scale(0.3).plus(f.c().scale(-1.7)));
        assertThat(f.b().combine(1, f.c(), -0.7)).isEqualTo(f.b().minus(f.c().scale(0.7)));
    }

    @Property(tries = 200)
    void theTransposeOfTheTransposeIsTheMatrix(@ForAll("anyBits") Matrix matrix) {
        assertThat(matrix.transpose().transpose()).isEqualTo(matrix);
        assertThat(matrix.transpose().shape()).isEqualTo(matrix.shape().transposed());
    }

    @Property(tries = 200)
    void theIdentityIsNeutral(@ForAll("finite") Matrix matrix) {
        assertThat(matrix.times(identity(matrix.columns())).minus(matrix))
                .isEqualTo(Matrix.zeros(matrix.shape()));
        assertThat(identity(matrix.rows()).times(matrix).minus(matrix))
                .isEqualTo(Matrix.zeros(matrix.shape()));
    }

    @Property(tries = 200)
    void additionCommutesToTheBit(@ForAll("factors") Factors f) {
        assertThat(f.b().plus(f.c())).isEqualTo(f.c().plus(f.b()));
        assertThat(f.b().hadamard(f.c())).isEqualTo(f.c().hadamard(f.b()));
    }

    @Property(tries = 200)
    void equalMatricesHaveTheSameBits(@ForAll("anyBits") Matrix matrix) {
        assertThat(copy(matrix)).isEqualTo(matrix).hasSameHashCodeAs(matrix);
        double other = Double.isNaN(matrix.at(0, 0)) ? 0 : withLastBitFlipped(matrix.at(0, 0));
        assertThat(matrix.with(0, 0, other)).isNotEqualTo(matrix);
    }

    @Property(tries = 200)
    void sumsAgree(@ForAll("finite") Matrix matrix) {
        assertThat(matrix.columnSums()).isEqualTo(matrix.transpose().rowSums().transpose());
        assertClose(matrix.rowSums().columnSums(), Matrix.scalar(matrix.sum()));
    }

    @Provide
    Arbitrary<Factors> factors() {
        var sizes = Arbitraries.integers().between(1, 6);
        return Combinators.combine(sizes, sizes, sizes)
                .flatAs((m, k, n) -> Combinators.combine(
                                Matrices.of(new Shape(m, k)),
                                Matrices.of(new Shape(k, n)),
                                Matrices.of(new Shape(k, n)))
                        .as(Factors::new))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Matrix> finite() {
        return Matrices.shapes(6).flatMap(Matrices::of).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Matrix> anyBits() {
        var elements = Arbitraries.of(
                0.0, -0.0, 1.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -1e300);
        return Matrices.shapes(4).flatMap(shape -> Matrices.of(shape, elements)).withoutEdgeCases();
    }

    private static double dot(Matrix a, int row, Matrix b, int column) {
        double sum = 0;
        for (int k = 0; k < a.columns(); k++) {
            sum += a.at(row, k) * b.at(k, column);
        }
        return sum;
    }

    private static Matrix identity(int size) {
        return Matrix.generate(new Shape(size, size), (i, j) -> i == j ? 1 : 0);
    }

    private static double withLastBitFlipped(double number) {
        return Double.longBitsToDouble(Double.doubleToLongBits(number) ^ 1);
    }

    private static Matrix copy(Matrix matrix) {
        return Matrix.generate(matrix.shape(), matrix::at);
    }

    private static void assertClose(Matrix actual, Matrix expected) {
        assertThat(Matrices.distance(actual, expected)).isLessThan(ROUNDING);
    }
}
