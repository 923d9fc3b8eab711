package backstep.ui;

import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.store.Traveller;

import java.util.function.BooleanSupplier;

/** What Esc ends: one thing at a time, what lies on top of the others first. */
final class Escape {

    private final SessionStore store;
    private final Traveller traveller;
    private final Overlays overlays;
    private final Content content;
    private final BooleanSupplier leaveCells;
    private final Runnable redraw;

    /**
     * What can be ended in a window.
     *
     * @param leaveCells takes the focus out of the cells of a matrix, and says whether it was there
     * @param redraw shows where a journey has come to
     */
    Escape(
            SessionStore store,
            Traveller traveller,
            Overlays overlays,
            Content content,
            BooleanSupplier leaveCells,
            Runnable redraw) {
        this.store = store;
        this.traveller = traveller;
        this.overlays = overlays;
        this.content = content;
        this.leaveCells = leaveCells;
        this.redraw = redraw;
    }

    /** Ends what lies on top, and says whether there was something. */
    boolean endTopmost() {
        return stopTravelling()
                || overlays.close()
                || unpin()
                || leaveCells.getAsBoolean()
                || overlays.closeHint()
                || closeAside()
                || endPresenting();
    }

    private boolean stopTravelling() {
        boolean wasTravelling = traveller.stop();
        if (wasTravelling) {
            redraw.run();
        }
        return wasTravelling;
    }

    private boolean unpin() {
        boolean isPinned = store.pointer().isPinned();
        if (isPinned) {
            store.pointer().release();
        }
        return isPinned;
    }

    private boolean closeAside() {
        boolean isOpen = content.isAsideShown();
        content.showAside(false);
        return isOpen;
    }

    private boolean endPresenting() {
        boolean isPresenting = store.settings().get().arrangement().isPresenting();
        if (isPresenting) {
            store.choose(Settings::leaving);
        }
        return isPresenting;
    }
}
