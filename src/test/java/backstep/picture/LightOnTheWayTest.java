package backstep.picture;

import static backstep.fixture.Matrices.column;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.lesson.ShippedLessons;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell of what was computed on the way to a result tells how itself was made. */
class LightOnTheWayTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private static final int SOFTMAX = 3;

    private static final int LOSS = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "softmax-by-hand | 4 | ln p | 1 | 1 | (ln p)₂₂ = ln 0.3333 ≈ −1.099",
                "softmax-by-hand | 3 | e^(y1) | 2 | 0 | e^(y1)₃₁ = exp(0) = 1",
                "softmax-by-hand | 3 | Σ_j e^(y1,j) | 0 | 2 | (Σⱼ e^(y1ⱼ))₁₃ = 1 + 1 + 1 = 3",
                "and-gate | 4 | ln y1 | 0 | 3 | (ln y1)₁₄ = ln 0.5 ≈ −0.6931",
                "and-gate | 4 | 1 − t | 0 | 3 | (1 − t)₁₄ = 1 − 1 = 0",
                "and-gate | 4 | ln(1 − y1) | 0 | 3 | (ln(1 − y1))₁₄ = ln(1 − 0.5) ≈ −0.6931",
                "and-gate | 5 | y1 ⊙ (1 − y1) | 0 | 3 |"
                        + " (y1 ⊙ (1 − y1))₁₄ = 0.5 · (1 − 0.5) = 0.25",
                "adam-first-step | 8 | m̂ | 0 | 2 | m̂₁₃ = (−0.01) / (1 − 0.9¹) = −0.1",
                "adam-first-step | 8 | v̂ | 0 | 2 | v̂₁₃ = 1e−5 / (1 − 0.999¹) = 0.01"
            })
    void itIsWrittenOut(
            String lesson, int step, String name, int row, int column, String sentence) {
        var session = session(lesson, step);
        assertThat(light(session, matrix(session, name), row, column)
                        .sentences()
                        .get(0))
                .isEqualTo(sentence);
    }

    /** What is too small, or too near one, is told as it was computed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IDENTITY | CROSS_ENTROPY | L | ln p | (ln p)₂ = (−800) − ln 1 = −800",
                "SIGMOID | BCE | L | c(y1) | c(y1)₂ = max(−100, ln 0) = −100",
                "SIGMOID | BCE | L | ln(1 − y1) | (ln(1 − y1))₂ = ln(1 − 0) = 0",
                "SIGMOID | BCE | dL/dy1 | max(1e−12, y1 ⊙ (1 − y1)) |"
                        + " (max(1e−12, y1 ⊙ (1 − y1)))₂ = max(1e−12, 0 · (1 − 0)) = 1e−12"
            })
    void itIsWrittenOutAtTheLimitsOfArithmetic(
            Activation activation, Loss.Kind loss, String step, String name, String sentence) {
        var trace = Steps.of(activation, loss, column(0, -800), column(0, 1));
        var equation = EquationOfStep.of(Steps.find(trace, step), trace, WORDING);
        assertThat(made(equation, name).sentences(1, 0).get(0)).isEqualTo(sentence);
    }

    private static CellSums made(EquationPicture equation, String name) {
        return new CellSums(
                equation.onTheWay(named(equation, name).between().orElseThrow()).orElseThrow());
    }

    @Test
    void itAndWhatMadeItAreLit() {
        var session = session("softmax-by-hand", LOSS);
        var logarithms = matrix(session, "ln p");
        var light = light(session, logarithms, 2, 1);
        assertThat(light.cells()).isEqualTo(Map.of(Quantity.probabilities(), Cells.at(2, 1)));
        assertThat(light.in(logarithms)).contains(Cells.at(2, 1));
        assertThat(light.element(logarithms)).contains(new Pointed.Element(2, 1));
        assertThat(light.isLit(Pointed.whole(Quantity.probabilities()))).isTrue();
        assertThat(light.isLit(Pointed.whole(Quantity.loss()))).isFalse();
        assertThat(light.sample()).contains(1);
        assertThat(light.heading()).isEqualTo("this cell");
    }

    @Test
    void whatMadeItIsLitThoughItWasOnTheWayToo() {
        var session = session("softmax-by-hand", SOFTMAX);
        var light = light(session, matrix(session, "Σ_j e^(y1,j)"), 0, 2);
        assertThat(light.cells()).isEqualTo(Map.of(Quantity.output(1), Cells.column(2)));
        assertThat(light.in(matrix(session, "e^(y1)"))).contains(Cells.column(2));
        assertThat(light.sample()).contains(2);
    }

    /** Where the formula names it, it lights all of it; and is lit with any cell of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "softmax-by-hand | 4 | ln p",
                "softmax-by-hand | 3 | e^(y1)",
                "softmax-by-hand | 3 | Σ_j e^(y1,j)",
                "and-gate | 4 | ln y1",
                "and-gate | 4 | ln(1 − y1)",
                "and-gate | 4 | 1 − t",
                "and-gate | 5 | y1 ⊙ (1 − y1)",
                "adam-first-step | 8 | m̂",
                "adam-first-step | 8 | v̂"
            })
    void itIsATermOfTheFormula(String lesson, int step, String name) {
        var session = session(lesson, step);
        var matrix = matrix(session, name);
        var term = Pointed.whole(matrix.between().orElseThrow());
        assertThat(terms(Stage.of(session, WORDING).last().formula())).contains(term);
        var all = Light.of(session, Optional.of(term), WORDING);
        assertThat(all.in(matrix)).contains(Cells.ALL);
        assertThat(all.isLit(term)).isTrue();
        assertThat(light(session, matrix, 0, 0).isLit(term)).isTrue();
        var result = Pointed.element(session.step().quantity(), 0, 0);
        assertThat(Light.of(session, Optional.of(result), WORDING).isLit(term)).isTrue();
        var input = Pointed.element(Quantity.input(), 0, 0);
        assertThat(Light.of(session, Optional.of(input), WORDING).isLit(term)).isFalse();
    }

    /** What was computed on the way and stands in a step's formula. */
    private static List<Pointed> terms(StepFormula formula) {
        return Stream.concat(Stream.of(formula.right()), formula.where().stream())
                .flatMap(LightOnTheWayTest::parts)
                .toList();
    }

    private static Stream<Pointed> parts(Formula formula) {
        if (formula instanceof Formula.OnTheWay term) {
            return Stream.concat(Stream.of(term.pointed()), parts(term.term()));
        }
        if (formula instanceof Formula.Row row) {
            return row.terms().stream().flatMap(LightOnTheWayTest::parts);
        }
        if (formula instanceof Formula.Fraction fraction) {
            return Stream.of(fraction.above(), fraction.below()).flatMap(LightOnTheWayTest::parts);
        }
        if (formula instanceof Formula.Sum sum) {
            return parts(sum.term());
        }
        if (formula instanceof Formula.Root root) {
            return parts(root.term());
        }
        return formula instanceof Formula.Bracketed bracketed
                ? parts(bracketed.term())
                : Stream.of();
    }

    @Test
    void itIsNoGradientToCheck() {
        var session = session("adam-first-step", 8);
        var light = light(session, matrix(session, "m̂"), 0, 0);
        assertThat(Light.checked(light, session, WORDING).check()).isEmpty();
    }

    @Test
    void beforeItsNumbersAreShownItSaysNothing() {
        var session = session("softmax-by-hand", LOSS);
        var pointed =
                Optional.of(matrix(session, "ln p").pointed(0, 0).orElseThrow().pinned());
        assertThat(Light.of(session, pointed, WORDING).heading()).isEqualTo("pinned (Esc)");
        assertThat(Light.of(session.revealing(Reveal.NUMBERS), pointed, WORDING).sentences())
                .isNotEmpty();
        assertThat(Light.of(session.revealing(Reveal.SYMBOLS), pointed, WORDING).sentences())
                .isEmpty();
        assertThat(Light.of(session("softmax-by-hand", SOFTMAX), pointed, WORDING))
                .isEqualTo(LightPicture.NONE);
    }

    @Test
    void whatIsOutsideOfItIsNotLit() {
        var session = session("softmax-by-hand", LOSS);
        var outside = matrix(session, "ln p").pointed(0, 3);
        assertThat(Light.of(session, outside, WORDING)).isEqualTo(LightPicture.NONE);
    }

    private static LightPicture light(Session session, MatrixPicture matrix, int row, int column) {
        return Light.of(session, matrix.pointed(row, column), WORDING);
    }

    private static MatrixPicture matrix(Session session, String name) {
        return named(EquationOfStep.of(session.step(), session.trace(), WORDING), name);
    }

    private static MatrixPicture named(EquationPicture equation, String name) {
        return equation.matrices().stream()
                .filter(matrix -> matrix.name().plainText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Session session(String lesson, int step) {
        return Session.of(ShippedLessons.find(lesson).orElseThrow())
                .jumpTo(new Position(1, 1, step));
    }
}
