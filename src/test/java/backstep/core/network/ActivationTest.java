package backstep.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.fixture.Differences;
import backstep.fixture.Matrices;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.Set;

class ActivationTest {

    private static final Set<Activation> KINKED_AT_ZERO =
            EnumSet.of(Activation.RELU, Activation.LEAKY_RELU, Activation.ELU);

    /** A weighted sum and a gradient of the output, of one shape. */
    record Sample(Matrix z, Matrix outputGradient) {}

    @Property(tries = 1000)
    void backwardIsTheDifferenceOfTheFunction(
            @ForAll Activation activation, @ForAll("samples") Sample sample) {
        var backward = activation.backward(
                sample.z(), activation.apply(sample.z()), sample.outputGradient());
        var differences = Matrix.generate(
                backward.shape(),
                (i, j) -> isAtKink(activation, sample.z().at(i, j))
                        ? backward.at(i, j)
                        : difference(activation, sample, i, j));
        assertThat(Matrices.distance(backward, differences)).isLessThan(1e-7);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY, 1.5, 1",
        "RELU, 1.5, 1",
        "LEAKY_RELU, 1.5, 1",
        "ELU, 1.5, 1",
        "SIGMOID, 0.8175744761936437, 0.14914645207033286",
        "TANH, 0.9051482536448664, 0.18070663892364858",
        "SOFTPLUS, 1.7014132779827524, 0.8175744761936437",
        "SILU, 1.2263617142904655, 1.041294154299143",
        "GELU, 1.399789198096713, 1.1274691922299795"
    })
    void hasTheKnownValuesAtOneAndAHalf(Activation activation, double value, double slope) {
        var z = Matrix.scalar(1.5);
        assertThat(activation.apply(z).scalar()).isCloseTo(value, within(1e-15));
        assertThat(activation.derivative(z).scalar()).isCloseTo(slope, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY, -1.5, 1",
        "RELU, 0, 0",
        "LEAKY_RELU, -0.015, 0.01",
        "ELU, -0.7768698398515702, 0.22313016014842982",
        "SIGMOID, 0.18242552380635635, 0.14914645207033286",
        "TANH, -0.9051482536448664, 0.18070663892364858",
        "SOFTPLUS, 0.2014132779827524, 0.18242552380635635",
        "SILU, -0.2736382857095345, -0.041294154299142946",
        "GELU, -0.10021080190328713, -0.12746919222997954"
    })
    void hasTheKnownValuesAtMinusOneAndAHalf(Activation activation, double value, double slope) {
        var z = Matrix.scalar(-1.5);
        assertThat(activation.apply(z).scalar()).isCloseTo(value, within(1e-15));
        assertThat(activation.derivative(z).scalar()).isCloseTo(slope, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"RELU, 0", "LEAKY_RELU, 0.01", "ELU, 1"})
    void takesPyTorchsSideAtAKink(Activation activation, double slope) {
        assertThat(activation.derivative(Matrix.scalar(0.0)).scalar()).isEqualTo(slope);
        assertThat(activation.derivative(Matrix.scalar(-0.0)).scalar()).isEqualTo(slope);
        assertThat(activation.apply(Matrix.scalar(0.0)).scalar()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void neverOverflows(Activation activation) {
        var z = Matrices.column(-1000, 0, 1000);
        var y = activation.apply(z);
        assertThat(y.isFinite()).isTrue();
        assertThat(activation.backward(z, y, Matrices.column(1, 1, 1)).isFinite())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void passesNotANumberOn(Activation activation) {
        assertThat(activation.apply(Matrix.scalar(Double.NaN)).scalar()).isNaN();
    }

    @Test
    void softmaxHasNoDerivativeOfEachElement() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Activation.SOFTMAX.derivative(Matrix.scalar(1)))
                .withMessage("softmax mixes the units of a sample");
    }

    @Test
    void softmaxOfEqualUnitsIsEven() {
        var even = Matrix.filled(new Shape(4, 2), 0.25);
        assertThat(Activation.SOFTMAX.apply(Matrix.filled(new Shape(4, 2), 7))).isEqualTo(even);
    }

    @Test
    void softmaxOfOneUnitIsOne() {
        assertThat(Activation.SOFTMAX.apply(Matrix.scalar(-3))).isEqualTo(Matrix.scalar(1));
    }

    @Property(tries = 300)
    void softmaxSharesOneAmongTheUnits(@ForAll("samples") Sample sample) {
        var p = Activation.SOFTMAX.apply(sample.z());
        var ones = Matrix.filled(new Shape(1, p.columns()), 1);
        assertThat(Matrices.distance(p.columnSums(), ones)).isLessThan(1e-14);
    }

    @Property(tries = 300)
    void softmaxDoesNotSeeAShift(@ForAll("samples") Sample sample) {
        var p = Activation.SOFTMAX.apply(sample.z());
        var shifted = Activation.SOFTMAX.apply(sample.z().map(z -> z + 1000));
        assertThat(Matrices.distance(shifted, p)).isLessThan(1e-11);
    }

    @Property(tries = 300)
    void softmaxSendsNothingBackForOneGradientToAllUnits(@ForAll("samples") Sample sample) {
        var same = Matrix.filled(sample.z().shape(), 3);
        var p = Activation.SOFTMAX.apply(sample.z());
        var backward = Activation.SOFTMAX.backward(sample.z(), p, same);
        var nothing = Matrix.zeros(same.shape());
        assertThat(Matrices.distance(backward, nothing)).isLessThan(1e-14);
    }

    @Provide
    Arbitrary<Sample> samples() {
        var elements = Arbitraries.doubles().between(-20, 20).ofScale(6);
        return Matrices.shapes(5)
                .flatMap(shape -> Combinators.combine(
                                Matrices.of(shape, elements), Matrices.of(shape, elements))
                        .as(Sample::new))
                .withoutEdgeCases();
    }

    /** The derivative of Σ g ⊙ f(z) by one element of z. */
    private static double difference(Activation activation, Sample sample, int i, int j) {
        return Differences.slope(
                moved -> sample.outputGradient()
                        .hadamard(activation.apply(sample.z().with(i, j, moved)))
                        .sum(),
                sample.z().at(i, j));
    }

    private static boolean isAtKink(Activation activation, double z) {
        return KINKED_AT_ZERO.contains(activation) && Math.abs(z) < 1e-3;
    }
}
