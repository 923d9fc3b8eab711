package backstep.picture;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class ChainRuleTest {

    @ParameterizedTest
    @MethodSource("lessons")
    void everyChainOfAShippedLessonTelescopes(Lesson lesson) {
        everyChainTelescopes(lesson.plan());
    }

    @Property(tries = 100)
    void everyChainTelescopes(@ForAll("plans") Plan plan) {
        for (var step : backward(trace(plan))) {
            for (var product : StepFormula.of(step, plan.network()).chain()) {
                telescopes(factors(product), step);
            }
        }
    }

    @Property(tries = 100)
    void eachVariableOfAChainIsComputedFromTheNext(@ForAll("plans") Plan plan) {
        var trace = trace(plan);
        for (var step : backward(trace)) {
            var path = ChainRule.of(step, plan.network()).path();
            for (int k = 1; k < path.size(); k++) {
                isComputedFrom(path.get(k), path.get(k - 1), trace);
            }
        }
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(4, 3, 3);
    }

    static Stream<Lesson> lessons() {
        return ShippedLessons.all().stream();
    }

    @Test
    void theNotebooksChainsAreItsOwn() {
        assertThat(backward(trace(Plans.notebook())).stream()
                        .map(step -> whole(step, Networks.notebook())))
                .containsExactly(
                        "∂L/∂y3 = s(y3 − t), s(d) = {d > 0: 1; d ≤ 0: −1}",
                        "∂L/∂W3 = ∂L/∂y3 · ∂y3/∂W3 = ∂L/∂y3 · y2ᵀ",
                        "∂L/∂b3 = ∂L/∂y3 · ∂y3/∂b3 = ∂L/∂y3",
                        "∂L/∂y2 = ∂L/∂y3 · ∂y3/∂y2 = W3ᵀ · ∂L/∂y3",
                        "∂L/∂W2 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂W2"
                                + " = ∂L/∂y2 · ∂y2/∂W2 = ∂L/∂y2 · y1ᵀ",
                        "∂L/∂b2 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂b2 = ∂L/∂y2 · ∂y2/∂b2 = ∂L/∂y2",
                        "∂L/∂y1 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂y1"
                                + " = ∂L/∂y2 · ∂y2/∂y1 = W2ᵀ · ∂L/∂y2",
                        "∂L/∂W1 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂y1 · ∂y1/∂W1"
                                + " = ∂L/∂y1 · ∂y1/∂W1 = ∂L/∂y1 · xᵀ",
                        "∂L/∂b1 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂y1 · ∂y1/∂b1"
                                + " = ∂L/∂y1 · ∂y1/∂b1 = ∂L/∂y1");
    }

    @Test
    void onlyTheWayBackHasChains() {
        var network = Networks.notebook();
        for (var step : trace(Plans.notebook()).steps()) {
            if (step.phase() != Phase.BACKWARD) {
                assertThat(StepFormula.of(step, network)).isEqualTo(StepFormula.of(step));
            }
        }
    }

    @Test
    void anActivationIsAFactorOfItsOwn() {
        var network = Networks.of(2, dense(3, Activation.TANH), dense(1, Activation.SIGMOID));
        assertThat(chain("dL/dW1", network, Loss.Kind.MSE))
                .isEqualTo("∂L/∂y2 · ∂y2/∂z2 · ∂z2/∂y1 · ∂y1/∂z1 · ∂z1/∂W1");
    }

    @Test
    void crossEntropyGoesThroughTheProbabilities() {
        var network = Networks.of(2, dense(3));
        assertThat(chain("dL/dy1", network, Loss.Kind.CROSS_ENTROPY)).isEqualTo("∂L/∂p · ∂p/∂y1");
        assertThat(chain("dL/dW1", network, Loss.Kind.CROSS_ENTROPY)).isEqualTo("∂L/∂y1 · ∂y1/∂W1");
    }

    @Test
    void theMiddleOfALongChainIsLeftOut() {
        var layers = Collections.nCopies(3, dense(2, Activation.SIGMOID));
        var network = Networks.of(2, layers.toArray(Networks.Dense[]::new));
        assertThat(chain("dL/dW1", network, Loss.Kind.MSE))
                .isEqualTo("∂L/∂y3 · ∂y3/∂z3 · ⋯ · ∂y1/∂z1 · ∂z1/∂W1");
        assertThat(chain("dL/dW2", network, Loss.Kind.MSE)).doesNotContain("⋯");
    }

    /** It begins with the loss, each factor goes on where the one before ended, to the variable. */
    private static void telescopes(List<Formula.Factor> factors, Step step) {
        assertThat(factors).hasSizeGreaterThan(1);
        assertThat(factors.get(0).of()).isEqualTo(Quantity.loss());
        for (int k = 1; k < factors.size(); k++) {
            assertThat(factors.get(k).of()).isEqualTo(factors.get(k - 1).by());
        }
        assertThat(factors.get(factors.size() - 1).by())
                .isEqualTo(step.quantity().variable());
    }

    /** Cross-entropy takes the output by way of the probabilities. */
    private static void isComputedFrom(
            Quantity.Variable from, Quantity.Variable variable, Trace trace) {
        var operands = operands(variable, trace);
        assertThat(
                        operands.contains(Quantity.probabilities())
                                        && !from.equals(Quantity.probabilities())
                                ? operands(Quantity.probabilities(), trace)
                                : operands)
                .contains(from);
    }

    private static List<Quantity> operands(Quantity.Variable variable, Trace trace) {
        var maker = Steps.find(trace, variable.name());
        return List.copyOf(Ingredients.of(maker, 0, 0).keySet());
    }

    private static List<Formula.Factor> factors(Formula product) {
        return ((Formula.Row) product)
                .terms().stream()
                        .filter(Formula.Factor.class::isInstance)
                        .map(Formula.Factor.class::cast)
                        .toList();
    }

    private static List<Step> backward(Trace trace) {
        return trace.steps().stream()
                .filter(step -> step.phase() == Phase.BACKWARD)
                .toList();
    }

    private static Trace trace(Plan plan) {
        return plan.trace(0, plan.initial());
    }

    /** The longest product that the gradient of this name is. */
    private static String chain(String name, Network network, Loss.Kind loss) {
        var batch = new Batch(
                Matrix.filled(new Shape(network.inputs(), 2), 0.5),
                Matrix.filled(new Shape(network.outputs(), 2), 0.5));
        var plan = Plans.of(network, loss, Networks.ones(network), batch);
        var formula = StepFormula.of(Steps.find(trace(plan), name), network);
        return derivatives(formula.chain().get(0));
    }

    private static String whole(Step step, Network network) {
        return derivatives(StepFormula.of(step, network).whole());
    }

    /** With ∂ as it is drawn. */
    private static String derivatives(Formula formula) {
        return formula.plainText().replaceAll("d([LyzWbp]\\d*)(?!\\w)", "∂$1");
    }
}
