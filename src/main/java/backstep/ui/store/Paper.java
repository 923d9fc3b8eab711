package backstep.ui.store;

/**
 * What everything is painted on.
 *
 * @param scale how many pixels a unit of length has, so that what is painted is sharp
 */
public record Paper(Theme theme, double scale) {

    /** The light theme at the size that it is designed for. */
    public static final Paper STANDARD = new Paper(Theme.LIGHT, 1);

    public Palette palette() {
        return Palette.of(theme);
    }
}
