package backstep.ui.store;

/**
 * How the window looks.
 *
 * @param scale the size of everything, in percent of what it is designed for
 * @param motion whether what moves shows where it came from
 * @param ring whether a ring follows the pointer
 */
public record Look(Theme theme, int scale, boolean motion, boolean ring) {

    public static final Look STANDARD = new Look(Theme.LIGHT, 100, true, false);

    public Look withTheme(Theme chosen) {
        return new Look(chosen, scale, motion, ring);
    }

    public Look withScale(int chosen) {
        return new Look(theme, chosen, motion, ring);
    }

    public Look withMotion(boolean chosen) {
        return new Look(theme, scale, chosen, ring);
    }

    public Look withRing(boolean chosen) {
        return new Look(theme, scale, motion, chosen);
    }
}
