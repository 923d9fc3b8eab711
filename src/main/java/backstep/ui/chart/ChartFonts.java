package backstep.ui.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The faces of a chart, which is measured with AWT's fonts and drawn with those of JavaFX, which
 * the window has loaded: both know them by the same family.
 */
record ChartFonts(String family) {

    private static final ChartFonts LATIN =
            registered("Inter", "Inter-Regular.otf", "Inter-Bold.otf");

    /** The first of the faces that has every character of these texts. */
    static ChartFonts of(String texts) {
        return LATIN.plain(1).canDisplayUpTo(texts) < 0 ? LATIN : Chinese.FONTS;
    }

    Font plain(int size) {
        return new Font(family, Font.PLAIN, size);
    }

    Font bold(int size) {
        return new Font(family, Font.BOLD, size);
    }

    private static ChartFonts registered(String family, String... files) {
        for (var file : files) {
            register("/backstep/fonts/" + file);
        }
        return new ChartFonts(family);
    }

    private static void register(String resource) {
        try (var face = open(resource)) {
            var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            List.of(Font.createFonts(face)).forEach(environment::registerFont);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font is in " + resource, e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(ChartFonts.class.getResourceAsStream(resource), resource);
    }

    /** Loaded when it is needed first: it is a large file. */
    private static final class Chinese {
        private static final ChartFonts FONTS =
                registered("WenQuanYi Micro Hei", "wqy-microhei.ttc");
    }
}
