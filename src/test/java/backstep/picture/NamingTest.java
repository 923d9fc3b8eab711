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
import backstep.core.trace.Step;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Pointed;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What gradients are called in each notation, wherever their names stand. */
class NamingTest {

    /** Its second layer has no activation. */
    private static final Network NETWORK = Networks.of(2, dense(3, Activation.TANH), dense(2));

    private static final Batch BATCH =
            new Batch(Matrix.filled(new Shape(2, 3), 0.5), Matrix.filled(new Shape(2, 3), 0.25));

    @ParameterizedTest
    @CsvSource({
        "dL/dW2, ∂L/∂W₂, dW₂, ∂L/∂W₂",
        "dL/db1, ∂L/∂b₁, db₁, ∂L/∂b₁",
        "dL/dy2, ∂L/∂y₂, dy₂, δ₂",
        "dL/dy1, ∂L/∂y₁, dy₁, ∂L/∂y₁",
        "dL/dz1, ∂L/∂z₁, dz₁, δ₁",
        "W2, W₂, W₂, W₂",
        "z1, z₁, z₁, z₁",
        "L, L, L, L"
    })
    void eachNotationHasItsName(String name, String derivative, String code, String delta) {
        var quantity = find(name).quantity();
        assertThat(Arrays.stream(Notation.values())
                        .map(one -> new Naming(one, NETWORK).indexed(quantity)))
                .containsExactly(derivative, code, delta);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "CODE# dL/dW1# dW1 = dy2 · dy2/dy1 · dy1/dz1 · dz1/dW1 = dz1 · dz1/dW1 = dz1 · xᵀ",
                "DELTA# dL/dW1# dL/dW1 = δ2 · dy2/dy1 · dy1/dz1 · dz1/dW1 = δ1 · dz1/dW1 = δ1 · xᵀ",
                "CODE# dL/db2# db2 = dy2 · dy2/db2 = Σ_n dy2,n",
                "DELTA# dL/db2# dL/db2 = δ2 · dy2/db2 = Σ_n δ2,n",
                "CODE# dL/dz1# dz1 = dy2 · dy2/dy1 · dy1/dz1 = dy1 · dy1/dz1 = dy1 ⊙ (1 − y1^2)",
                "DELTA# dL/dz1# δ1 = δ2 · dy2/dy1 · dy1/dz1 = dL/dy1 · dy1/dz1"
                        + " = dL/dy1 ⊙ (1 − y1^2)",
                "CODE# W1# W1 ← W1 − α · dW1",
                "DELTA# W1# W1 ← W1 − α · dL/dW1"
            })
    void formulasAreWrittenInIt(Notation notation, String name, String formula) {
        var step = name.equals("W1") ? lastButOne() : find(name);
        assertThat(new Naming(notation, NETWORK)
                        .of(StepFormula.of(step, NETWORK), new EquationPicture(List.of()))
                        .whole()
                        .plainText())
                .isEqualTo(formula);
    }

    /** Nothing that a person sees or hears still has the names of another notation. */
    @ParameterizedTest
    @EnumSource(
            value = Notation.class,
            names = {"CODE"})
    void noPictureHasAnotherNotation(Notation notation) {
        var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD, notation);
        var session = session();
        for (int step = 0; step < session.trace().size(); step++) {
            assertThat(texts(session, wording)).noneMatch(text -> text.matches(".*[d∂]L.*"));
            session = session.stepForward();
        }
    }

    @Test
    void aSumIsWrittenInIt() {
        assertThat(sum(Notation.CODE, Quantity.weights(2))).startsWith("dW2₁₁ = ");
        assertThat(sum(Notation.DELTA, Quantity.weights(2))).startsWith("(∂L/∂W2)₁₁ = ");
        assertThat(sum(Notation.DELTA, Quantity.weightedSum(1))).startsWith("δ1₁₁ = ");
        assertThat(sum(Notation.DERIVATIVE, Quantity.weightedSum(1))).startsWith("(∂L/∂z1)₁₁ = ");
    }

    private static Stream<String> texts(Session session, Wording wording) {
        var stage = Stage.of(session, wording).last();
        var board = Board.of(session, 0, wording);
        var question = Questions.after(session, wording).stream()
                .map(Question::content)
                .flatMap(asked -> Stream.of(asked.sentence(), asked.explanation()));
        var names = Stream.of(
                stage.title(),
                stage.sentence(),
                stage.name().plainText(),
                stage.formula().whole().plainText());
        var matrices = Stream.concat(
                stage.equation().matrices().stream(),
                board.columns().stream()
                        .flatMap(column -> Stream.of(column.values(), column.gradients())
                                .flatMap(list -> list.stream())));
        var chips = TimelinePicture.of(session, wording).chips().stream()
                .map(TimelinePicture.Chip::description);
        return Stream.of(names, question, matrices.flatMap(NamingTest::texts), chips)
                .flatMap(all -> all);
    }

    private static Stream<String> texts(MatrixPicture matrix) {
        return Stream.of(matrix.name().plainText(), matrix.description(), matrix.readOut(0, 0));
    }

    private static String sum(Notation notation, Quantity.Variable variable) {
        var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD, notation);
        var pointed = Pointed.element(variable.gradient(), 0, 0);
        return Light.of(session().lastStepOfEpoch(), Optional.of(pointed), wording)
                .sentences()
                .get(0);
    }

    private static Session session() {
        return Session.of(
                Plans.lesson(Plans.of(NETWORK, Loss.Kind.MSE, Networks.ones(NETWORK), BATCH)));
    }

    private static Step find(String name) {
        return Steps.find(session().trace(), name);
    }

    /** The update of W1. */
    private static Step lastButOne() {
        var trace = session().trace();
        return trace.step(trace.size() - 1);
    }
}
