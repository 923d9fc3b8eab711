package backstep.picture;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.session.Granularity;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Session;
import backstep.session.Stop;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is shown while one element after the other is computed. */
class CellStepsTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    /** Written out, numbers have four digits. */
    private static final double ROUNDED = 2e-3;

    /** Where nothing is rounded, a calculator gives the same. */
    private static final double EXACT = 1e-12;

    private final Session notebook = byCell(Plans.notebook());
    private final Session second = notebook.jumpTo(new Position(1, 1, new Stop(2, 2)));

    @Test
    void everySumOfAnEpochGivesItsElement() {
        assertThat(everySumGivesItsElement(notebook)).isEqualTo(115);
        var batches = Plans.with(tanh(), new BatchOrder(2, false, 0));
        assertThat(everySumGivesItsElement(byCell(batches))).isEqualTo(2 * 39);
        var momentum = Plans.with(batches, new Optimizer.Sgd(0.9, true, 0.01));
        assertThat(everySumGivesItsElement(byCell(momentum))).isEqualTo(2 * 48);
    }

    @Test
    void theNewestElementIsWrittenOut() {
        assertThat(newest(second).heading()).isEqualTo("this cell");
        assertThat(sentence(second)).isEqualTo("y1₂ = 1·1 + 1·2 + 1·3 + 0 = 6");
        assertThat(onStage(second))
                .containsExactly(Cells.at(1, 0), Cells.row(1), Cells.column(0), Cells.at(1, 0));
        assertThat(newest(notebook)).isEqualTo(LightPicture.NONE);
    }

    @Test
    void aCellIsWrittenOutInSymbolsAndThenInNumbers() {
        var symbols = second.turned();
        assertThat(newest(symbols).sentences())
                .containsExactly(
                        "y1₂ = W1₂₁·x₁ + W1₂₂·x₂ + W1₂₃·x₃ + b1₂",
                        "y1₂ = W1₂₁·x₁ + … + W1₂₃·x₃ + b1₂",
                        "y1₂ = … + W1₂₃·x₃ + b1₂");
        assertThat(onStage(symbols)).isEqualTo(onStage(second));
        assertThat(sentence(symbols.turned())).isEqualTo("y1₂ = 1·1 + 1·2 + 1·3 + 0");
        assertThat(newest(symbols.turned()).cells()).isEqualTo(newest(second).cells());
    }

    @Test
    void whatIsComputedOnTheWayHasItsFormulaAsItsName() {
        assertThat(inSymbols(byCell(tanh()), "dL/dz1"))
                .isEqualTo("(∂L/∂z1)₁₁ = (∂L/∂y1)₁₁ · (∂y1/∂z1)₁₁");
        var lesson = ShippedLessons.find("cross-entropy-cures").orElseThrow();
        var single = Session.of(lesson).withGranularity(Granularity.CELL);
        assertThat(inSymbols(single, "L"))
                .isEqualTo("L = − (t · (ln y1) + (1 − t) · (ln(1 − y1)))");
    }

    private static String inSymbols(Session start, String quantity) {
        var session = start;
        while (!session.step().quantity().name().equals(quantity)) {
            session = session.stepForward();
        }
        return sentence(session.turned());
    }

    /** {@code = 3} is what is written at the result, and no less. */
    @Test
    void untilTheResultIsShownItIsNotWritten() {
        for (var session = notebook.unfolding(true);
                session.position().epoch() == 1;
                session = session.stepForward()) {
            if (session.reveal().equals(Optional.of(Reveal.NUMBERS))) {
                var numbers = sentence(session);
                var result = sentence(session.stepForward());
                assertThat(result).startsWith(numbers + " = ");
            }
        }
    }

    @Test
    void anElementNotComputedYetIsNoNumberAnywhere() {
        var result = Stage.of(second, WORDING).last().equation().matrices().get(0);
        var matrix = Board.of(second, 0, WORDING).columns().get(1).values().get(2);
        for (var picture : List.of(result, matrix)) {
            assertThat(IntStream.range(0, 4).mapToObj(row -> picture.cell(row, 0)))
                    .containsExactly("6", "6", "", "");
            assertThat(picture.exactCell(2, 0)).isEmpty();
            assertThat(picture.description()).isEqualTo("y1, 4 × 1: 6 6 … (2 of 4 computed)");
        }
        assertThat(Board.of(second, 0, WORDING).columns().get(1).units())
                .extracting(BoardPicture.Unit::text)
                .containsExactly("6", "6", "", "");
    }

    @Test
    void aParameterIsShownWithWhatHasMovedAndWhatHasNot() {
        var moving = notebook.jumpTo(new Position(1, 1, new Stop(15, 2)));
        assertThat(Board.of(moving, 0, WORDING).columns().get(3).values().get(0).description())
                .isEqualTo("W3, 1 × 5: 0.952 0.952 1 1 1");
        var result = Stage.of(moving, WORDING).last().equation().matrices().get(0);
        assertThat(result.cell(0, 1)).isEqualTo("0.952");
        assertThat(result.cell(0, 2)).isEmpty();
    }

    @Test
    void cellsAreCounted() {
        assertThat(ProgressPicture.of(notebook, WORDING).step()).isEqualTo("cell 3 of 118");
        assertThat(ProgressPicture.of(second, WORDING).step()).isEqualTo("cell 5 of 118");
        assertThat(ProgressPicture.of(second, WORDING).parts().get(0))
                .isEqualTo(new ProgressPicture.Part("forward", 13, 5));
        var batches = byCell(Plans.with(tanh(), new BatchOrder(2, false, 0)));
        assertThat(ProgressPicture.of(batches.stepForward(), WORDING).step())
                .isEqualTo("batch 1/2, cell 5/43");
    }

    @Test
    void aChipLeadsToItsFirstElement() {
        var chips = TimelinePicture.of(second, WORDING).chips();
        assertThat(chips).hasSize(20);
        assertThat(chips.get(1).state()).isEqualTo(TimelinePicture.State.CURRENT);
        assertThat(chips.get(0).position()).isEqualTo(Position.START);
        assertThat(chips.get(2).position()).isEqualTo(new Position(1, 1, new Stop(3, 1)));
    }

    @Test
    void theEdgesThatFeedTheUnitAreLit() {
        assertThat(lit(second)).containsExactly("1: 0-1", "1: 1-1", "1: 2-1");
        assertThat(lit(notebook.jumpTo(new Position(1, 1, new Stop(10, 7)))))
                .containsExactly("2: 2-1");
        assertThat(lit(notebook.jumpTo(new Position(1, 1, new Stop(9, 3)))))
                .containsExactly("3: 2-0");
        assertThat(lit(notebook.jumpTo(new Position(1, 1, 5)))).containsExactly("4: 0-0");
        assertThat(lit(notebook.jumpTo(new Position(1, 1, new Stop(17, 6)))))
                .containsExactly("2: 1-1");
        assertThat(lit(notebook.jumpTo(new Position(1, 1, new Stop(18, 2))))).isEmpty();
        assertThat(lit(second.withGranularity(Granularity.OPERATION))).isEmpty();
    }

    @Test
    void whatIsPointedAtIsLitInsteadOfTheNewestElementIfItIsKnown() {
        assertThat(pointedAt(second, 0).sentences()).contains("y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6");
        assertThat(pointedAt(second, 3)).isEqualTo(newest(second));
    }

    @Test
    void anElementOfAParameterThatHasNotMovedIsStillTheOneBefore() {
        var moving = notebook.jumpTo(new Position(1, 1, new Stop(15, 2)));
        assertThat(sentence(moving)).isEqualTo("W3₁₂ ← 1 − 0.002 · 24 = 0.952");
        var next = Optional.of(Pointed.element(Quantity.weights(3), 0, 2));
        assertThat(Light.of(moving, next, WORDING).sentences())
                .containsExactly(
                        "W3₁₃ = 1 before this update; (∂L/∂W3)₁₃ = 1 · 24 = 24",
                        "W3₁₃ = 1 before this update; (∂L/∂W3)₁₃ = 24");
    }

    @Test
    void aMatrixOfManyElementsGoesByRowsAndSaysSo() {
        var wide = Networks.of(20, dense(5));
        var samples = new Batch(Matrix.filled(new Shape(20, 1), 1), Matrix.zeros(new Shape(5, 1)));
        var plan = Plans.of(wide, Loss.Kind.MSE, Networks.ones(wide), samples);
        var session = byCell(plan);
        while (!session.step().quantity().name().equals("dL/dW1")) {
            session = session.stepForward();
        }
        var third = session.stepForward().stepForward();
        assertThat(newest(third).heading()).isEqualTo("by rows");
        assertThat(sentence(third)).isEqualTo("row 3 of 5, first cell: (∂L/∂W1)₃₁ = 8 · 1 = 8");
        assertThat(onStage(third)).containsExactly(Cells.row(2), Cells.row(2), Cells.ALL);
        assertThat(lit(third)).hasSize(20).allMatch(edge -> edge.endsWith("-2"));
    }

    private static int everySumGivesItsElement(Session start) {
        int sums = 0;
        for (var session = start;
                session.position().epoch() == 1;
                session = session.stepForward()) {
            var cells = session.cells().newest();
            if (cells.isPresent()) {
                sums++;
                double element =
                        session.step().value().at(cells.get().row(), cells.get().column());
                theSumGivesTheElement(sentence(session), element);
            }
        }
        return sums;
    }

    private static Offset<Double> rounded(double element) {
        return Offset.offset(ROUNDED * Math.max(1, Math.abs(element)));
    }

    /**
     * {@code y1₂ = 1·1 + 1·2 = 3}, only about so where a number is rounded; what only takes a number
     * over has its name in the middle.
     */
    private static void theSumGivesTheElement(String sentence, double element) {
        var sides = List.of(sentence.split(" (=|←|≈) "));
        var sum = sides.get(1).matches(".*[∂₀-₉].*") ? sides.get(2) : sides.get(1);
        double value = Calculator.value(sum);
        assertThat(value).as(sentence).isCloseTo(element, rounded(element));
        if (!sentence.contains(" ≈ ")) {
            double result = Calculator.value(sides.get(sides.size() - 1));
            assertThat(result).as(sentence).isCloseTo(value, Offset.offset(EXACT));
        }
    }

    private static List<String> lit(Session session) {
        var board = Board.of(session, 0, WORDING);
        var lit = new ArrayList<String>();
        for (int column = 1; column < board.columns().size(); column++) {
            int to = column;
            newest(session).graph().edges(column, board).stream()
                    .map(edge -> to + ": " + edge.from() + "-" + edge.to())
                    .sorted()
                    .forEach(lit::add);
        }
        return lit;
    }

    private static LightPicture newest(Session session) {
        return Light.of(session, Optional.empty(), WORDING);
    }

    private static String sentence(Session session) {
        return newest(session).sentences().get(0);
    }

    private static LightPicture pointedAt(Session session, int row) {
        var pointed = Pointed.element(session.step().quantity(), row, 0);
        return Light.of(session, Optional.of(pointed), WORDING);
    }

    /** The cells of the equation that are lit. */
    private static List<Cells> onStage(Session session) {
        var shown = Stage.of(session, WORDING).last();
        return newest(session).in(shown.equation(), shown.cells()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Session byCell(Plan plan) {
        return Session.of(Plans.lesson(plan)).withGranularity(Granularity.CELL);
    }

    /** Four samples through two units with tanh. */
    private static Plan tanh() {
        var network = Networks.of(2, dense(2, Activation.TANH), dense(1));
        var samples = new Batch(
                Matrix.of(new double[] {-1, -1, 1, 1}, new double[] {-1, 1, -1, 1}),
                Matrix.of(new double[] {-1, 1, 1, -1}));
        return Plans.of(network, Loss.Kind.HALF_SQUARED, Networks.ones(network), samples);
    }
}
