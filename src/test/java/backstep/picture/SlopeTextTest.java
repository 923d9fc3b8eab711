package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.lesson.ShippedLessons;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

/** A cell of the slope of an activation tells how it was made, not what was made of it. */
class SlopeTextTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private static final Wording EXACT = new Wording(Texts.in(Language.ENGLISH), new Numerals(17));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELU | 3 | ∂y1/∂z1 = 1, since 3 > 0",
                "RELU | 0 | ∂y1/∂z1 = 0, since 0 ≤ 0",
                "LEAKY_RELU | -4 | ∂y1/∂z1 = 0.01, since −4 ≤ 0",
                "ELU | -1 | ∂y1/∂z1 = exp(−1) ≈ 0.3679, since −1 ≤ 0",
                "SIGMOID | 0 | ∂y1/∂z1 = 0.5 · (1 − 0.5) = 0.25",
                "SIGMOID | 1 | ∂y1/∂z1 = 0.7311 · (1 − 0.7311) ≈ 0.1966",
                "TANH | -1 | ∂y1/∂z1 = 1 − (−0.7616)² ≈ 0.42",
                "SIGMOID | 10 | ∂y1/∂z1 = 0.9999546 · (1 − 0.9999546) ≈ 4.54e−5",
                "TANH | -6 | ∂y1/∂z1 = 1 − (−0.99998771)² ≈ 2.458e−5",
                "SOFTPLUS | -1 | ∂y1/∂z1 = σ(−1) ≈ 0.2689",
                "SILU | -1 | ∂y1/∂z1 = σ(−1) · (1 + (−1) · (1 − σ(−1))) ≈ 0.07233",
                "GELU | 0 | ∂y1/∂z1 = Φ(0) + 0 · φ(0) = 0.5"
            })
    void itIsWrittenOutForEachActivation(Activation activation, double sum, String said) {
        assertThat(said(activation, sum, WORDING)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, -0.3, 0, 0.7, 3})
    void whatIsWrittenOutIsTheSlope(double sum) {
        for (var activation : new Activation[] {Activation.SIGMOID, Activation.TANH}) {
            var sides = said(activation, sum, EXACT).split(" [=≈] ", -1);
            assertThat(Calculator.value(sides[1]))
                    .as("%s at %s", activation, sum)
                    .isCloseTo(activation.derivative(Matrix.scalar(sum)).at(0, 0), within(1e-15));
        }
    }

    @Test
    void aCellOfTheSlopeLightsWhatMadeIt() {
        var light = mazur(8);
        assertThat(light.cells())
                .isEqualTo(Map.of(
                        Quantity.weightedSum(2),
                        Cells.at(0, 0),
                        Quantity.output(2),
                        Cells.at(0, 0)));
        assertThat(light.sentences())
                .containsExactly(
                        "(∂y2/∂z2)₁ = 0.7514 · (1 − 0.7514) ≈ 0.1868",
                        "0.7514 · (1 − 0.7514) ≈ 0.1868");
        assertThat(light.heading()).isEqualTo("this cell");
        assertThat(light.isLit(Pointed.factor(Quantity.output(2), Quantity.weightedSum(2))))
                .isTrue();
        assertThat(light.holding()).isEmpty();
    }

    @Test
    void theCellItselfIsLitInTheEquation() {
        var session = session(8);
        var equation = EquationOfStep.of(session.step(), session.trace(), WORDING);
        var slope = equation.matrices().get(2);
        assertThat(slope.pointed(0, 0)).contains(cell());
        assertThat(mazur(8).in(slope)).contains(Cells.at(0, 0));
        assertThat(mazur(8).element(slope)).contains(new Pointed.Element(0, 0));
    }

    @Test
    void beforeItIsComputedItIsOnlyTheFactor() {
        assertThat(mazur(7).sentences().get(0)).startsWith("∂y₂/∂z₂: how y₂ changes with z₂");
    }

    private static LightPicture mazur(int step) {
        return Light.of(session(step), Optional.of(cell()), WORDING);
    }

    private static Pointed cell() {
        return Pointed.factor(Quantity.output(2), Quantity.weightedSum(2)).at(0, 0);
    }

    private static Session session(int step) {
        return Session.of(ShippedLessons.find("mazur").orElseThrow())
                .jumpTo(new Position(1, 1, step));
    }

    private static String said(Activation activation, double sum, Wording wording) {
        var z = Matrix.scalar(sum);
        var made = new Operation.ActivationGradient(
                activation,
                new Operand(Quantity.output(1).gradient(), z),
                new Operand(Quantity.weightedSum(1), z),
                new Operand(Quantity.output(1), activation.apply(z)));
        return new SlopeText(made, 0, 0, wording).sentences().get(0);
    }
}
