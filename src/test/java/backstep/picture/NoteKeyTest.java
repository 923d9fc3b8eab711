package backstep.picture;

import static backstep.fixture.Matrices.column;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

class NoteKeyTest {

    @Test
    void ordinaryNumbersNeedNoNote() {
        assertThat(notes(logits(1, -2))).isEmpty();
        assertThat(notes(bce(2, 0))).isEmpty();
        assertThat(notes(l1(3))).isEmpty();
    }

    @Test
    void anOutputAtItsTargetIsAtTheKinkOfL1() {
        assertThat(notes(l1(1))).containsExactly("dL/dy1: kink.l1");
    }

    @Test
    void largeOutputsAreShiftedBeforeSoftmax() {
        assertThat(notes(logits(800, 799))).containsExactly("p: note.softmax");
        var softmax = Steps.of(Activation.SOFTMAX, Loss.Kind.MSE, column(-800, -801), column(0, 1));
        assertThat(notes(softmax)).containsExactly("y1: note.softmax");
    }

    @Test
    void whatIsNotFiniteIsNotShifted() {
        assertThat(notes(logits(Double.NaN, 1))).isEmpty();
        assertThat(notes(logits(Double.POSITIVE_INFINITY, 1))).isEmpty();
    }

    @Test
    void aProbabilityMayVanish() {
        assertThat(notes(logits(0, -800))).containsExactly("L: note.logarithm");
    }

    @Test
    void binaryCrossEntropyIsClampedWhereTheSigmoidIsSaturated() {
        assertThat(notes(bce(-800, 1)))
                .containsExactly("L: note.bce.value", "dL/dy1: note.bce.gradient");
        assertThat(notes(bce(40, 0)))
                .containsExactly(
                        "L: note.bce.value", "dL/dy1: note.bce.gradient", "dL/dz1: note.sigmoid");
    }

    private static List<String> notes(Trace trace) {
        return trace.steps().stream()
                .flatMap(step ->
                        NoteKey.of(step).map(key -> step.quantity().name() + ": " + key).stream())
                .toList();
    }

    private static Trace logits(double one, double other) {
        return Steps.of(
                Activation.IDENTITY, Loss.Kind.CROSS_ENTROPY, column(one, other), column(0, 1));
    }

    private static Trace bce(double sum, double target) {
        return Steps.of(
                Activation.SIGMOID, Loss.Kind.BCE, Matrix.scalar(sum), Matrix.scalar(target));
    }

    private static Trace l1(double output) {
        return Steps.of(Activation.IDENTITY, Loss.Kind.L1, Matrix.scalar(output), Matrix.scalar(1));
    }
}
