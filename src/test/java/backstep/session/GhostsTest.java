package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The runs that were cut off, told apart, hidden, forgotten and brought back. */
class GhostsTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void eachHasANumberOfItsOwnAndTheNewestTheOneThatIsFree() {
        assertThat(cut(5).ghosts()).extracting(Ghost::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(cut(7).ghosts()).extracting(Ghost::number).containsExactly(2, 3, 4, 0, 1);
        var less = cut(5).without(cut(5).ghosts().get(2));
        assertThat(again(less, 0.5).ghosts())
                .extracting(Ghost::number)
                .containsExactly(0, 1, 3, 4, 2);
    }

    /** The loss of an epoch comes before its update. */
    @Test
    void aFutureIsOneIfTheChangeMakesALossInItAnother() {
        var rate = new Change.LearningRate(0.002, 0.01);
        var frozen = new Change.Freezing(Quantity.weights(1), true);
        var weight = Change.element(start, Quantity.weights(1), 0, 0, 7);
        for (var after : List.of(rate, frozen)) {
            assertThat(changed(4, 4, after).ghosts()).as("%s", after).isEmpty();
            assertThat(changed(5, 4, after).ghosts()).as("%s", after).hasSize(1);
        }
        assertThat(changed(4, 4, weight).ghosts()).hasSize(1);
        assertThat(changed(3, 4, weight).ghosts()).isEmpty();
        assertThat(changed(1, 1, weight).ghosts()).isEmpty();
        assertThat(changed(2, 1, weight).ghosts()).hasSize(1);
    }

    @Test
    void aLossOfManyBatchesIsAnotherAfterAChangeInAllButTheLast() {
        var notebook = Plans.notebook();
        var samples = new Batch(
                Matrix.of(new double[][] {{1, 2}, {2, 3}, {3, 5}}),
                Matrix.of(new double[] {50, 40}));
        var plan = notebook.withSamples(samples);
        var pairs = Session.of(Plans.lesson(Plans.with(plan, new BatchOrder(1, false, 0))));
        var made = pairs.jumpTo(new Position(4, 1, 1));

        assertThat(made.jumpTo(new Position(3, 1, 1)).withLearningRate(0.1).ghosts())
                .hasSize(1);
        assertThat(made.jumpTo(new Position(3, 2, 1)).withLearningRate(0.1).ghosts())
                .isEmpty();
    }

    @Test
    void oneIsHiddenAndShownAndTheOthersStay() {
        var session = cut(3);
        var second = session.ghosts().get(1);
        var hidden = session.toggled(second);
        assertThat(hidden.ghosts()).extracting(Ghost::isHidden).containsExactly(false, true, false);
        assertThat(hidden.toggled(hidden.ghosts().get(1))).isEqualTo(session);
    }

    @Test
    void oneIsForgotten() {
        var kept = cut(3).ghosts();
        assertThat(cut(3).without(kept.get(1)).ghosts())
                .isEqualTo(List.of(kept.get(0), kept.get(2)));
    }

    @Test
    void whatIsLeftForOneIsDifferentFromTheEarlierOfBothPlaces() {
        var there = start.jumpTo(new Position(6, 1, 1));
        var changed = there.jumpTo(new Position(3, 1, 4)).withLearningRate(0.01);
        var ghost = changed.ghosts().get(0);
        assertThat(left(changed.jumpTo(new Position(5, 1, 2)), ghost).from())
                .isEqualTo(new Position(3, 1, 1));
        assertThat(left(changed.jumpTo(new Position(2, 1, 2)), ghost).from())
                .isEqualTo(new Position(2, 1, 1));
    }

    @Test
    void whatChangesWithOneIsTheRateFromTheOneShownOrTheNumberThatWasCutOff() {
        var there = start.jumpTo(new Position(6, 1, 1)).restart();
        var byRate = there.withLearningRate(0.01);
        assertThat(byRate.withLearningRate(0.05).changeTo(byRate.ghosts().get(0)))
                .isEqualTo(new Change.LearningRate(0.05, 0.002));
        var element = Change.element(there, Quantity.weights(1), 0, 0, 7);
        var byWeight = there.with(element);
        assertThat(byWeight.changeTo(byWeight.ghosts().get(0))).isEqualTo(element.inverse());
    }

    @Test
    void everyKindOfChangeIsTakenBackByItsInverse() {
        for (var change : List.of(
                new Change.LearningRate(0.002, 0.01),
                Change.element(start, Quantity.weights(2), 4, 3, 7),
                Change.element(start, Quantity.bias(2), 4, 0, -1),
                Change.element(start, Quantity.input(), 2, 0, 7),
                Change.element(start, Quantity.target(), 0, 0, 7),
                new Change.Freezing(Quantity.weights(2), true))) {
            var changed = start.with(change);
            assertThat(changed).as("%s", change).isNotEqualTo(start);
            assertThat(changed.with(change.inverse())).as("%s", change).isEqualTo(start);
        }
    }

    /** So many epochs made, and one of them changed. */
    private Session changed(int made, int epoch, Change change) {
        var there = start.jumpTo(new Position(made, 1, start.trace().size()));
        return there.jumpTo(new Position(epoch, 1, 1)).with(change);
    }

    private static Ghost left(Session session, Ghost ghost) {
        var kept = session.broughtBack(ghost).ghosts();
        return kept.get(kept.size() - 1);
    }

    private Session cut(int times) {
        var session = start;
        for (int cut = 1; cut <= times; cut++) {
            session = again(session, cut * 0.01);
        }
        return session;
    }

    private static Session again(Session session, double rate) {
        return session.jumpTo(new Position(3, 1, 1)).restart().withLearningRate(rate);
    }
}
