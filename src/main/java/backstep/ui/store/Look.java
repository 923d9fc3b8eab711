package backstep.ui.store;

/**
 * How the window looks.
 *
 * @param scale the size of everything, in percent of what it is designed for
 * @param ring whether a ring follows the pointer
 * @param motion whether what a step brings is seen to come from somewhere
 */
public record Look(Theme theme, int scale, boolean ring, boolean motion) {

    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;

    private static final int STEP = 10;

    public static final Look STANDARD = new Look(Theme.LIGHT, 100, false, true);

    public Look withTheme(Theme chosen) {
        return new Look(chosen, scale, ring, motion);
    }

    public Look withScale(int chosen) {
        return new Look(theme, chosen, ring, motion);
    }

    /** Everything larger by this many steps, as far as that goes. */
    public Look enlarged(int steps) {
        return withScale(Math.max(SMALLEST, Math.min(LARGEST, scale + steps * STEP)));
    }

    public Look withRing(boolean chosen) {
        return new Look(theme, scale, chosen, motion);
    }

    public Look withMotion(boolean chosen) {
        return new Look(theme, scale, ring, chosen);
    }
}
