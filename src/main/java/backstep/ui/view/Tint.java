package backstep.ui.view;

import backstep.ui.store.Palette;

import javafx.scene.paint.Color;

/** The colour of a number: that of the card at zero, blue above, red below, by magnitude. */
final class Tint {

    /** No colour at all, as a pixel. */
    static final int NONE = 0;

    /** The strongest colour still lets digits be read. */
    private static final double STRONGEST = 0.62;

    private static final double WEAKEST = 0.07;

    private final Color zero;
    private final Color positive;
    private final Color negative;
    private final Color notFinite;

    Tint(Palette palette) {
        zero = palette.card();
        positive = palette.color("positive");
        negative = palette.color("negative");
        notFinite = palette.color("not-finite");
    }

    /** The colour for a strength from −1 to 1, or NaN for what is not finite. */
    Color of(double strength) {
        int pixel = argb(strength);
        return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
    }

    /** The same as a pixel: opacity, red, green and blue, a byte each. */
    int argb(double strength) {
        var full = Double.isNaN(strength) ? notFinite : signed(strength);
        double share = share(strength);
        return 0xff << 24
                | part(zero.getRed(), full.getRed(), share) << 16
                | part(zero.getGreen(), full.getGreen(), share) << 8
                | part(zero.getBlue(), full.getBlue(), share);
    }

    /** What lies so far between two parts of colours, as a byte. */
    private static int part(double from, double to, double share) {
        return (int) (255 * (from + (to - from) * share) + 0.5);
    }

    private static double share(double strength) {
        if (Double.isNaN(strength)) {
            return 1;
        }
        return strength == 0 ? 0 : WEAKEST + (STRONGEST - WEAKEST) * Math.abs(strength);
    }

    /** The colour of a connection: its sign, fainter where it is weaker. */
    Color edge(double strength) {
        if (Double.isNaN(strength)) {
            return notFinite;
        }
        double opacity = 0.22 + 0.3 * Math.abs(strength);
        return signed(strength).deriveColor(0, 1, 1, opacity);
    }

    private Color signed(double strength) {
        return strength < 0 ? negative : positive;
    }
}
