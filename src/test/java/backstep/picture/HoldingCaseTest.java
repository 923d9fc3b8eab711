package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.network.Reduction;
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
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;
import java.util.stream.IntStream;

/** Which of a formula's cases holds for the element that is pointed at. */
class HoldingCaseTest {

    private static final Matrix SUMS = Matrix.of(new double[] {-3, -0.5, 0, 1e-300, 2});

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"RELU", "LEAKY_RELU", "ELU"})
    void theFirstHoldsWhereTheSumIsPositive(Activation activation) {
        var made = gradient(activation);
        assertThat(IntStream.range(0, 5).mapToObj(k -> HoldingCase.of(made, 0, k)))
                .containsExactly(
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of(0),
                        Optional.of(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELU", "LEAKY_RELU", "ELU"})
    void thereIsNoneWhereOneFormulaHoldsForAll(Activation activation) {
        assertThat(HoldingCase.of(gradient(activation), 0, 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0", "2, 2, 1", "-3, 2, 1"})
    void ofTheAbsoluteErrorItIsTheSignOfTheDifference(double output, double target, int number) {
        assertThat(HoldingCase.of(lossGradient(Loss.Kind.L1, output, target), 0, 0))
                .hasValue(number);
        assertThat(HoldingCase.of(lossGradient(Loss.Kind.MSE, output, target), 0, 0))
                .isEmpty();
    }

    @Test
    void itIsThatOfTheStepThatIsShown() {
        var sum = Quantity.weightedSum(1).gradient();
        assertThat(holding("dead-relu", 10, Pointed.element(sum, 0, 2))).hasValue(0);
        assertThat(holding("dead-relu", 10, Pointed.element(sum, 1, 2))).hasValue(1);
        assertThat(holding("dead-relu", 10, Pointed.whole(sum))).isEmpty();
        assertThat(holding("dead-relu", 11, Pointed.element(sum, 1, 2))).isEmpty();
        var slope = Pointed.factor(Quantity.output(1), Quantity.weightedSum(1));
        assertThat(holding("dead-relu", 10, slope.at(1, 2))).hasValue(1);
        assertThat(holding("dead-relu", 10, slope)).isEmpty();
        assertThat(holding("dead-relu", 11, slope.at(1, 2))).isEmpty();
        var loss = Quantity.output(3).gradient();
        assertThat(holding("three-linear-layers", 6, Pointed.element(loss, 0, 0)))
                .hasValue(0);
    }

    private static Optional<Integer> holding(String lesson, int step, Pointed pointed) {
        var session = Session.of(ShippedLessons.find(lesson).orElseThrow())
                .jumpTo(new Position(1, 1, step));
        return Light.of(session, Optional.of(pointed), WORDING).holding();
    }

    private static Operation gradient(Activation activation) {
        return new Operation.ActivationGradient(
                activation,
                operand(Quantity.output(1).gradient()),
                operand(Quantity.weightedSum(1)),
                operand(Quantity.output(1)));
    }

    private static Operand operand(Quantity quantity) {
        return new Operand(quantity, SUMS);
    }

    private static Operation lossGradient(Loss.Kind kind, double output, double target) {
        return new Operation.LossGradient(
                new Loss(kind, Reduction.MEAN),
                new Operand(Quantity.output(1), Matrix.scalar(output)),
                new Operand(Quantity.target(), Matrix.scalar(target)),
                Optional.empty());
    }
}
