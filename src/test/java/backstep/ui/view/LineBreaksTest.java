package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class LineBreaksTest {

    @Test
    void aLineIsBrokenAfterACommaOrASign() {
        assertThat(parts("W1 = W1 - lr * dL_dW1"))
                .containsExactly("W1 =", "W1 -", "lr *", "dL_dW1");
        assertThat(parts("np.where(y3 > t, 1, -1)")).containsExactly("np.where(y3 > t,", "1, -1)");
    }

    @Test
    void neitherAQuotientNorItsLastCharactersAreCutOff() {
        assertThat(parts("dL_dy1 = (y1 - t) / 3")).containsExactly("dL_dy1 =", "(y1 - t) / 3");
        assertThat(parts("y = a @ x + b")).containsExactly("y =", "a @ x + b");
    }

    @Test
    void whatIsInShortBracketsStaysTogether() {
        assertThat(parts("m_b2 = 0.9 * m_b2 + (1 - 0.9) * dL_db2"))
                .containsExactly("m_b2 =", "0.9 *", "m_b2 +", "(1 - 0.9) *", "dL_db2");
        assertThat(parts("(1×1) ← 0.9 · (1×1) + (1 - 0.9) · (1×1)"))
                .containsExactly("(1×1) ←", "0.9 ·", "(1×1) +", "(1 - 0.9) · (1×1)");
        assertThat(parts("s = np.sum(first_name * second_name)"))
                .containsExactly("s =", "np.sum(first_name *", "second_name)");
    }

    @Test
    void eachLineIsBrokenByItself() {
        assertThat(parts("a = b\nlonger = name_1")).containsExactly("a = b\nlonger =", "name_1");
    }

    /** Lines are broken where Java's line breaks are. */
    @Test
    void noNumberOfASentenceIsBroken() {
        var sentence = "(−0.05048)·(−0.8523) ≈ −0.2651。by −2.5e−5";
        assertThat(atBreaks(sentence)).contains("2651。");
        assertThat(atBreaks(LineBreaks.inSentence(sentence)))
                .map(part -> part.replace("\uFEFF", "").strip())
                .containsExactly("(−0.05048)", "·", "(−0.8523)", "≈", "−0.2651。", "by", "−2.5e−5");
    }

    private static List<String> atBreaks(String sentence) {
        var breaks = BreakIterator.getLineInstance();
        breaks.setText(sentence);
        var parts = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(sentence.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static List<String> parts(String code) {
        return Stream.of(LineBreaks.in(code).split(" ", -1))
                .map(part -> part.replace('\u00a0', ' '))
                .toList();
    }
}
