package backstep.ui.view;

import javafx.scene.Node;

import java.util.List;

/**
 * Changes the look of nodes only where it differs: each change of a style class costs a pass of the
 * style sheets over everything below the node.
 */
public final class Looks {

    private Looks() {}

    /** Gives a node these style classes and no others. */
    public static void style(Node node, String... classes) {
        if (!node.getStyleClass().equals(List.of(classes))) {
            node.getStyleClass().setAll(classes);
        }
    }
}
