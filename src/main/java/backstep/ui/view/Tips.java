package backstep.ui.view;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** What controls say of themselves when the pointer rests on them. */
public final class Tips {

    private Tips() {}

    /** Gives a control this tip, or leaves it alone if it has it already. */
    public static void show(Control control, String tip) {
        if (control.getTooltip() == null || !control.getTooltip().getText().equals(tip)) {
            control.setTooltip(new Tooltip(tip));
        }
    }
}
