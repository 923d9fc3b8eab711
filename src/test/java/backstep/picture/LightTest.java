package backstep.picture;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Batch;
import backstep.core.trace.Step;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.lesson.ShippedLessons;
import backstep.session.Change;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is lit, and what is said, because something is pointed at. */
class LightTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    /** So many digits that what is written is what is computed. */
    private static final Wording EXACT = new Wording(Texts.in(Language.ENGLISH), new Numerals(17));

    /** It is in what the optimizer remembers, but a class looks for it at the connection. */
    @Test
    void aParameterThatItsMemoryMovesIsToldWithItsGradient() {
        var session = Session.of(ShippedLessons.find("adam-first-step").orElseThrow())
                .jumpTo(new Position(1, 1, 8));
        var at = Pointed.element(Quantity.weights(1), 0, 2);
        var light = Light.of(session, Optional.of(at), WORDING);
        assertThat(light.sentences().get(0))
                .isEqualTo("(∂L/∂W1)₁₃ is −0.1; W1₁₃ ← 0 − 0.1 · (−0.1) / (√0.01 + 1e−8) ≈ 0.1");
        assertThat(light.sentences()).contains("W1₁₃ ← 0 − 0.1 · (−0.1) / (√0.01 + 1e−8) ≈ 0.1");
        assertThat(light.cells()).containsEntry(Quantity.weights(1).gradient(), Cells.at(0, 2));
    }

    @Property(tries = 200)
    void everySumThatIsWrittenOutGivesTheElement(@ForAll("plans") Plan plan) {
        var session = lastStep(plan);
        for (var step : session.trace().steps()) {
            for (int row = 0; row < step.value().rows(); row++) {
                for (int column = 0; column < step.value().columns(); column++) {
                    theSumGivesTheElement(session, step, row, column);
                }
            }
        }
    }

    @Property(tries = 200)
    void whatIsNotLitDoesNotMatter(@ForAll("plans") Plan plan) {
        var session = lastStep(plan);
        for (var step : session.trace().steps()) {
            var shape = step.value().shape();
            int row = shape.rows() - 1;
            int column = shape.columns() / 2;
            var lit = Ingredients.of(step, row, column);
            var spoilt = step.operation().accept(new Spoilt(lit));
            assertThat(spoilt.result().at(row, column))
                    .as("%s of %s", step.quantity().name(), plan)
                    .isEqualTo(step.value().at(row, column));
        }
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(3, 4, 4);
    }

    @Test
    void aGradientOfAWeightLightsItsConnectionAndBothUnits() {
        var light = notebook(10, gradient(Quantity.weights(2)), 2, 1);
        assertThat(light.cells())
                .isEqualTo(Map.of(
                        gradient(Quantity.weights(2)), Cells.at(2, 1),
                        gradient(Quantity.output(2)), Cells.row(2),
                        Quantity.output(1), Cells.row(1)));
        assertThat(light.graph())
                .isEqualTo(new GraphLight(
                        Map.of(2, Cells.row(2), 1, Cells.row(1)), Map.of(2, Cells.at(2, 1))));
        assertThat(light.phase()).isEqualTo("backward");
    }

    /** As an edge of the graph is a weight, so are its ends. */
    @Test
    void aWeightLightsItsConnectionBothUnitsAndWhatMadeItsGradient() {
        var ends =
                new GraphLight(Map.of(2, Cells.row(2), 1, Cells.row(1)), Map.of(2, Cells.at(2, 1)));
        var forward = notebook(4, Quantity.weights(2), 2, 1);
        assertThat(forward.cells()).isEqualTo(Map.of(Quantity.weights(2), Cells.at(2, 1)));
        assertThat(forward.graph()).isEqualTo(ends);
        var backward = notebook(10, Quantity.weights(2), 2, 1);
        assertThat(backward.cells())
                .isEqualTo(Map.of(
                        Quantity.weights(2), Cells.at(2, 1),
                        gradient(Quantity.weights(2)), Cells.at(2, 1),
                        gradient(Quantity.output(2)), Cells.row(2),
                        Quantity.output(1), Cells.row(1)));
        assertThat(backward.graph()).isEqualTo(ends);
    }

    @Test
    void anElementOfABatchLightsItsColumn() {
        var network = Networks.of(2, dense(3, Activation.SOFTMAX));
        var batch = new Batch(Matrix.filled(new Shape(2, 4), 1), Matrix.filled(new Shape(3, 4), 1));
        var session = Session.of(Plans.lesson(
                        Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch)))
                .jumpTo(new Position(1, 1, 3));
        assertThat(at(session, Quantity.weightedSum(1), 2, 3).cells())
                .containsEntry(Quantity.input(), Cells.column(3))
                .containsEntry(Quantity.weights(1), Cells.row(2));
        assertThat(at(session, Quantity.output(1), 2, 3).cells())
                .containsEntry(Quantity.weightedSum(1), Cells.column(3));
    }

    /** A unit stands for its weighted sum and for what the activation makes of it. */
    @Test
    void anActivatedUnitLightsItsSumToo() {
        var xor =
                Session.of(ShippedLessons.find("xor").orElseThrow()).jumpTo(new Position(1, 1, 3));
        var light = at(xor, Quantity.output(1), 1, 0);
        assertThat(light.cells())
                .isEqualTo(Map.of(
                        Quantity.output(1), Cells.at(1, 0),
                        Quantity.weightedSum(1), Cells.at(1, 0),
                        Quantity.weights(1), Cells.row(1),
                        Quantity.bias(1), Cells.at(1, 0),
                        Quantity.input(), Cells.column(0)));
        assertThat(light.graph().edges()).containsEntry(1, Cells.row(1));
        assertThat(light.sentences())
                .startsWith(
                        "z1₂₁ = (−0.3)·(−1) + 0.6·(−1) + (−0.2) = −0.5; y1₂₁ = tanh(−0.5) ≈ −0.4621")
                .contains("y1₂₁ = tanh(−0.5) ≈ −0.4621");
    }

    @Test
    void eachFactorOfTheChainRuleLightsThePartThatItStandsFor() {
        assertThat(factor(Quantity.loss(), Quantity.output(3)))
                .containsOnlyKeys(Quantity.loss(), gradient(Quantity.output(3)));
        assertThat(factor(Quantity.output(3), Quantity.output(2)))
                .containsOnlyKeys(Quantity.weights(3), Quantity.output(3));
        assertThat(factor(Quantity.output(2), Quantity.weights(2)))
                .containsOnlyKeys(Quantity.weights(2), Quantity.output(1));
        assertThat(factor(Quantity.output(1), Quantity.weights(1)))
                .containsOnlyKeys(Quantity.weights(1), Quantity.input());
        assertThat(factor(Quantity.output(2), Quantity.bias(2))).containsOnlyKeys(Quantity.bias(2));
        assertThat(factor(Quantity.loss(), Quantity.output(2)))
                .containsOnlyKeys(
                        Quantity.loss(),
                        Quantity.output(3),
                        Quantity.weights(3),
                        gradient(Quantity.output(2)));
    }

    @Test
    void aFactorLightsTheGraph() {
        var through = Pointed.factor(Quantity.output(3), Quantity.output(2));
        assertThat(Light.of(notebook(10), Optional.of(through), WORDING).graph())
                .isEqualTo(new GraphLight(Map.of(3, Cells.ALL), Map.of(3, Cells.ALL)));
        var loss = Pointed.factor(Quantity.loss(), Quantity.output(3));
        assertThat(Light.of(notebook(10), Optional.of(loss), WORDING).graph())
                .isEqualTo(
                        new GraphLight(Map.of(3, Cells.ALL, 4, Cells.ALL), Map.of(4, Cells.ALL)));
    }

    @Test
    void theFactorsOfSoftmaxAndOfAnActivationLightTheirEnds() {
        var network = Networks.of(2, dense(3, Activation.TANH));
        var batch = new Batch(Matrix.filled(new Shape(2, 4), 1), Matrix.filled(new Shape(3, 4), 1));
        var plan = Plans.of(network, Loss.Kind.CROSS_ENTROPY, Networks.ones(network), batch);
        var y = Quantity.output(1);
        var p = Quantity.probabilities();
        assertThat(factor(lastStep(plan), p, y)).containsOnlyKeys(p, y);
        assertThat(factor(lastStep(plan), Quantity.loss(), p)).containsOnlyKeys(Quantity.loss());
        assertThat(factor(lastStep(plan), y, Quantity.weightedSum(1)))
                .containsOnlyKeys(y, Quantity.weightedSum(1));
    }

    @Test
    void aFrozenParameterStays() {
        var frozen = new Networks.Dense(1, Activation.IDENTITY, true, Set.of(Role.BIAS));
        var network = Networks.of(1, frozen);
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(5));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        assertThat(at(lastStep(plan), Quantity.bias(1), 0, 0).sentences())
                .containsExactly("b1 is frozen and stays at 0");
    }

    @Test
    void aFactorSaysWhatItIs() {
        var factor = Pointed.factor(Quantity.output(3), Quantity.output(2));
        var light = Light.of(notebook(10), Optional.of(factor), WORDING);
        assertThat(light.heading()).isEqualTo("this factor");
        assertThat(light.sentences())
                .containsExactly(
                        "∂y₃/∂y₂: how y₃ changes with y₂, by the weights between",
                        "∂y₃/∂y₂: how y₃ changes with y₂");
        assertThat(light.isLit(factor)).isTrue();
        assertThat(light.isLit(Pointed.factor(Quantity.output(3), Quantity.weights(3))))
                .isFalse();
    }

    @Test
    void aParameterIsGivenUntilItsUpdate() {
        var weight = Quantity.weights(2);
        assertThat(notebook(9, weight, 2, 1).sentences()).containsExactly("W2₃₂ = 1");
        assertThat(notebook(10, weight, 2, 1).sentences())
                .containsExactly("W2₃₂ = 1; (∂L/∂W2)₃₂ = 1 · 6 = 6", "W2₃₂ = 1; (∂L/∂W2)₃₂ = 6");
        assertThat(notebook(15, weight, 2, 1).sentences())
                .containsExactly(
                        "W2₃₂ = 1 before this update; (∂L/∂W2)₃₂ = 1 · 6 = 6",
                        "W2₃₂ = 1 before this update; (∂L/∂W2)₃₂ = 6");
        assertThat(notebook(17, weight, 2, 1).sentences())
                .containsExactly("W2₃₂ ← 1 − 0.002 · 6 = 0.988", "1 − 0.002 · 6 = 0.988");
    }

    @Test
    void aParameterThatWasMovedSaysHowAndWhen() {
        var weight = Quantity.weights(2);
        var second = notebook(4).jumpTo(new Position(2, 1, 4));
        assertThat(at(second, weight, 2, 1).sentences())
                .containsExactly("W2₃₂ ← 1 − 0.002 · 6 = 0.988 in epoch 1", "W2₃₂ = 0.988");
        var backward = second.jumpTo(new Position(2, 1, 10));
        assertThat(at(backward, weight, 2, 1).sentences())
                .containsExactly(
                        "W2₃₂ ← 1 − 0.002 · 6 = 0.988 in epoch 1; "
                                + "(∂L/∂W2)₃₂ = 0.952 · 5.85 ≈ 5.569",
                        "W2₃₂ = 0.988; (∂L/∂W2)₃₂ = 0.952 · 5.85 ≈ 5.569",
                        "W2₃₂ = 0.988; (∂L/∂W2)₃₂ = 5.569");
        var edited = second.with(new Change.Parameter(weight, 2, 1, 0.988, 5));
        assertThat(at(edited, weight, 2, 1).sentences()).containsExactly("W2₃₂ = 5");
        assertThat(at(edited, weight, 2, 2).sentences())
                .contains("W2₃₃ ← 1 − 0.002 · 6 = 0.988 in epoch 1");
        var sine = Session.of(ShippedLessons.find("mini-batch-sine").orElseThrow());
        assertThat(at(sine.jumpTo(new Position(2, 1, 1)), weight, 0, 0)
                        .sentences()
                        .get(0))
                .endsWith(" in epoch 1, batch 7");
    }

    /** The board shows the weights as they are now, the sum as they were. */
    @Test
    void whatWasMadeOfAParameterThatMovedSinceSaysSo() {
        assertThat(notebook(16, Quantity.output(2), 2, 0).sentences())
                .contains("y2₃ = 1·6 + 1·6 + 1·6 + 1·6 + 0 = 24");
        assertThat(notebook(17, Quantity.output(2), 2, 0).sentences())
                .contains("y2₃ = 1·6 + 1·6 + 1·6 + 1·6 + 0 = 24 before this update");
        assertThat(notebook(17, gradient(Quantity.output(1)), 0, 0).sentences())
                .allMatch(sentence -> sentence.endsWith("= 5 before this update"));
        assertThat(notebook(17, Quantity.output(1), 0, 0).sentences())
                .contains("y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6");
    }

    @Test
    void whatIsNotKnownOrNotThereLightsNothing() {
        assertThat(notebook(9, gradient(Quantity.weights(2)), 2, 1)).isEqualTo(LightPicture.NONE);
        assertThat(notebook(9, Quantity.weights(2), 5, 1)).isEqualTo(LightPicture.NONE);
        assertThat(notebook(9, Quantity.weights(7), 0, 0)).isEqualTo(LightPicture.NONE);
    }

    @Test
    void aGradientIsCheckedAndNoValue() {
        assertThat(check(notebook(10), gradient(Quantity.weights(2)))
                        .orElseThrow()
                        .sentences())
                .satisfiesExactly(
                        whole -> assertThat(whole)
                                .startsWith("numeric gradient 6.000000 ✓ differs by "),
                        shorter -> assertThat(shorter).startsWith("6.000000 ✓ differs by "),
                        signs -> assertThat(signs).startsWith("6.000000 ✓ Δ "),
                        brief -> assertThat(brief).isEqualTo("6.000000 ✓"));
        assertThat(check(notebook(20), Quantity.output(1))).isEmpty();
    }

    /** An edge of the graph is a weight, and in the backward phase it tells of its gradient. */
    @Test
    void aWeightIsCheckedByItsGradientUntilItMoves() {
        var weight = Quantity.weights(2);
        var backward = notebook(10);
        assertThat(check(backward, weight))
                .isPresent()
                .isEqualTo(check(backward, weight.gradient()));
        assertThat(check(notebook(9), weight)).isEmpty();
        assertThat(check(notebook(20), weight)).isEmpty();
    }

    /** Before its numbers are turned up, the step tells nothing by its check either. */
    @Test
    void whatAStepIsAboutToShowIsNotChecked() {
        var gradient = notebook(10);
        var moved = notebook(17);
        for (var reveal : List.of(Reveal.SYMBOLS, Reveal.NUMBERS)) {
            assertThat(check(gradient.revealing(reveal), gradient(Quantity.weights(2))))
                    .isEmpty();
            assertThat(check(moved.revealing(reveal), Quantity.weights(2))).isEmpty();
            assertThat(check(moved.revealing(reveal), gradient(Quantity.weights(2))))
                    .isPresent();
        }
    }

    @Test
    void aKinkIsSaidToBeOne() {
        var network = Networks.of(1, dense(1));
        var batch = new Batch(Matrix.scalar(3), Matrix.scalar(3));
        var plan = Plans.of(network, Loss.Kind.L1, Networks.ones(network), batch);
        assertThat(check(lastStep(plan), gradient(Quantity.weights(1)))
                        .orElseThrow()
                        .sentences()
                        .get(0))
                .isEqualTo("at a kink: a difference says nothing here");
    }

    private static Map<Quantity, Cells> factor(Quantity.Variable of, Quantity.Variable by) {
        return factor(notebook(10), of, by);
    }

    private static Map<Quantity, Cells> factor(
            Session session, Quantity.Variable of, Quantity.Variable by) {
        return Light.of(session, Optional.of(Pointed.factor(of, by)), WORDING).cells();
    }

    private static Optional<CheckPicture> check(Session session, Quantity quantity) {
        return Light.checked(at(session, quantity, 0, 0), session, WORDING).check();
    }

    private static LightPicture notebook(int step, Quantity quantity, int row, int column) {
        return at(notebook(step), quantity, row, column);
    }

    private static Session notebook(int step) {
        return Session.of(Plans.lesson(Plans.notebook())).jumpTo(new Position(1, 1, step));
    }

    private static LightPicture at(Session session, Quantity quantity, int row, int column) {
        return Light.of(session, Optional.of(Pointed.element(quantity, row, column)), WORDING);
    }

    private static Quantity gradient(Quantity.Variable variable) {
        return variable.gradient();
    }

    private static Session lastStep(Plan plan) {
        return Session.of(Plans.lesson(plan)).lastStepOfEpoch();
    }

    private static void theSumGivesTheElement(Session session, Step step, int row, int column) {
        var pointed = Pointed.element(step.quantity(), row, column);
        for (var sentence : said(session, pointed)) {
            var sides = List.of(sentence.split(" (=|←|stays at) "));
            double element = step.value().at(row, column);
            assertThat(number(sides.get(sides.size() - 1))).as(sentence).isEqualTo(element);
            if (isWrittenOut(sides)) {
                assertThat(Calculator.value(sides.get(1)))
                        .as(sentence)
                        .isCloseTo(element, within(1e-9 * Math.max(1, Math.abs(element))));
            }
        }
    }

    private static List<String> said(Session session, Pointed pointed) {
        return Light.of(session, Optional.of(pointed), EXACT).sentences().stream()
                .filter(sentence -> !sentence.endsWith("given"))
                .map(sentence -> sentence.replace(" before this update", ""))
                .toList();
    }

    /** Neither shortened nor a name. */
    private static boolean isWrittenOut(List<String> sides) {
        return sides.size() == 3
                && !sides.get(1).contains("…")
                && !sides.get(1).matches(".*[∂₀-₉Wb].*");
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }
}
