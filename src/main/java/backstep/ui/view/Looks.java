package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

import java.util.List;

/**
 * Changes the look of nodes only where it differs: each change of a style class costs a pass of the
 * style sheets over everything below the node, and each tooltip a window.
 */
public final class Looks {

    private Looks() {}

    /** Gives a node these style classes and no others. */
    public static void style(Node node, String... classes) {
        if (!node.getStyleClass().equals(List.of(classes))) {
            node.getStyleClass().setAll(classes);
        }
    }

    /** Gives a control a tooltip. */
    public static void tip(Control control, String text) {
        var tooltip = control.getTooltip();
        if (tooltip == null) {
            control.setTooltip(new Tooltip(text));
        } else if (!tooltip.getText().equals(text)) {
            tooltip.setText(text);
        }
    }
}
