package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class CodeBreaksTest {

    @Test
    void aLineIsBrokenAfterACommaOrASign() {
        assertThat(parts("W1 = W1 - lr * dL_dW1"))
                .containsExactly("W1 =", "W1 -", "lr *", "dL_dW1");
        assertThat(parts("np.where(y3 > t, 1, -1)")).containsExactly("np.where(y3 > t,", "1, -1)");
    }

    @Test
    void neitherAQuotientNorItsLastCharactersAreCutOff() {
        assertThat(parts("dL_dy1 = (y1 - t) / 3")).containsExactly("dL_dy1 =", "(y1 -", "t) / 3");
        assertThat(parts("y = a @ x + b")).containsExactly("y =", "a @ x + b");
    }

    @Test
    void eachLineIsBrokenByItself() {
        assertThat(parts("a = b\nlonger = name_1")).containsExactly("a = b\nlonger =", "name_1");
    }

    private static List<String> parts(String code) {
        return Stream.of(CodeBreaks.in(code).split(" ", -1))
                .map(part -> part.replace('\u00a0', ' '))
                .toList();
    }
}
