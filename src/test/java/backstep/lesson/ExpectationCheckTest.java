package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.fixture.Plans;
import backstep.text.LocalText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ExpectationCheckTest {

    @Test
    void namesTheElementThatIsFurthestOff() {
        var off = new Expectation(1, "dL/dW3", Matrix.of(new double[] {24, 23, 20, 24, 25}), 0.5);
        assertThat(ExpectationCheck.failures(expecting(off)))
                .containsExactly(new ExpectationCheck.Failure(off, 1, 3, 24));
        assertThat(new ExpectationCheck.Failure(off, 1, 3, 24).expected()).isEqualTo(20);
    }

    @Test
    void toleratesWhatItMay() {
        var near = new Expectation(1, "L", Matrix.scalar(70.5), 0.5);
        assertThat(ExpectationCheck.failures(expecting(near))).isEmpty();
    }

    @Test
    void goesPastTheEpochsOfTheLesson() {
        var late = new Expectation(11, "L", Matrix.scalar(0), 0);
        assertThat(ExpectationCheck.failures(expecting(late))).hasSize(1);
    }

    private static Lesson expecting(Expectation expectation) {
        return new Lesson(
                LocalText.same("A lesson"),
                Optional.empty(),
                Plans.notebook(),
                List.of(expectation));
    }
}
