package backstep.ui.view;

import backstep.ui.store.Palette;

import javafx.scene.paint.Color;

/** The colour of a number: that of the card at zero, blue above, red below, by magnitude. */
record Tint(Palette palette) {

    /** The strongest colour still lets digits be read. */
    private static final double STRONGEST = 0.62;

    private static final double WEAKEST = 0.07;

    /** The colour for a strength from −1 to 1, or NaN for what is not finite. */
    Color of(double strength) {
        if (Double.isNaN(strength)) {
            return palette.color("not-finite");
        }
        if (strength == 0) {
            return palette.card();
        }
        double share = WEAKEST + (STRONGEST - WEAKEST) * Math.abs(strength);
        return palette.card().interpolate(signed(strength), share);
    }

    /** The colour of a connection: its sign, fainter where it is weaker. */
    Color edge(double strength) {
        if (Double.isNaN(strength)) {
            return palette.color("not-finite");
        }
        double opacity = 0.22 + 0.3 * Math.abs(strength);
        return signed(strength).deriveColor(0, 1, 1, opacity);
    }

    private Color signed(double strength) {
        return palette.color(strength < 0 ? "negative" : "positive");
    }
}
