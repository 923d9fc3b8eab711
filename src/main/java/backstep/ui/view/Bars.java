package backstep.ui.view;

import javafx.scene.control.ScrollPane.ScrollBarPolicy;

/** The bars of what scrolls, for whose room it is laid out. */
public final class Bars {

    /** How thick one is. */
    public static final double THICKNESS = 12;

    private Bars() {}

    /** A bar where there is more than is seen, and else none. */
    public static ScrollBarPolicy where(boolean isMore) {
        return isMore ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER;
    }
}
