package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Sentence;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpellingTest {

    @Test
    void countsInsertionsDeletionsAndReplacements() {
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("Units", "units")).isZero();
    }

    @Property(tries = 200)
    void isADistance(
            @ForAll @AlphaChars @StringLength(max = 6) String a,
            @ForAll @AlphaChars @StringLength(max = 6) String b,
            @ForAll @AlphaChars @StringLength(max = 6) String c) {
        assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
        assertThat(Spelling.distance(a, c))
                .isLessThanOrEqualTo(Spelling.distance(a, b) + Spelling.distance(b, c));
        assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equalsIgnoreCase(b));
    }

    @Test
    void proposesTheNearestOrNamesThemAll() {
        var known = List.of("weights", "bias");
        assertThat(Spelling.advice("wieghts", known))
                .isEqualTo(Sentence.of("lesson.advice.nearest", "weights"));
        assertThat(Spelling.advice("dropout", known))
                .isEqualTo(Sentence.of("lesson.advice.known", "weights, bias"));
    }
}
