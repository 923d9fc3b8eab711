package backstep.ui.view;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Nodes of one kind among the children of a view, made once and taken again for the next picture:
 * making one and finding its style takes longer than all that changes in it.
 */
final class NodePool<N extends Node> {

    private final ObservableList<Node> children;
    private final List<N> nodes = new ArrayList<>();
    private int taken;

    NodePool(ObservableList<Node> children) {
        this.children = children;
    }

    /** All are free again. */
    void begin() {
        taken = 0;
    }

    /** The next one that is free, or a new one. */
    N take(Supplier<N> make) {
        if (taken == nodes.size()) {
            nodes.add(make.get());
            children.add(nodes.get(taken));
        }
        var node = nodes.get(taken++);
        node.setVisible(true);
        return node;
    }

    /** Those that were taken, in turn. */
    List<N> taken() {
        return List.copyOf(nodes.subList(0, taken));
    }

    /** Hides those that nothing took. */
    void end() {
        nodes.subList(taken, nodes.size()).forEach(node -> node.setVisible(false));
    }
}
