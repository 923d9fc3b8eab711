package backstep.ui.view;

import javafx.scene.paint.Color;

import java.util.Map;

/** The colour of each phase, for what is painted; style sheets have the same. */
final class PhaseColor {

    private static final Map<String, Color> COLORS = Map.of(
            "forward", Color.web("#0F7F8A"),
            "loss", Color.web("#A3308F"),
            "backward", Color.web("#D2650B"),
            "update", Color.web("#5B4BC4"));

    private PhaseColor() {}

    static Color of(String phase) {
        return COLORS.getOrDefault(phase, Color.BLACK);
    }
}
