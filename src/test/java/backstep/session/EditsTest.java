package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

class EditsTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final Change rate = new Change.LearningRate(0.002, 0.01);

    @Test
    void undoneAndRedoneEverythingIsAsItWas() {
        var before = start.jumpTo(new Position(6, 1, 3)).jumpTo(new Position(2, 1, 4));
        var first = Edits.NONE.with(rate, before);
        var between = before.with(rate).jumpTo(new Position(4, 1, 1));
        var weight = Change.element(between, Quantity.weights(2), 0, 0, 9);
        var both = first.with(weight, between);
        var after = between.with(weight).stepForward();

        var undone = both.undo(after);
        assertThat(undone.session()).isEqualTo(between);
        assertThat(undone.edits().undoable()).contains(rate);
        assertThat(undone.edits().redoable()).contains(weight);
        var undoneTwice = undone.edits().undo(undone.session());
        assertThat(undoneTwice.session()).isEqualTo(before);
        assertThat(undoneTwice.edits().undoable()).isEmpty();

        var redone = undoneTwice.edits().redo(undoneTwice.session());
        assertThat(redone.session()).isEqualTo(between);
        assertThat(redone.edits().redo(redone.session()).session()).isEqualTo(after);
    }

    @Test
    void withNothingToUndoNothingHappens() {
        assertThat(Edits.NONE.undo(start)).isEqualTo(new Edits.Outcome(start, Edits.NONE));
        assertThat(Edits.NONE.redo(start)).isEqualTo(new Edits.Outcome(start, Edits.NONE));
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        var undone = Edits.NONE.with(rate, start).undo(start.with(rate));
        assertThat(undone.edits().with(rate, start).redoable()).isEmpty();
    }

    @Test
    void aDragIsOneChangeFromItsFirstRateToItsLast() {
        var dragged = Edits.NONE.with(rate, start).draggedTo(0.02).draggedTo(0.05);
        assertThat(dragged.done()).hasSize(1);
        assertThat(dragged.undoable()).contains(new Change.LearningRate(0.002, 0.05));
        assertThat(dragged.undo(start.withLearningRate(0.05)).session()).isEqualTo(start);
    }

    @Test
    void theGranularityIsNothingToUndo() {
        var undone = Edits.NONE
                .with(rate, start)
                .undo(start.with(rate).withGranularity(Granularity.LAYER));
        assertThat(undone.session()).isEqualTo(start.withGranularity(Granularity.LAYER));
    }
}
