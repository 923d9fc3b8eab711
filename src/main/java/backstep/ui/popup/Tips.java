package backstep.ui.popup;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

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
            var first = new Tooltip(tip);
            first.setHideOnEscape(false);
            first.setOnShowing(shows -> first.setStyle(PopupSize.of(control)));
            control.setTooltip(first);
        } else if (!shown.getText().equals(tip)) {
            shown.setText(tip);
        }
    }
}
