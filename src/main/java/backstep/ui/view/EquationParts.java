package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The nodes of an equation from left to right, and what each of its tall signs stands around. */
final class EquationParts {

    private static final double GAP = 10;
    private static final double TIGHT = 2;

    /** How far a bracket reaches beyond what is in it, and a root beyond the name of its matrix. */
    private static final double BEYOND = 2;

    private static final String SQUARE = "²";

    /** The parts around which a tall sign stands, the last one excluded. */
    private record Reach(int from, int to, boolean isOpening) {}

    private static final Reach NOTHING = new Reach(0, 0, true);

    private final List<Node> nodes;
    private final Map<Node, Reach> reaches = new HashMap<>();

    EquationParts(List<Node> nodes) {
        this.nodes = nodes;
        pair();
    }

    List<Node> nodes() {
        return nodes;
    }

    List<MatrixView> matrices() {
        return nodes.stream()
                .filter(MatrixView.class::isInstance)
                .map(MatrixView.class::cast)
                .toList();
    }

    /** How much is free before a part. */
    double gapBefore(int k) {
        if (k == 0) {
            return 0;
        }
        boolean isTight = opens(nodes.get(k - 1))
                || closes(nodes.get(k))
                || isSquare(nodes.get(k))
                || (isFunction(nodes.get(k - 1)) && opens(nodes.get(k)));
        return isTight ? TIGHT : GAP;
    }

    /** Draws the signs so many times as large as they are; what is tall grows by what it is around. */
    void grow(double growth) {
        nodes.stream().filter(Label.class::isInstance).forEach(sign -> {
            sign.setScaleX(growth);
            sign.setScaleY(growth);
        });
    }

    /** How much room a part takes beside the others. */
    double width(int k) {
        var node = nodes.get(k);
        return node.prefWidth(-1) * node.getScaleX();
    }

    private static double height(Node sign) {
        return sign.prefHeight(-1) * sign.getScaleY();
    }

    /** How far a part reaches above the axis. */
    double above(int k) {
        var node = nodes.get(k);
        if (node instanceof MatrixView matrix) {
            return matrix.cellsHeight() / 2;
        }
        if (node instanceof TallSign sign) {
            return BEYOND + (sign.isRoot() ? top(reach(sign)) : inner(sign));
        }
        return isSquare(node) ? above(k - 1) + height(node) / 2 : height(node) / 2;
    }

    /** How far a part reaches below the axis. */
    double below(int k) {
        var node = nodes.get(k);
        if (node instanceof MatrixView matrix) {
            return matrix.cellsHeight() / 2;
        }
        if (node instanceof TallSign sign) {
            var reach = reach(sign);
            return BEYOND
                    + IntStream.range(reach.from(), reach.to())
                            .mapToDouble(this::below)
                            .max()
                            .orElse(0);
        }
        return height(node) - above(k);
    }

    /** How wide a part is drawn; a root's bar is over its matrix too. */
    double drawnWidth(int k) {
        var node = nodes.get(k);
        double own = node.prefWidth(-1);
        return node instanceof TallSign sign && sign.isRoot()
                ? own + TIGHT + nodes.get(k + 1).prefWidth(-1)
                : own;
    }

    boolean hasRoot() {
        return nodes.stream().anyMatch(node -> node instanceof TallSign sign && sign.isRoot());
    }

    private double inner(TallSign sign) {
        var reach = reach(sign);
        return IntStream.range(reach.from(), reach.to())
                .mapToDouble(this::above)
                .max()
                .orElse(0);
    }

    /** A root is above the name of its matrix. */
    private double top(Reach reach) {
        var matrix = (MatrixView) nodes.get(reach.from());
        return matrix.cellsHeight() / 2 + BEYOND + matrix.ownNameHeight();
    }

    private void pair() {
        var open = new ArrayDeque<Integer>();
        for (int k = 0; k < nodes.size(); k++) {
            if (!(nodes.get(k) instanceof TallSign sign)) {
                continue;
            }
            if (sign.isRoot()) {
                reaches.put(sign, new Reach(k + 1, k + 2, true));
            } else if (!open.isEmpty() && sign.closes((TallSign) nodes.get(open.peek()))) {
                int from = open.pop();
                reaches.put(nodes.get(from), new Reach(from + 1, k, true));
                reaches.put(sign, new Reach(from + 1, k, false));
            } else {
                open.push(k);
            }
        }
    }

    private Reach reach(Node sign) {
        return reaches.getOrDefault(sign, NOTHING);
    }

    private boolean opens(Node node) {
        return node instanceof TallSign && reach(node).isOpening();
    }

    private boolean closes(Node node) {
        return node instanceof TallSign && !reach(node).isOpening();
    }

    private static boolean isSquare(Node node) {
        return node instanceof Label label && label.getText().equals(SQUARE);
    }

    /** Whether it is the name of a function, such as σ or max. */
    private static boolean isFunction(Node node) {
        return node instanceof Label label
                && Character.isLetter(label.getText().charAt(label.getText().length() - 1));
    }
}
