package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Contrast;
import backstep.picture.TimelinePicture.State;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The contrast of the chips' colours. */
class ChipColorsTest {

    /** Two fills side by side that differ as much are told apart from the back row. */
    private static final double DISTINCT = 1.5;

    private static final List<String> PHASES = List.of("forward", "loss", "backward", "update");

    private final String looks = sheet("backstep");

    @ParameterizedTest
    @EnumSource
    void everyChipCanBeRead(Theme theme) {
        PHASES.forEach(phase -> everyChipCanBeRead(phase, theme));
    }

    private void everyChipCanBeRead(String phase, Theme theme) {
        for (var state : State.values()) {
            var fill = fill(theme, phase, state);
            var chip = ".chip." + phase + (state == State.CURRENT ? ":current" : "");
            assertThat(Contrast.of(color(theme, chip + " .term", "-fx-fill"), fill))
                    .as("%s %s", chip, state)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
            assertThat(Contrast.of(color(theme, chip + " .chip-words", "-fx-text-fill"), fill))
                    .as("%s %s", chip, state)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void statesAreToldApart(Theme theme) {
        PHASES.forEach(phase -> statesAreToldApart(phase, theme));
    }

    private void statesAreToldApart(String phase, Theme theme) {
        var done = fill(theme, phase, State.DONE);
        assertThat(Contrast.of(done, fill(theme, phase, State.FUTURE))).isGreaterThan(DISTINCT);
        assertThat(Contrast.of(done, fill(theme, phase, State.CURRENT))).isGreaterThan(DISTINCT);
    }

    private static Color fill(Theme theme, String phase, State state) {
        return Palette.of(theme).color(Chip.fill(phase, state));
    }

    private Color color(Theme theme, String selector, String property) {
        var rule = Pattern.quote(selector + " {") + " " + property + ": -([-\\w]+);";
        return Palette.of(theme).color(found(rule, looks));
    }

    private static String found(String pattern, String sheet) {
        var matcher = Pattern.compile(pattern).matcher(sheet);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String sheet(String name) {
        try (var stream =
                ChipColorsTest.class.getResourceAsStream("/backstep/ui/" + name + ".css")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
