package backstep.picture;

/** How strongly a number is drawn beside others of its kind. */
final class Strength {

    private Strength() {}

    /** A share of the scale, from −1 to 1; NaN for what is not finite. */
    static double of(double number, double scale) {
        if (!Double.isFinite(number)) {
            return Double.NaN;
        }
        return scale == 0 ? 0 : Math.max(-1, Math.min(1, number / scale));
    }
}
