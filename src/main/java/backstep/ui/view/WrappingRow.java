package backstep.ui.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Stream;

/** Nodes in a row, or in two rows where one would be too narrow for them. */
class WrappingRow extends VBox {

    private final double narrow;
    private final HBox upper = row();
    private final HBox lower = row();
    private boolean isNarrow;
    private List<Node> first = List.of();
    private List<Node> second = List.of();

    /**
     * An empty row.
     *
     * @param narrow the width from which one row is enough
     */
    WrappingRow(double narrow) {
        this.narrow = narrow;
        getChildren().setAll(upper, lower);
        lower.managedProperty().bind(lower.visibleProperty());
        lower.visibleProperty().bind(Bindings.isNotEmpty(lower.getChildren()));
    }

    /** Prepares for this width, before anything is laid out. */
    public void fit(double width) {
        boolean now = width < narrow;
        if (now != isNarrow) {
            isNarrow = now;
            arrange();
        }
    }

    /** Shows these, the second of which may go to a row of their own. */
    final void setNodes(List<Node> atFirst, List<Node> thenOrBelow) {
        first = List.copyOf(atFirst);
        second = List.copyOf(thenOrBelow);
        arrange();
    }

    /** A node that moves to another row loses the focus, which it gets back. */
    private void arrange() {
        var focused = getScene() == null ? this : getScene().getFocusOwner();
        upper.getChildren().clear();
        lower.getChildren().setAll(isNarrow ? second : List.of());
        upper.getChildren()
                .setAll(
                        isNarrow
                                ? first
                                : Stream.of(first, second).flatMap(List::stream).toList());
        if (focused != null && focused != this) {
            focused.requestFocus();
        }
    }

    private static HBox row() {
        var row = new HBox();
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
