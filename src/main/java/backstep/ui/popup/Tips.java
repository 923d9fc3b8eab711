package backstep.ui.popup;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/** What controls say of themselves when the pointer rests on them. */
public final class Tips {

    private Tips() {}

    /**
     * Gives a control this tip; a tip is a window of its own, so each control has but one. Esc is
     * left to what it closes in the window.
     */
    public static void show(Control control, String tip) {
        var shown = control.getTooltip();
        if (shown == null) {
            control.setTooltip(new Tip(control, tip));
        } else if (!shown.getText().equals(tip)) {
            shown.setText(tip);
        }
    }

    /**
     * Below its control or, in the lower half of the window, above: over nothing beside it, and in
     * several lines where the window is not as wide.
     */
    private static final class Tip extends Tooltip {

        private static final double GAP = 4;

        private final Control control;

        Tip(Control control, String text) {
            super(text);
            this.control = control;
            setHideOnEscape(false);
            setWrapText(true);
            setOnShowing(shows -> setStyle(PopupSize.of(control)));
        }

        @Override
        public void show(Window owner, double x, double y) {
            setMaxWidth(owner.getWidth() - 2 * GAP);
            var place = control.localToScreen(control.getLayoutBounds());
            boolean isLow = place.getCenterY() > owner.getY() + owner.getHeight() / 2;
            setAnchorLocation(
                    isLow ? AnchorLocation.WINDOW_BOTTOM_LEFT : AnchorLocation.WINDOW_TOP_LEFT);
            super.show(owner, x, isLow ? place.getMinY() - GAP : place.getMaxY() + GAP);
        }
    }
}
