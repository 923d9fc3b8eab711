package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.fixture.Contrast;
import backstep.fixture.Sight;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The colours of the themes, read and told apart by everyone. */
class PaletteTest {

    private static final List<String> PHASES = List.of("forward", "loss", "backward", "update");
    private static final List<String> GROUNDS =
            List.of("page", "card", "forward-tint", "loss-tint", "backward-tint", "update-tint");

    /** Well above 2, which is just seen. */
    private static final double DISTINCT = 12;

    /** Of curves only a thin line and a few letters are seen. */
    private static final double DISTINCT_CURVES = 24;

    /** Those who have all kinds of cones see them farther apart, so that each has its hue. */
    private static final double DISTINCT_HUES = 38;

    /**
     * The design binds the phases of the light theme: forward and loss are this far apart where one
     * lacks the cones for green, and each phase is named in words as well.
     */
    private static final double DISTINCT_BY_DESIGN = 6;

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnAllThatItStandsOn(Theme theme) {
        var palette = Palette.of(theme);
        for (var ground : GROUNDS) {
            readable(palette, "ink", ground);
            readable(palette, "muted", ground);
            readable(palette, "action", ground);
        }
        for (var phase : PHASES) {
            for (var ground : List.of("page", "card", phase + "-tint")) {
                readable(palette, phase + "-strong", ground);
            }
            readable(palette, "on-fill", phase + "-strong");
            readable(palette, phase + "-ink", phase + "-tint");
            readable(palette, phase + "-ink", phase + "-soft");
        }
        for (var text : List.of("loss", "update", "wrong", "ghost-0", "ghost-1", "ghost-2")) {
            readable(palette, text, "card");
        }
        readable(palette, "ghost-3", "card");
        readable(palette, "ghost-4", "card");
        readable(palette, "on-fill", "action");
        readable(palette, "ink", "warning-tint");
        readable(palette, "ink", "not-finite");
        readable(palette, "update", "update-tint");
    }

    @ParameterizedTest
    @EnumSource
    void phasesAreToldApartByEveryone(Theme theme) {
        apart(theme, PHASES, theme == Theme.LIGHT ? DISTINCT_BY_DESIGN : DISTINCT);
    }

    @ParameterizedTest
    @EnumSource
    void positiveAndNegativeAreToldApartByEveryone(Theme theme) {
        apart(theme, List.of("positive", "negative"), DISTINCT);
    }

    @ParameterizedTest
    @EnumSource
    void theRunAndItsGhostsAreToldApartByEveryone(Theme theme) {
        var ghosts = IntStream.range(0, 5).mapToObj(number -> "ghost-" + number);
        var curves = Stream.concat(Stream.of("update"), ghosts).toList();
        apart(theme, curves, DISTINCT_CURVES);
        apart(theme, curves, DISTINCT_HUES, Sight.ALL.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void allThemesHaveTheSameNames(Theme theme) {
        assertThat(Palette.of(theme).colors())
                .containsOnlyKeys(Palette.of(Theme.LIGHT).colors().keySet());
    }

    @Test
    void theLightThemeHasTheColoursOfTheDesign() {
        var light = Palette.of(Theme.LIGHT);
        assertThat(PHASES.stream().map(light::color))
                .containsExactly(
                        Color.web("#0F7F8A"),
                        Color.web("#A3308F"),
                        Color.web("#D2650B"),
                        Color.web("#5B4BC4"));
        assertThat(Stream.of("ink", "muted", "hairline", "page", "card", "positive", "negative")
                        .map(light::color))
                .containsExactly(
                        Color.web("#1B2430"),
                        Color.web("#667085"),
                        Color.web("#E1E6EE"),
                        Color.web("#F4F6F9"),
                        Color.WHITE,
                        Color.web("#2B6CC4"),
                        Color.web("#C43B3B"));
    }

    @Test
    void aColourThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> Palette.of(Theme.DARK).color("mauve"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mauve");
    }

    private static void readable(Palette palette, String text, String ground) {
        assertThat(Contrast.of(palette.color(text), palette.color(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(Contrast.READABLE);
    }

    private static void apart(Theme theme, List<String> names, double least) {
        Sight.ALL.forEach(sight -> apart(theme, names, least, sight));
    }

    private static void apart(Theme theme, List<String> names, double least, Sight sight) {
        var palette = Palette.of(theme);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = palette.color(names.get(i));
                var other = palette.color(names.get(j));
                assertThat(sight.distance(one, other))
                        .as("%s: %s and %s", sight.name(), names.get(i), names.get(j))
                        .isGreaterThan(least);
            }
        }
    }
}
