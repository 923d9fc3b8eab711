package backstep.ui.view;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fonts by their names and sizes, each looked up once: JavaFX does that each time. */
final class LetterFonts {

    private static final Map<Face, Font> FOUND = new ConcurrentHashMap<>();

    private record Face(String family, FontPosture posture, double size) {
        private Font find() {
            return Font.font(family, FontWeight.NORMAL, posture, size);
        }
    }

    private LetterFonts() {}

    static Font of(String family, FontPosture posture, double size) {
        return FOUND.computeIfAbsent(new Face(family, posture, size), Face::find);
    }
}
