package backstep.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

import java.util.stream.Stream;

/** A layer over the window on which one card at a time lies; a click beside it closes it. */
final class CardLayer extends StackPane {

    private final Runnable leave;
    private final Scale shrinking = new Scale();

    /**
     * A layer without a card.
     *
     * @param leave gives the focus to something else when a card that may have it goes
     */
    CardLayer(Runnable leave) {
        this.leave = leave;
        getStyleClass().add("card-layer");
        setVisible(false);
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
    }

    /** Shows this card and no other, its first choice focused, or closes it if it is shown. */
    void toggle(Region card, Pos place) {
        if (!close(card)) {
            setAlignment(place);
            getChildren().setAll(card);
            card.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            card.getTransforms().setAll(shrinking);
            setVisible(true);
            stops(card).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** A card that is larger than the window is drawn smaller, from where it is placed. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getManagedChildren().forEach(this::shrink);
    }

    private void shrink(Node card) {
        var size = card.getLayoutBounds();
        boolean isAtTopRight = getAlignment() == Pos.TOP_RIGHT;
        double wide =
                (getWidth() - getInsets().getLeft() - getInsets().getRight()) / size.getWidth();
        double high =
                (getHeight() - getInsets().getTop() - getInsets().getBottom()) / size.getHeight();
        double share = Math.min(1, Math.min(wide, high));
        shrinking.setX(share);
        shrinking.setY(share);
        shrinking.setPivotX(isAtTopRight ? size.getWidth() : size.getWidth() / 2);
        shrinking.setPivotY(isAtTopRight ? 0 : size.getHeight() / 2);
    }

    /** Closes the card, if there is one. */
    boolean close() {
        boolean isOpen = isVisible();
        if (isOpen) {
            setVisible(false);
            getChildren().clear();
            leave.run();
        }
        return isOpen;
    }

    /** From the last control of a card Tab goes to its first, and back. */
    private void stay(KeyEvent event) {
        var stops = getChildren().stream().flatMap(CardLayer::stops).toList();
        if (event.getCode() == KeyCode.TAB && !stops.isEmpty()) {
            var first = stops.get(0);
            var last = stops.get(stops.size() - 1);
            if ((event.isShiftDown() ? first : last).isFocused()) {
                (event.isShiftDown() ? last : first).requestFocus();
                event.consume();
            }
        }
    }

    private static Stream<Node> stops(Node node) {
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CardLayer::stops)
                : Stream.<Node>empty();
        return isStop(node) ? Stream.concat(Stream.of(node), below) : below;
    }

    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
    }

    private boolean close(Region card) {
        boolean isThis = getChildren().contains(card);
        close();
        return isThis;
    }
}
