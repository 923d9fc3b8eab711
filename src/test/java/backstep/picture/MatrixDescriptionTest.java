package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/** What a screen reader says of a matrix, and a pointed-at cell of its number. */
class MatrixDescriptionTest {

    private static final Matrix W = Matrix.of(new double[][] {{1, -0.12345}});
    private static final Formula NAME = Formula.of(Quantity.weights(2));

    @Test
    void tellsNoMoreThanIsSeen() {
        var whole = picture(NAME, W, Language.ENGLISH);
        assertThat(whole.description()).isEqualTo("W2, 1 × 2: 1 −0.1235");
        assertThat(whole.knowing(1).description()).isEqualTo("W2, 1 × 2: 1 … (1 of 2 computed)");
        assertThat(whole.knowing(0).description()).isEqualTo("W2, 1 × 2: not computed yet");
        assertThat(whole.hidden().description()).isEqualTo("W2, 1 × 2: numbers not shown yet");
        assertThat(whole.asked().description()).isEqualTo("W2: not computed yet");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'W2 transposed, 2 × 1: 1; −0.1235'",
        "CHINESE, 'W2 的转置, 2 × 1: 1; −0.1235'"
    })
    void aTransposedOneHasAName(Language language, String description) {
        assertThat(picture(Formula.transposed(NAME), W.transpose(), language).description())
                .isEqualTo(description);
    }

    @Test
    void aCellIsReadOutWithAllItsDigitsButAZeroWithoutItsSign() {
        var one = picture(NAME, Matrix.of(new double[][] {{-0.0, -0.123456}}), Language.ENGLISH);
        assertThat(one.readOut(0, 0)).isEqualTo("W2₁₁ = 0");
        assertThat(one.readOut(0, 1)).isEqualTo("W2₁₂ = −0.123456");
        assertThat(one.exactCell(0, 0)).isEqualTo("−0");
    }

    @Test
    void isSaidAnewOnlyOfWhatIsSaidOtherwise() {
        var whole = picture(NAME, W, Language.ENGLISH);
        var others = List.of(
                whole,
                whole.knowing(1),
                whole.knowing(0),
                whole.hidden(),
                whole.asked(),
                picture(NAME, W.transpose(), Language.ENGLISH),
                picture(NAME, W.plus(W), Language.ENGLISH),
                picture(Formula.of(Quantity.weights(3)), W, Language.ENGLISH),
                picture(Formula.transposed(NAME), W, Language.CHINESE));
        for (var one : others) {
            for (var other : others) {
                assertThat(one.isDescribedAs(other))
                        .as("%s and %s", one.description(), other.description())
                        .isEqualTo(one.description().equals(other.description()));
            }
        }
    }

    private static MatrixPicture picture(Formula name, Matrix value, Language language) {
        return new MatrixPicture(
                "",
                name,
                value.shape(),
                Optional.of(value),
                1,
                Emphasis.NONE,
                new Wording(Texts.in(language), Numerals.STANDARD));
    }
}
