package backstep.ui.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import java.util.Map;

/**
 * Lets style sheets tell the phase that a node belongs to: {@code :forward}, {@code :loss}, {@code
 * :backward} or {@code :update}. It marks what is coloured by it and nothing above, lest all that
 * is below be styled anew.
 */
final class PhaseMark {

    private static final Map<String, PseudoClass> PHASES = Map.of(
            "forward", PseudoClass.getPseudoClass("forward"),
            "loss", PseudoClass.getPseudoClass("loss"),
            "backward", PseudoClass.getPseudoClass("backward"),
            "update", PseudoClass.getPseudoClass("update"));

    private PhaseMark() {}

    /** Gives a node this phase and no other; none if it is empty. */
    static void set(Node node, String phase) {
        PHASES.forEach((name, mark) -> node.pseudoClassStateChanged(mark, name.equals(phase)));
    }
}
