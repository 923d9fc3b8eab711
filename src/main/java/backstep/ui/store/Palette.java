package backstep.ui.store;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The colours of a theme by their names, read from its style sheet: what is painted has the colours
 * of what is styled.
 */
public record Palette(Map<String, Color> colors) {

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-(?!fx-)([\\w-]+): ([^;]+);");

    private static final Map<Theme, Palette> OF_THEMES = Stream.of(Theme.values())
            .collect(Collectors.toUnmodifiableMap(theme -> theme, theme -> read(theme.sheet())));

    public Palette {
        colors = Map.copyOf(colors);
    }

    public static Palette of(Theme theme) {
        return Objects.requireNonNull(OF_THEMES.get(theme));
    }

    /** The colour of this name: {@code ink}, {@code forward-tint}. */
    public Color color(String name) {
        var color = colors.get(name);
        if (color == null) {
            throw new IllegalArgumentException(
                    "no colour is called " + name + "; there are " + colors.keySet());
        }
        return color;
    }

    public Color ink() {
        return color("ink");
    }

    public Color card() {
        return color("card");
    }

    private static Palette read(String sheet) {
        var colors = new HashMap<String, Color>();
        TOKEN.matcher(text(sheet))
                .results()
                .forEach(token -> colors.put(token.group(1), Color.web(token.group(2))));
        return new Palette(colors);
    }

    private static String text(String resource) {
        try (var stream = Palette.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
