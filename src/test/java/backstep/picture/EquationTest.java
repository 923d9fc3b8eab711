package backstep.picture;

import static backstep.fixture.Matrices.column;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Reduction;
import backstep.core.trace.Batch;
import backstep.core.trace.Trace;
import backstep.core.trace.Tracer;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.List;

/** The equation on the stage is true: its operands give its result, in the way its signs say. */
class EquationTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private static final Loss LOSS = new Loss(Loss.Kind.L1, Reduction.MEAN);

    @Property(tries = 300)
    void theOperandsGiveTheResultOfEveryStep(@ForAll("plans") Plan plan) {
        var run = Run.of(plan).extendedTo(3);
        everyEquationHolds(run.trace(0));
        everyEquationHolds(run.trace(2));
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(3, 4, 4);
    }

    @Test
    void theNotebooksOperandsGiveItsResults() {
        var plan = Plans.notebook();
        everyEquationHolds(plan.trace(0, plan.initial()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"SIGMOID", "SOFTMAX"})
    void theOperandsGiveTheResultWhereProbabilitiesAreZeroOrOne(Activation activation) {
        for (var loss : Loss.Kind.values()) {
            everyEquationHolds(Steps.of(activation, loss, column(800, -800, 37), column(0, 1, 0)));
        }
    }

    @Test
    void theOperandsGiveTheResultOfSoftmaxForLargeOutputs() {
        var loss = Loss.Kind.CROSS_ENTROPY;
        for (var sums : List.of(column(800, 799, -800), column(-900, -901, -903))) {
            everyEquationHolds(Steps.of(Activation.IDENTITY, loss, sums, column(0, 1, 0)));
        }
    }

    @Test
    void softmaxIsShownInNumbersForLargeOutputs() {
        var trace = Steps.of(
                Activation.IDENTITY, Loss.Kind.CROSS_ENTROPY, column(800, 800), column(0, 1));
        var equation = EquationOfStep.of(Steps.find(trace, "p"), trace, WORDING);
        assertThat(equation.matrices())
                .extracting(matrix -> matrix.name().plainText())
                .containsExactly("p", "e^(y1 − max y1)", "Σ_j e^(y1,j − max y1)");
        assertThat(equation.matrices())
                .extracting(matrix -> matrix.value().orElseThrow())
                .containsExactly(column(0.5, 0.5), column(1, 1), Matrix.scalar(2));
    }

    @Test
    void aVanishingGradientIsStillSeenInColour() {
        var network = Networks.of(1, Networks.dense(1), Networks.dense(1));
        var weights = new LinkedHashMap<>(Networks.ones(network).matrices());
        weights.put(network.layer(2).weights(), Matrix.scalar(1e-6));
        var trace = new Tracer(network, LOSS, Optimizer.Sgd.plain())
                .trace(
                        new Batch(Matrix.scalar(1), Matrix.scalar(7)),
                        new Parameters(weights),
                        0.1,
                        1);
        assertThat(tint(trace, "dL/dW2")).isEqualTo(-1);
        assertThat(tint(trace, "dL/dW1")).isEqualTo(-0.25);
    }

    /** How strongly the first number of a step's result is coloured. */
    private static double tint(Trace trace, String name) {
        return EquationOfStep.of(Steps.find(trace, name), trace, WORDING)
                .matrices()
                .get(0)
                .tint(0, 0);
    }

    private static void everyEquationHolds(Trace trace) {
        for (var step : trace.steps()) {
            var equation = EquationOfStep.of(step, trace, WORDING);
            if (equation.terms().size() > 1) {
                holds(equation);
            }
            equation.matrices().stream()
                    .flatMap(matrix -> matrix.between().stream())
                    .flatMap(subject -> equation.onTheWay(subject).stream())
                    .forEach(EquationTest::holds);
        }
    }

    private static void holds(EquationPicture equation) {
        var result = equation.matrices().get(0);
        var value = result.value().orElseThrow();
        var computed = Calculator.rightSide(equation);
        double size = Math.max(1, value.largestMagnitude());
        assertThat(Matrices.distance(computed, value) / size)
                .as("%s: %s", result.name().plainText(), equation.shapes())
                .isLessThan(1e-12);
    }
}
