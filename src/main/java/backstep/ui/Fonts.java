package backstep.ui;

import javafx.scene.text.Font;

import java.util.List;

/** The faces that come with the program, so that the window looks the same everywhere. */
final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf",
            "JetBrainsMono-Bold.ttf",
            "STIXGeneral-Regular.otf",
            "STIXGeneral-Italic.otf",
            "wqy-microhei.ttc");

    private Fonts() {}

    /** Makes them known to JavaFX. */
    static void load() {
        for (var file : FILES) {
            var stream = Fonts.class.getResourceAsStream("/backstep/fonts/" + file);
            if (stream == null || Font.loadFonts(stream, 12) == null) {
                throw new IllegalStateException("the program comes without its font " + file);
            }
        }
    }
}
