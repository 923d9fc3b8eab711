package backstep.ui.view;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide letters are. A formula is set at several sizes before it fits, and the next one has most
 * of its letters, so what was measured is kept.
 */
final class LetterWidths {

    /** Numbers are letters too, and there are always new ones. */
    private static final int MOST = 10_000;

    private static final Map<Letters, Double> MEASURED = new ConcurrentHashMap<>();

    private record Letters(String words, Font font) {
        private double measure() {
            var text = new Text(words);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        }
    }

    private LetterWidths() {}

    /** The width of these letters in one line, in pixels. */
    static double of(String words, Font font) {
        if (MEASURED.size() > MOST) {
            MEASURED.clear();
        }
        return MEASURED.computeIfAbsent(new Letters(words, font), Letters::measure);
    }
}
