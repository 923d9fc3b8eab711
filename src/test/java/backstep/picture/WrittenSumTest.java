package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that are written out term by term. */
class WrittenSumTest {

    @ParameterizedTest
    @CsvSource({
        "0, y1₁ = 1·1",
        "0.19, y1₁ = 1·1",
        "0.2, y1₁ = 1·1 + 1·2",
        "0.4, y1₁ = 1·1 + 1·2 + 1·3",
        "0.6, y1₁ = 1·1 + 1·2 + 1·3 + 0",
        "0.8, y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6",
        "1, y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6"
    })
    void theTermsComeInOrderAndThenTheResult(double share, String written) {
        var sum = new WrittenSum("y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6");
        assertThat(sum.at(share)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "W₁ ← 1 − 0.002 · 6 = 0.988, W₁ ← 1",
        "m₁ ← (1 − 0.9) · 2 = 0.2, m₁ ← (1 − 0.9) · 2",
        "L = |120 − 50| = 70, L = |120 − 50|",
        "L = 1/3 · 2 ≈ 0.6667, L = 1/3 · 2",
        "(∂L/∂W2)₁₁ = (−1) · 6 = −6, (∂L/∂W2)₁₁ = (−1) · 6",
        "'row 1 of 4: y₁ = 2·(−3) + … + 1·1 = −5', 'row 1 of 4: y₁ = 2·(−3)'",
        "'x₁ = 1, given', 'x₁ = 1, given'"
    })
    void whatIsInBracketsComesWhole(String sentence, String first) {
        assertThat(new WrittenSum(sentence).at(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "0 − 0.05 · 2 / (√4 + 1e−8) ≈ −0.05, … ≈ −0.05",
        "W₁ ← 1 − 0.002 · 6 = 0.988, … = 0.988",
        "'given', 'given'"
    })
    void theResultIsLeftWhereThereIsNoRoomForMore(String sentence, String left) {
        assertThat(new WrittenSum(sentence).shortened()).isEqualTo(left);
    }

    @Property
    void whatIsWrittenStays(
            @ForAll @DoubleRange(min = 0, max = 1) double earlier,
            @ForAll @DoubleRange(min = 0, max = 1) double later) {
        var sum = new WrittenSum("z = 3·(−2) + (1 − 0.5) + … + 7 − 1 = 0.5");
        assertThat(sum.at(Math.max(earlier, later))).startsWith(sum.at(Math.min(earlier, later)));
        assertThat(sum.sentence()).startsWith(sum.at(earlier)).isEqualTo(sum.at(1));
    }
}
