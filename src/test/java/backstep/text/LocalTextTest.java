package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LocalTextTest {

    @Test
    void saysItInTheLanguageAskedOrInTheOneThereIs() {
        var both = new LocalText(Map.of(Language.ENGLISH, "matrix", Language.CHINESE, "矩阵"));
        assertThat(both.in(Language.ENGLISH)).isEqualTo("matrix");
        assertThat(both.in(Language.CHINESE)).isEqualTo("矩阵");
        var chinese = new LocalText(Map.of(Language.CHINESE, "矩阵"));
        assertThat(chinese.in(Language.ENGLISH)).isEqualTo("矩阵");
        assertThat(LocalText.same("matrix").in(Language.CHINESE)).isEqualTo("matrix");
    }

    @Test
    void aTextHasALanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalText(Map.of()))
                .withMessage("a text needs at least one language");
    }
}
