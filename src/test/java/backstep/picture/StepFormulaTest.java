package backstep.picture;

import static backstep.fixture.Matrices.column;
import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Reduction;
import backstep.core.network.Role;
import backstep.core.trace.Batch;
import backstep.core.trace.Step;
import backstep.core.trace.Tracer;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class StepFormulaTest {

    @Test
    void writesTheNotebooksTwentySteps() {
        var plan = Plans.notebook();
        var trace = plan.trace(0, plan.initial());
        assertThat(trace.steps().stream().map(StepFormulaTest::whole))
                .containsExactly(
                        "x",
                        "y1 = W1 · x + b1",
                        "y2 = W2 · y1 + b2",
                        "y3 = W3 · y2 + b3",
                        "L = |y3 − t|",
                        "dL/dy3 = s(y3 − t), s(d) = {d > 0: 1; d ≤ 0: −1}",
                        "dL/dW3 = dL/dy3 · y2ᵀ",
                        "dL/db3 = dL/dy3",
                        "dL/dy2 = W3ᵀ · dL/dy3",
                        "dL/dW2 = dL/dy2 · y1ᵀ",
                        "dL/db2 = dL/dy2",
                        "dL/dy1 = W2ᵀ · dL/dy2",
                        "dL/dW1 = dL/dy1 · xᵀ",
                        "dL/db1 = dL/dy1",
                        "W3 ← W3 − α · dL/dW3",
                        "b3 ← b3 − α · dL/db3",
                        "W2 ← W2 − α · dL/dW2",
                        "b2 ← b2 − α · dL/db2",
                        "W1 ← W1 − α · dL/dW1",
                        "b1 ← b1 − α · dL/db1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "RELU# max(0, z1)# dL/dy1 ⊙ {z1 > 0: 1; z1 ≤ 0: 0}",
                "LEAKY_RELU# {z1 > 0: z1; z1 ≤ 0: 0.01 z1}#"
                        + " dL/dy1 ⊙ {z1 > 0: 1; z1 ≤ 0: 0.01}",
                "ELU# {z1 > 0: z1; z1 ≤ 0: e^(z1) − 1}# dL/dy1 ⊙ {z1 > 0: 1; z1 ≤ 0: e^(z1)}",
                "SIGMOID# 1/(1 + e^(−z1))# dL/dy1 ⊙ y1 ⊙ (1 − y1)",
                "TANH# tanh z1# dL/dy1 ⊙ (1 − y1^2)",
                "SOFTPLUS# ln(1 + e^(z1))# dL/dy1 ⊙ σ(z1), σ(z1) = 1/(1 + e^(−z1))",
                "SILU# z1 ⊙ σ(z1), σ(z1) = 1/(1 + e^(−z1))#"
                        + " dL/dy1 ⊙ σ(z1) ⊙ (1 + z1 ⊙ (1 − σ(z1))), σ(z1) = 1/(1 + e^(−z1))",
                "GELU# z1 ⊙ Φ(z1), Φ(z1) = ½ (1 + erf(z1 / √2))#"
                        + " dL/dy1 ⊙ (Φ(z1) + z1 ⊙ φ(z1)), Φ(z1) = ½ (1 + erf(z1 / √2)),"
                        + " φ(z1) = e^(−z1^2 / 2)/√(2π)",
                "SOFTMAX# e^(z1)/Σ_j e^(z1,j)# y1 ⊙ (dL/dy1 − Σ_j dL/dy1,j y1,j)"
            })
    void writesEveryActivationAndItsGradient(Activation activation, String value, String gradient) {
        var steps = steps(Networks.of(2, dense(2, activation)), mean(Loss.Kind.MSE), 1);
        assertThat(find(steps, "y1")).isEqualTo("y1 = " + value);
        assertThat(find(steps, "dL/dz1")).isEqualTo("dL/dz1 = " + gradient);
        assertThat(find(steps, "dL/dW1")).isEqualTo("dL/dW1 = dL/dz1 · xᵀ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "L1# 1/6 Σ |y1 − t|# 1/6 · s(y1 − t), s(d) = {d > 0: 1; d ≤ 0: −1}",
                "MSE# 1/6 Σ (y1 − t)^2# 2/6 · (y1 − t)",
                "HALF_SQUARED# 1/3 Σ 1/2 (y1 − t)^2# 1/3 · (y1 − t)",
                "HUBER# 1/6 Σ ℓ(y1 − t), ℓ(d) = {|d| ≤ 1: ½ d^2; |d| > 1: |d| − ½}#"
                        + " 1/6 · max(−1, min(1, y1 − t))",
                "BCE# −1/6 Σ (t ⊙ ln y1 + (1 − t) ⊙ ln(1 − y1))# 1/6 · (y1 − t)/(y1 ⊙ (1 − y1))",
                "CROSS_ENTROPY# −1/3 Σ t ⊙ ln p# 1/3 · (p − t)"
            })
    void writesEveryLossAndItsGradient(Loss.Kind kind, String value, String gradient) {
        var activation = kind == Loss.Kind.BCE ? Activation.SIGMOID : Activation.IDENTITY;
        var steps = steps(Networks.of(2, dense(2, activation)), mean(kind), 3);
        assertThat(find(steps, "L")).isEqualTo("L = " + value);
        assertThat(find(steps, "dL/dy1")).isEqualTo("dL/dy1 = " + gradient);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "MSE# (y1 − t)^2# 2 · (y1 − t)",
                "HALF_SQUARED# 1/2 (y1 − t)^2# y1 − t",
            })
    void oneNumberNeedsNoSum(Loss.Kind kind, String value, String gradient) {
        var steps = steps(Networks.of(2, dense(1)), mean(kind), 1);
        assertThat(find(steps, "L")).isEqualTo("L = " + value);
        assertThat(find(steps, "dL/dy1")).isEqualTo("dL/dy1 = " + gradient);
    }

    @Test
    void aSumIsNotDivided() {
        var steps = steps(Networks.of(2, dense(2)), new Loss(Loss.Kind.MSE, Reduction.SUM), 3);
        assertThat(find(steps, "L")).isEqualTo("L = Σ (y1 − t)^2");
        assertThat(find(steps, "dL/dy1")).isEqualTo("dL/dy1 = 2 · (y1 − t)");
    }

    @Test
    void theBiasAddsUpTheBatch() {
        var steps = steps(Networks.of(2, dense(2)), mean(Loss.Kind.MSE), 3);
        assertThat(find(steps, "dL/db1")).isEqualTo("dL/db1 = Σ_n dL/dy1,n");
    }

    @Test
    void crossEntropyWritesTheProbabilities() {
        var steps = steps(Networks.of(2, dense(2)), mean(Loss.Kind.CROSS_ENTROPY), 3);
        assertThat(find(steps, "p")).isEqualTo("p = e^(y1)/Σ_j e^(y1,j)");
    }

    @Test
    void softmaxOfLargeOutputsIsShifted() {
        var trace = Steps.of(
                Activation.IDENTITY, Loss.Kind.CROSS_ENTROPY, column(800, -800), column(0, 1));
        assertThat(find(trace.steps(), "p")).isEqualTo("p = e^(y1 − max y1)/Σ_j e^(y1,j − max y1)");
        assertThat(find(trace.steps(), "L"))
                .isEqualTo("L = −Σ t ⊙ ln p, ln p = y1 − max y1 − ln Σ_j e^(y1,j − max y1)");
    }

    @Test
    void binaryCrossEntropyWritesItsClampsWhereTheyAct() {
        var trace = Steps.of(Activation.SIGMOID, Loss.Kind.BCE, column(800, 0), column(0, 1));
        assertThat(find(trace.steps(), "L"))
                .isEqualTo("L = −1/2 Σ (t ⊙ ln y1 + (1 − t) ⊙ c(1 − y1)), c(p) = max(−100, ln p)");
        assertThat(find(trace.steps(), "dL/dy1"))
                .isEqualTo("dL/dy1 = 1/2 · (y1 − t)/(max(1e−12, y1 ⊙ (1 − y1)))");
    }

    @Test
    void theSlopeOfASaturatedSigmoidIsWrittenWithoutOneMinusOne() {
        var trace = Steps.of(Activation.SIGMOID, Loss.Kind.MSE, column(40, 0), column(0, 1));
        assertThat(find(trace.steps(), "dL/dz1"))
                .isEqualTo("dL/dz1 = dL/dy1 ⊙ σ(z1) ⊙ σ(−z1)," + " σ(z1) = 1/(1 + e^(−z1))");
    }

    @Test
    void crossEntropyOfTargetsThatDoNotSumToOneSaysSo() {
        var network = Networks.of(2, dense(3));
        var steps = steps(network, mean(Loss.Kind.CROSS_ENTROPY), 1);
        assertThat(find(steps, "dL/dy1")).isEqualTo("dL/dy1 = p ⊙ Σ_j tj − t");
    }

    @Test
    void aFrozenParameterStays() {
        var layer = new Networks.Dense(2, Activation.IDENTITY, false, Set.of(Role.WEIGHTS));
        var steps = steps(Networks.of(2, layer), mean(Loss.Kind.MSE), 3);
        assertThat(find(steps, "y1")).isEqualTo("y1 = W1 · x");
        assertThat(find(steps, "W1")).isEqualTo("W1 ← W1");
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void writesEveryOptimizer(Optimizer optimizer, List<String> formulas) {
        var layer = new Networks.Dense(2, Activation.IDENTITY, false, Set.of());
        var network = Networks.of(2, layer);
        var steps = steps(network, mean(Loss.Kind.MSE), optimizer, 1);
        var updates = steps.subList(steps.size() - formulas.size(), steps.size());
        assertThat(updates.stream().map(StepFormulaTest::whole))
                .containsExactlyElementsOf(formulas);
    }

    static Stream<Arguments> optimizers() {
        return Stream.of(
                Arguments.of(
                        new Optimizer.Sgd(0, false, 0.01),
                        List.of("W1 ← W1 − α · (dL/dW1 + 0.01 · W1)")),
                Arguments.of(
                        new Optimizer.Sgd(0.9, false, 0),
                        List.of("m W1 ← 0.9 · m W1 + dL/dW1", "W1 ← W1 − α · m W1")),
                Arguments.of(
                        new Optimizer.Sgd(0.9, true, 0.01),
                        List.of(
                                "m W1 ← 0.9 · m W1 + dL/dW1 + 0.01 · W1",
                                "W1 ← W1 − α · (dL/dW1 + 0.01 · W1 + 0.9 · m W1)")),
                Arguments.of(
                        new Optimizer.Adam(0.9, 0.999, 1e-8),
                        List.of(
                                "m W1 ← 0.9 · m W1 + (1 − 0.9) · dL/dW1",
                                "v W1 ← 0.999 · v W1 + (1 − 0.999) · (dL/dW1)^2",
                                "W1 ← W1 − α · m̂/(√v̂ + ε), m̂ = m W1/(1 − 0.9^5),"
                                        + " v̂ = v W1/(1 − 0.999^5)")),
                Arguments.of(
                        new Optimizer.RmsProp(0.99, 1e-8),
                        List.of(
                                "v W1 ← 0.99 · v W1 + (1 − 0.99) · (dL/dW1)^2",
                                "W1 ← W1 − α · dL/dW1/(√v W1 + ε)")));
    }

    private static Loss mean(Loss.Kind kind) {
        return new Loss(kind, Reduction.MEAN);
    }

    private static List<Step> steps(Network network, Loss loss, int samples) {
        return steps(network, loss, Optimizer.Sgd.plain(), samples);
    }

    /** The steps of the fifth update. */
    private static List<Step> steps(Network network, Loss loss, Optimizer optimizer, int samples) {
        var batch = new Batch(
                Matrix.filled(new Shape(network.inputs(), samples), 0.5),
                Matrix.filled(new Shape(network.outputs(), samples), 0.5));
        return new Tracer(network, loss, optimizer)
                .trace(batch, Networks.ones(network), 0.1, 5)
                .steps();
    }

    private static String find(List<Step> steps, String name) {
        var found = steps.stream()
                .filter(step -> step.quantity().name().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return whole(found.get(0));
    }

    private static String whole(Step step) {
        return StepFormula.of(step).whole().plainText();
    }
}
