package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The contrast of the chips' colours, as WCAG 2.1 defines it (1.4.3: at least 4.5). */
class ChipColorsTest {

    private static final double READABLE = 4.5;

    /** Two fills side by side that differ as much are told apart from the back row. */
    private static final double DISTINCT = 1.5;

    private final String light = sheet("light");
    private final String looks = sheet("backstep");

    @ParameterizedTest
    @ValueSource(strings = {"forward", "loss", "backward", "update"})
    void everyChipCanBeRead(String phase) {
        for (var state : new String[] {"", ".done", ".current"}) {
            var chip = ".chip." + phase + state;
            var fill = color(chip, "-fx-background-color");
            assertThat(contrast(color(chip + " .term", "-fx-fill"), fill))
                    .as(chip)
                    .isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast(color(chip + " .chip-words", "-fx-text-fill"), fill))
                    .as(chip)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"forward", "loss", "backward", "update"})
    void statesAreToldApart(String phase) {
        var chip = ".chip." + phase;
        var done = color(chip + ".done", "-fx-background-color");
        assertThat(contrast(done, color(chip, "-fx-background-color"))).isGreaterThan(DISTINCT);
        assertThat(contrast(done, color(chip + ".current", "-fx-background-color")))
                .isGreaterThan(DISTINCT);
    }

    private Color color(String selector, String property) {
        var rule = Pattern.quote(selector + " {") + " " + property + ": ([-\\w]+);";
        var value = found(rule, looks);
        return Color.web(value.startsWith("-") ? found(value + ": (#\\w+);", light) : value);
    }

    private static String found(String pattern, String sheet) {
        var matcher = Pattern.compile(pattern).matcher(sheet);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
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
