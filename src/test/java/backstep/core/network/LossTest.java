package backstep.core.network;

import static org.assertj.core.api.Assertions.assertThat;
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

class LossTest {

    /** Numbers from which outputs and targets are made that the loss can take. */
    record Sample(Matrix output, Matrix target) {

        Matrix y(Loss.Kind kind) {
            return kind == Loss.Kind.BCE ? Activation.SIGMOID.apply(output) : output;
        }

        Matrix t(Loss.Kind kind) {
            return switch (kind) {
                case BCE -> Activation.SIGMOID.apply(target);
                case CROSS_ENTROPY -> Activation.SOFTMAX.apply(target);
                case L1, MSE, HALF_SQUARED, HUBER -> target;
            };
        }
    }

    @Property(tries = 1000)
    void theGradientIsTheDifferenceOfTheValue(
            @ForAll Loss.Kind kind, @ForAll Reduction reduction, @ForAll("samples") Sample sample) {
        var loss = new Loss(kind, reduction);
        var y = sample.y(kind);
        var t = sample.t(kind);
        var gradient = loss.gradient(y, t);
        var differences = Matrix.generate(
                y.shape(),
                (i, j) -> isAtKink(kind, y.at(i, j) - t.at(i, j))
                        ? gradient.at(i, j)
                        : difference(loss, y, t, i, j));
        assertThat(Matrices.distance(gradient, differences)).isLessThan(1e-6);
    }

    @Property(tries = 300)
    void theValueIsTheSumOfItsTermsOverTheDivisor(
            @ForAll Loss.Kind kind, @ForAll Reduction reduction, @ForAll("samples") Sample sample) {
        var loss = new Loss(kind, reduction);
        var terms = loss.terms(sample.y(kind), sample.t(kind));
        assertThat(loss.value(sample.y(kind), sample.t(kind)).scalar())
                .isEqualTo(terms.sum() / loss.divisor(terms.shape()));
    }

    @ParameterizedTest
    @CsvSource({
        "L1, MEAN, 6",
        "MSE, MEAN, 6",
        "HUBER, MEAN, 6",
        "BCE, MEAN, 6",
        "HALF_SQUARED, MEAN, 3",
        "CROSS_ENTROPY, MEAN, 3",
        "L1, SUM, 1",
        "MSE, SUM, 1",
        "HUBER, SUM, 1",
        "BCE, SUM, 1",
        "HALF_SQUARED, SUM, 1",
        "CROSS_ENTROPY, SUM, 1"
    })
    void aMeanIsOverElementsOrOverSamples(Loss.Kind kind, Reduction reduction, int divisor) {
        assertThat(new Loss(kind, reduction).divisor(new Shape(2, 3))).isEqualTo(divisor);
    }

    @ParameterizedTest
    @CsvSource({"L1, 2.5, 0.5", "MSE, 6.5, 2", "HALF_SQUARED, 6.5, 2", "HUBER, 2, 0.5"})
    void hasTheValueAndTheGradientOfItsDefinition(
            Loss.Kind kind, double value, double lastGradient) {
        var loss = new Loss(kind, Reduction.MEAN);
        var y = Matrices.column(1, 4);
        var t = Matrices.column(4, 2);
        assertThat(loss.value(y, t)).isEqualTo(Matrix.scalar(value));
        assertThat(loss.gradient(y, t).at(1, 0)).isEqualTo(lastGradient);
    }

    @Test
    void l1AtTheTargetHasTheNotebooksGradientOfMinusOne() {
        var loss = new Loss(Loss.Kind.L1, Reduction.MEAN);
        assertThat(loss.gradient(Matrix.scalar(50), Matrix.scalar(50)))
                .isEqualTo(Matrix.scalar(-1));
        assertThat(loss.gradient(Matrix.scalar(51), Matrix.scalar(50))).isEqualTo(Matrix.scalar(1));
        assertThat(loss.gradient(Matrix.scalar(49), Matrix.scalar(50)))
                .isEqualTo(Matrix.scalar(-1));
    }

    @Test
    void huberIsSquaredWithinOneAndStraightBeyond() {
        var loss = new Loss(Loss.Kind.HUBER, Reduction.MEAN);
        var zero = Matrix.scalar(0);
        assertThat(loss.value(Matrix.scalar(0.5), zero)).isEqualTo(Matrix.scalar(0.125));
        assertThat(loss.value(Matrix.scalar(1), zero)).isEqualTo(Matrix.scalar(0.5));
        assertThat(loss.value(Matrix.scalar(-3), zero)).isEqualTo(Matrix.scalar(2.5));
        assertThat(loss.gradient(Matrix.scalar(-3), zero)).isEqualTo(Matrix.scalar(-1));
    }

    @Test
    void bceIsTheSurpriseAtATarget() {
        var loss = new Loss(Loss.Kind.BCE, Reduction.MEAN);
        var y = Matrix.scalar(0.25);
        assertThat(loss.value(y, Matrix.scalar(1)).scalar())
                .isCloseTo(-Math.log(0.25), within(1e-15));
        assertThat(loss.value(y, Matrix.scalar(0)).scalar())
                .isCloseTo(-Math.log(0.75), within(1e-15));
        assertThat(loss.gradient(y, Matrix.scalar(1)).scalar()).isCloseTo(-4, within(1e-15));
    }

    @Test
    void bceClampsItsLogarithmsAndItsDivisorAsPyTorchDoes() {
        var loss = new Loss(Loss.Kind.BCE, Reduction.MEAN);
        assertThat(loss.value(Matrix.scalar(0), Matrix.scalar(1))).isEqualTo(Matrix.scalar(100));
        assertThat(loss.value(Matrix.scalar(1), Matrix.scalar(0))).isEqualTo(Matrix.scalar(100));
        assertThat(loss.value(Matrix.scalar(1), Matrix.scalar(1)).scalar()).isZero();
        assertThat(loss.gradient(Matrix.scalar(0), Matrix.scalar(1)).scalar())
                .isCloseTo(-1e12, within(1e-3));
    }

    @Test
    void crossEntropyOfEqualLogitsIsTheLogarithmOfTheirNumber() {
        var loss = new Loss(Loss.Kind.CROSS_ENTROPY, Reduction.MEAN);
        var logits = Matrix.filled(new Shape(4, 1), 3);
        var target = Matrices.column(0, 1, 0, 0);
        assertThat(loss.value(logits, target).scalar()).isCloseTo(Math.log(4), within(1e-15));
        assertThat(loss.gradient(logits, target))
                .isEqualTo(Matrices.column(0.25, -0.75, 0.25, 0.25));
    }

    @Test
    void crossEntropyWeighsTheProbabilitiesByTheSumOfTheTargets() {
        var loss = new Loss(Loss.Kind.CROSS_ENTROPY, Reduction.MEAN);
        assertThat(loss.gradient(Matrices.column(7, 7), Matrices.column(3, 1)))
                .isEqualTo(Matrices.column(-1, 1));
    }

    @Test
    void crossEntropyStaysFiniteWhereAProbabilityUnderflows() {
        var loss = new Loss(Loss.Kind.CROSS_ENTROPY, Reduction.MEAN);
        var logits = Matrices.column(1000, -1000);
        assertThat(Loss.probabilities(logits)).isEqualTo(Matrices.column(1, 0));
        assertThat(loss.value(logits, Matrices.column(0, 1))).isEqualTo(Matrix.scalar(2000));
    }

    @ParameterizedTest
    @EnumSource
    void passesNotANumberOn(Loss.Kind kind) {
        var loss = new Loss(kind, Reduction.MEAN);
        var nan = Matrix.scalar(Double.NaN);
        assertThat(loss.value(nan, Matrix.scalar(1)).scalar()).isNaN();
        assertThat(loss.gradient(nan, Matrix.scalar(1)).scalar()).isNaN();
    }

    @Test
    void onlyCrossEntropyTakesProbabilities() {
        for (var kind : Loss.Kind.values()) {
            assertThat(new Loss(kind, Reduction.SUM).usesProbabilities())
                    .isEqualTo(kind == Loss.Kind.CROSS_ENTROPY);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        var elements = Arbitraries.doubles().between(-4, 4).ofScale(6);
        return Matrices.shapes(5)
                .flatMap(shape -> Combinators.combine(
                                Matrices.of(shape, elements), Matrices.of(shape, elements))
                        .as(Sample::new))
                .withoutEdgeCases();
    }

    private static double difference(Loss loss, Matrix y, Matrix t, int i, int j) {
        return Differences.slope(moved -> loss.value(y.with(i, j, moved), t).scalar(), y.at(i, j));
    }

    private static boolean isAtKink(Loss.Kind kind, double difference) {
        return switch (kind) {
            case L1 -> Math.abs(difference) < 1e-3;
            case HUBER -> Math.abs(Math.abs(difference) - 1) < 1e-3;
            case MSE, HALF_SQUARED, BCE, CROSS_ENTROPY -> false;
        };
    }
}
