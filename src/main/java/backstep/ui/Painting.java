package backstep.ui;

/** How JavaFX paints the window. */
final class Painting {

    private static final String REGIONS = "prism.dirtyregioncount";

    /**
     * A step changes a few cells, titles and chips all over the window. JavaFX paints that many
     * separate regions at most, and joins them into larger ones until there are no more.
     */
    private static final String MOST_REGIONS = "15";

    private Painting() {}

    /** Chooses for a machine without a graphics card. To be called before JavaFX starts. */
    static void prepare() {
        System.setProperty(REGIONS, System.getProperty(REGIONS, MOST_REGIONS));
    }
}
