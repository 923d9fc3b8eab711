package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.network.Quantity;
import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final WhatIf whatIf = WhatIf.of(start);

    @Test
    void theNotebooksFirstUpdateIsBestAtOneRate() {
        var lowest = whatIf.completed().sweep().lowest().orElseThrow();
        assertThat(lowest.loss()).isZero();
        assertThat(lowest.rate()).isCloseTo(0.01705, within(5e-6));
        assertThat(whatIf.here().loss()).isCloseTo(60.035872, within(5e-7));
        assertThat(whatIf.at(0.01).here().loss()).isCloseTo(24.964, within(5e-4));
        assertThat(whatIf.at(0.002)).isSameAs(whatIf);
    }

    @Test
    void inPiecesItIsTheSameAsAtOnce() {
        var pieces = whatIf;
        assertThat(pieces.isComplete()).isFalse();
        while (!pieces.isComplete()) {
            assertThat(pieces.work()).isPositive();
            pieces = pieces.extended(500);
        }
        assertThat(pieces.work()).isZero();
        assertThat(pieces.sweep()).isEqualTo(whatIf.completed().sweep());
    }

    @Test
    void itIsOfAllStepsOfItsUpdateAndOfNoOther() {
        assertThat(whatIf.isOf(start.lastStepOfEpoch())).isTrue();
        assertThat(whatIf.isOf(start.withLearningRate(0.01))).isTrue();
        assertThat(whatIf.isOf(start.nextEpoch())).isFalse();
        assertThat(whatIf.isOf(start.with(Change.element(start, Quantity.weights(1), 0, 0, 2))))
                .isFalse();
        assertThat(whatIf.isOf(start.with(Change.element(start, Quantity.input(), 0, 0, 2))))
                .isFalse();
        assertThat(whatIf.isOf(start.with(new Change.Freezing(Quantity.weights(1), true))))
                .isFalse();
        assertThat(whatIf.isOf(Session.of(Plans.lesson(Plans.notebook(0.01))))).isFalse();
    }
}
