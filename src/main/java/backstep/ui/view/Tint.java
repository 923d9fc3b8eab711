package backstep.ui.view;

import javafx.scene.paint.Color;

/** The colour of a number: white at zero, blue above, red below, by magnitude. */
final class Tint {

    private static final Color ZERO = Color.WHITE;
    private static final Color POSITIVE = Color.web("#2B6CC4");
    private static final Color NEGATIVE = Color.web("#C43B3B");
    private static final Color NOT_FINITE = Color.web("#F3C64A");

    /** The strongest colour still lets dark digits be read. */
    private static final double STRONGEST = 0.62;

    private static final double WEAKEST = 0.07;

    private Tint() {}

    /** The colour for a strength from −1 to 1, or NaN for what is not finite. */
    static Color of(double strength) {
        if (Double.isNaN(strength)) {
            return NOT_FINITE;
        }
        if (strength == 0) {
            return ZERO;
        }
        double share = WEAKEST + (STRONGEST - WEAKEST) * Math.abs(strength);
        return ZERO.interpolate(strength > 0 ? POSITIVE : NEGATIVE, share);
    }

    /** The colour of a connection: its sign, fainter where it is weaker. */
    static Color edge(double strength) {
        if (Double.isNaN(strength)) {
            return NOT_FINITE;
        }
        double opacity = 0.22 + 0.3 * Math.abs(strength);
        return (strength < 0 ? NEGATIVE : POSITIVE).deriveColor(0, 1, 1, opacity);
    }
}
