package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Contrast;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of numbers in every theme. */
class TintTest {

    @ParameterizedTest
    @EnumSource
    void numbersCanBeReadOnEveryColour(Theme theme) {
        var palette = Palette.of(theme);
        var tint = new Tint(palette);
        for (int strength = -10; strength <= 10; strength++) {
            assertThat(Contrast.of(palette.ink(), tint.of(strength / 10.0)))
                    .as("%s", strength)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
        assertThat(Contrast.of(palette.ink(), tint.of(Double.NaN)))
                .isGreaterThanOrEqualTo(Contrast.READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void zeroHasTheColourOfTheCard(Theme theme) {
        assertThat(new Tint(Palette.of(theme)).of(0))
                .isEqualTo(Palette.of(theme).card());
    }
}
