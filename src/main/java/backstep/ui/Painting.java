package backstep.ui;

/** How JavaFX paints the window. */
final class Painting {

    private static final String REGIONS = "prism.dirtyregioncount";

    /**
     * A step changes a few cells, titles and chips all over the window. JavaFX paints that many
     * separate regions at most, and joins them into larger ones until there are no more.
     */
    private static final String MOST_REGIONS = "15";

    /** The surfaces are flat ones, which are filled faster than an image of them is stretched. */
    private static final String SURFACES = "prism.disableRegionCaching";

    private Painting() {}

    /** Chooses for a machine without a graphics card. To be called before JavaFX starts. */
    static void prepare() {
        choose(REGIONS, MOST_REGIONS);
        choose(SURFACES, "true");
    }

    private static void choose(String property, String value) {
        System.setProperty(property, System.getProperty(property, value));
    }
}
