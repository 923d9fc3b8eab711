package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

class BoardTest {

    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private final Session notebook = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void everyLayerIsAColumnBetweenTheInputAndTheLoss() {
        assertThat(picture(notebook, 0).columns())
                .extracting(column -> column.title() + " " + column.subtitle())
                .containsExactly(
                        "Input 3×1",
                        "Linear 1 3 → 4",
                        "Linear 2 4 → 5",
                        "Linear 3 5 → 1",
                        "Loss |y₃ − t|");
    }

    @Test
    void anActivatedLayerHasItsWeightedSumBesideItsOutput() {
        var layer = picture(Session.of(Plans.lesson(wide(3))), 0).columns().get(1);
        assertThat(layer.values())
                .extracting(MatrixPicture::id)
                .containsExactly("value-W1", "value-b1", "value-z1", "value-y1");
        assertThat(layer.gradients())
                .extracting(MatrixPicture::id)
                .containsExactly("gradient-W1", "gradient-b1", "gradient-z1", "gradient-y1");
    }

    @Test
    void unitsAreEmptyUntilTheyAreComputed() {
        var first = picture(notebook, 0).columns();
        assertThat(first.get(0).units())
                .extracting(BoardPicture.Unit::text)
                .containsExactly("1", "2", "3");
        assertThat(first.get(1).units()).noneMatch(BoardPicture.Unit::isKnown);
        var second = picture(notebook.stepForward(), 0).columns();
        assertThat(second.get(1).units())
                .extracting(BoardPicture.Unit::text)
                .containsExactly("6", "6", "6", "6");
    }

    @Test
    void theGraphShowsTheSampleThatIsChosen() {
        var session = Session.of(Plans.lesson(wide(3)));
        var x = session.plan().samples().inputs();
        for (int sample = 0; sample < 3; sample++) {
            assertThat(picture(session, sample).columns().get(0).units().get(0).text())
                    .isEqualTo(Numerals.STANDARD.say(x.at(0, sample)));
            assertThat(picture(session, sample).sample().orElseThrow().text())
                    .isEqualTo("sample " + (sample + 1) + " of 3");
        }
    }

    @Test
    void aBatchOfFewerSamplesShowsItsLast() {
        var session = Session.of(Plans.lesson(wide(3)));
        assertThat(picture(session, 7)).isEqualTo(picture(session, 2));
        assertThat(picture(notebook, 7).sample()).isEmpty();
    }

    @Test
    void atMostFourHundredConnectionsAreDrawn() {
        var columns = picture(Session.of(Plans.lesson(wide(2))), 0).columns();
        assertThat(columns.stream().mapToInt(column -> column.edges().size()).sum())
                .isBetween(200, 400);
    }

    @Test
    void anotherRateRecoloursNothingThatItLeavesAsItIs() {
        var step = notebook.jumpTo(new Position(2, 1, 10));
        assertThat(picture(step.withLearningRate(1), 0).columns())
                .isEqualTo(picture(step, 0).columns());
    }

    @Test
    void onlyParametersThatMovedAreMarked() {
        var updated = Session.of(Plans.lesson(frozenBiases())).lastStepOfEpoch();
        var last = picture(updated, 0).columns().get(3);
        assertThat(last.values())
                .extracting(MatrixPicture::id, MatrixPicture::emphasis)
                .contains(tuple("value-W3", Emphasis.MOVED), tuple("value-b3", Emphasis.NONE));
    }

    @Test
    void aCellIsReadOutWithItsPlaceAndEveryDigit() {
        var third = notebook.jumpTo(new Position(3, 1, 1));
        var weights = picture(third, 0).columns().get(1).values().get(0);
        assertThat(weights.readOut(3, 2))
                .isEqualTo("W1₄₃ = "
                        + Numerals.exact(
                                third.valueOf(Quantity.weights(1)).orElseThrow().at(3, 2)));
    }

    private static BoardPicture picture(Session session, int sample) {
        return Board.of(session, sample, ENGLISH);
    }

    private static Plan frozenBiases() {
        var dense = new Networks.Dense(1, Activation.IDENTITY, true, Set.of(Role.BIAS));
        var network = Networks.of(1, dense, dense, dense);
        var batch = new Batch(Matrix.scalar(1), Matrix.scalar(5));
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
    }

    private static Plan wide(int samples) {
        var network = Networks.of(30, Networks.dense(40, Activation.TANH), Networks.dense(20));
        var random = new Random(1);
        var batch = new Batch(
                Matrices.normal(new Shape(30, samples), random),
                Matrices.normal(new Shape(20, samples), random));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.normal(network, random), batch);
        return Plans.with(plan, new BatchOrder(samples, false, 0));
    }
}
