package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Contrast;
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
        for (var state : List.of("", ":done", ":current")) {
            var chip = ".chip-ground." + phase + state;
            var fill = color(theme, chip, "-fx-background-color");
            var words = ".chip." + phase + (state.equals(":done") ? "" : state);
            assertThat(Contrast.of(color(theme, words + " .term", "-fx-fill"), fill))
                    .as(chip)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
            assertThat(Contrast.of(color(theme, words + " .chip-words", "-fx-text-fill"), fill))
                    .as(chip)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void statesAreToldApart(Theme theme) {
        PHASES.forEach(phase -> statesAreToldApart(phase, theme));
    }

    private void statesAreToldApart(String phase, Theme theme) {
        var chip = ".chip-ground." + phase;
        var done = color(theme, chip + ":done", "-fx-background-color");
        assertThat(Contrast.of(done, color(theme, chip, "-fx-background-color")))
                .isGreaterThan(DISTINCT);
        assertThat(Contrast.of(done, color(theme, chip + ":current", "-fx-background-color")))
                .isGreaterThan(DISTINCT);
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
