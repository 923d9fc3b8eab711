package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** One element a click. */
class CellsTest {

    private static final Quantity.Variable Y1 = Quantity.output(1);

    private final Session start =
            Session.of(Plans.lesson(Plans.notebook())).withGranularity(Granularity.CELL);

    @Test
    void anEpochOfTheNotebookHasAClickForEachElementComputed() {
        int clicks = 1;
        var session = start;
        while (session.stepForward().position().epoch() == 1) {
            session = session.stepForward();
            clicks++;
        }
        assertThat(clicks).isEqualTo(116);
        assertThat(session.cells().reached(step -> true)).isEqualTo(118);
        assertThat(session.position()).isEqualTo(new Position(1, 1, 20));
    }

    @Test
    void whatIsGivenComesWhole() {
        assertThat(start.position()).isEqualTo(Position.START);
        assertThat(start.cells().newest()).isEmpty();
        assertThat(start.jumpTo(new Position(1, 1, new Stop(1, 2)))).isEqualTo(start);
        assertThat(start.stepForward().position()).isEqualTo(new Position(1, 1, new Stop(2, 1)));
    }

    @Test
    void aMatrixOfWhichCellsAreMissingIsNoValueYet() {
        var second = start.stepForward().stepForward();
        assertThat(second.valueOf(Y1)).isEmpty();
        var cells = second.cells().of(Y1).orElseThrow();
        assertThat(cells.count()).isEqualTo(2);
        assertThat(cells.isKnown(1, 0)).isTrue();
        assertThat(cells.isKnown(2, 0)).isFalse();
        assertThat(second.cells().newest()).contains(new CellSpan(1, 2, 1, 4));
        assertThat(second.stepForward().stepForward().valueOf(Y1)).isPresent();
    }

    @Test
    void aParameterHasItsOldNumbersWhereItHasNotMoved() {
        var weights = Quantity.weights(3);
        var second = start.jumpTo(new Position(1, 1, new Stop(15, 2)));
        assertThat(second.valueOf(weights)).contains(Matrix.of(new double[] {1, 1, 1, 1, 1}));
        assertThat(second.cells().of(weights).map(PartlyKnown::value))
                .isEqualTo(Optional.of(Matrix.of(new double[] {0.952, 0.952, 1, 1, 1})));
    }

    @Test
    void anElementThatHasMovedIsChangedForTheNextUpdateAndOneThatHasNotForThis() {
        var second = start.jumpTo(new Position(1, 1, new Stop(15, 2)));
        var moved = second.with(Change.element(second, Quantity.weights(3), 0, 1, 5));
        assertThat(moved.position()).isEqualTo(new Position(2, 1, 1));
        var change = Change.element(second, Quantity.weights(3), 0, 2, 5);
        assertThat(second.with(change).position()).isEqualTo(second.position());
    }

    @Test
    void inARowFurtherDownTooOnlyAnElementThatHasMovedIs() {
        var weights = Quantity.weights(2);
        var sixth = start.jumpTo(new Position(1, 1, new Stop(17, 6)));
        assertThat(sixth.step().quantity()).isEqualTo(weights);
        assertThat(sixth.with(Change.element(sixth, weights, 1, 1, 5)).position())
                .isEqualTo(new Position(2, 1, 1));
        assertThat(sixth.with(Change.element(sixth, weights, 1, 2, 5)).position())
                .isEqualTo(sixth.position());
    }

    @Test
    void theUpdateIsMadeWithItsLastElement() {
        var last = start.lastStepOfEpoch();
        assertThat(last.losses()).hasSize(1);
        var before = last.stepBackward();
        assertThat(before.position()).isEqualTo(new Position(1, 1, new Stop(20, 3)));
        assertThat(before.losses()).isEmpty();
        assertThat(before.horizon().isAtItsEnd()).isFalse();
        assertThat(start.jumpTo(before.position()).run().size()).isZero();
        assertThat(start.jumpTo(before.position()).stepForward().run().size()).isEqualTo(1);
    }

    @Test
    void aNumberThatIsNotFiniteIsToldOfOnceItsElementIsThere() {
        var diverging = start.withLearningRate(1e308);
        var place = diverging.lastStepOfEpoch().divergence().orElseThrow();
        var there = diverging.jumpTo(
                diverging.lastStepOfEpoch().diverged().orElseThrow().place());
        var first = there.jumpTo(there.position().at(new Stop(place.step(), 1)));
        assertThat(place.column()).isZero();
        assertThat(first.position().isWhole()).isFalse();
        assertThat(first.divergence()).isPresent();
        assertThat(first.stepBackward().divergence()).isEmpty();
        for (var granularity : Granularity.values()) {
            var shown = first.withGranularity(granularity);
            assertThat(shown.divergence()).isPresent();
            assertThat(shown.turned().divergence()).isEmpty();
        }
    }

    /** y1₃ is 0 and its gradient next to the largest number; x₂ = 2 times that is more. */
    @Test
    void inARowFurtherDownTooANumberThatIsNotFiniteIsToldOfWithItsElement() {
        var large = start.with(Change.element(start, Quantity.weights(2), 0, 2, 1e308));
        for (int column = 0; column < 3; column++) {
            large = large.with(Change.element(large, Quantity.weights(1), 2, column, 0));
        }
        var there =
                large.jumpTo(large.lastStepOfEpoch().diverged().orElseThrow().place());
        assertThat(there.step().quantity()).isEqualTo(Quantity.weights(1).gradient());
        var eighth = there.jumpTo(there.position().at(new Stop(there.position().step(), 8)));
        assertThat(eighth.divergence()).isPresent();
        assertThat(eighth.stepBackward().divergence()).isEmpty();
    }

    @Test
    void aCellIsTurnedAmongThoseThatAreComputed() {
        var second = start.stepForward().stepForward();
        var symbols = second.turned();
        assertThat(symbols.position()).isEqualTo(new Position(1, 1, before(1, Reveal.SYMBOLS)));
        assertThat(symbols.turned().position())
                .isEqualTo(new Position(1, 1, before(1, Reveal.NUMBERS)));
        assertThat(symbols.turned().turned()).isEqualTo(second);
        for (var turned : List.of(symbols, symbols.turned())) {
            assertThat(turned.cells().of(Y1).map(PartlyKnown::count)).contains(1);
            assertThat(turned.cells().newest()).isEqualTo(second.cells().newest());
            assertThat(turned.cells().reached(step -> true)).isEqualTo(5);
            assertThat(turned.stepForward().position()).isEqualTo(second.position());
            assertThat(turned.stepForward().stepBackward()).isEqualTo(turned);
            assertThat(turned.stepBackward().position())
                    .isEqualTo(second.stepBackward().position());
        }
    }

    @Test
    void beforeItsFirstCellIsTurnedNothingOfAMatrixIsKnown() {
        var symbols = start.stepForward().turned();
        assertThat(symbols.position()).isEqualTo(new Position(1, 1, before(0, Reveal.SYMBOLS)));
        assertThat(symbols.cells().of(Y1)).isEmpty();
        assertThat(symbols.withGranularity(Granularity.OPERATION).position())
                .isEqualTo(symbols.position());
    }

    @Test
    void aMatrixIsInSymbolsWhereSomeOfItsCellsWere() {
        var third = start.stepForward().stepForward().stepForward().turned();
        var whole = third.withGranularity(Granularity.OPERATION);
        assertThat(whole.position()).isEqualTo(new Position(1, 1, before(0, Reveal.SYMBOLS)));
        assertThat(whole.withGranularity(Granularity.CELL)).isEqualTo(third);
    }

    private static Stop before(int cells, Reveal shown) {
        return new Stop(2, cells, shown);
    }

    @Test
    void aPlaceIsBetweenOrAtCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stop(2, 0))
                .withMessage("no place is step 2, cell 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stop(2, -1, Reveal.NUMBERS))
                .withMessage("no place is step 2, cell -1, numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stop(2, Stop.WHOLE, Reveal.SYMBOLS))
                .withMessage("no place is step 2, symbols");
    }

    @Test
    void fromTheMiddleOfAMatrixTheOthersGoOnFromAllOfIt() {
        var middle = start.stepForward().stepForward();
        var operation = middle.withGranularity(Granularity.OPERATION);
        assertThat(operation.position()).isEqualTo(new Position(1, 1, 2));
        assertThat(operation.withGranularity(Granularity.CELL)).isEqualTo(middle);
        assertThat(operation.stepForward().withGranularity(Granularity.CELL).position())
                .isEqualTo(new Position(1, 1, 3));
        assertThat(middle.withGranularity(Granularity.LAYER).stepForward().position())
                .isEqualTo(new Position(1, 1, 3));
    }

    @Test
    void aPhaseBeginsWithItsFirstElement() {
        var backward = start.nextPhase().nextPhase().nextPhase();
        assertThat(backward.position()).isEqualTo(new Position(1, 1, new Stop(15, 1)));
        assertThat(backward.stepForward().stepForward().previousPhase().position())
                .isEqualTo(new Position(1, 1, 6));
    }

    @Test
    void aMatrixOfManyCellsIsComputedRowByRow() {
        var wide = Networks.of(13, Networks.dense(5));
        var samples = new Batch(Matrix.zeros(new Shape(13, 1)), Matrix.zeros(new Shape(5, 1)));
        var plan = Plans.of(wide, Loss.Kind.MSE, Networks.ones(wide), samples);
        var session = Session.of(Plans.lesson(plan)).withGranularity(Granularity.CELL);
        var gradient = session.nextPhase().nextPhase();
        while (!gradient.step().quantity().equals(Quantity.weights(1).gradient())) {
            gradient = gradient.stepForward();
        }
        assertThat(gradient.cells().newest()).contains(new CellSpan(0, 13, 13, 5));
        var second = gradient.stepForward();
        assertThat(second.cells().newest()).contains(new CellSpan(13, 26, 13, 5));
        assertThat(second.turned().cells().newest()).isEqualTo(second.cells().newest());
        assertThat(second.turned().cells().computed().count()).isEqualTo(13);
        assertThat(second.turned().stepForward().position()).isEqualTo(second.position());
    }
}
