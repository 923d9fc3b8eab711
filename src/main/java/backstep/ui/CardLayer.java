package backstep.ui;

import backstep.ui.view.Bars;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A layer over the window on which one card at a time lies, which scrolls where it is higher than
 * the window; a click beside it closes it.
 */
final class CardLayer extends StackPane {

    private static final double LINE = 20;
    private static final Map<KeyCode, Integer> PAGES =
            Map.of(KeyCode.PAGE_UP, -1, KeyCode.PAGE_DOWN, 1);
    private static final Set<KeyCode> BACK = Set.of(KeyCode.UP, KeyCode.LEFT);

    private final Runnable leave;
    private final ScrollPane scroll = new ScrollPane();

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
        scroll.getStyleClass().addAll("over-card", "card-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
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
            scroll.setContent(card);
            scroll.setVvalue(0);
            requestLayout();
            setVisible(true);
            stops(card).findFirst().ifPresent(Node::requestFocus);
        }
    }

    @Override
    protected void layoutChildren() {
        if (scroll.getContent() instanceof Region card) {
            place(card);
        }
    }

    private void place(Region card) {
        double roomWidth = getWidth() - snappedLeftInset() - snappedRightInset();
        double roomHeight = getHeight() - snappedTopInset() - snappedBottomInset();
        double width = Math.min(card.prefWidth(-1), roomWidth);
        boolean scrolls = card.prefHeight(width) > roomHeight;
        double outer = Math.min(scrolls ? width + Bars.THICKNESS : width, roomWidth);
        double height =
                Math.min(card.prefHeight(scrolls ? outer - Bars.THICKNESS : outer), roomHeight);
        scroll.setVbarPolicy(Bars.where(scrolls));
        boolean isAtTopRight = getAlignment() == Pos.TOP_RIGHT;
        double share = isAtTopRight ? 1 : 0.5;
        scroll.resizeRelocate(
                snappedLeftInset() + share * (roomWidth - outer),
                snappedTopInset() + (isAtTopRight ? 0 : (roomHeight - height) / 2),
                outer,
                height);
    }

    /** Closes the card, if there is one. */
    boolean close() {
        boolean isOpen = isVisible();
        if (isOpen) {
            setVisible(false);
            scroll.setContent(null);
            leave.run();
        }
        return isOpen;
    }

    /**
     * Tab and the arrows go through the controls of a card; from its last one to its first, and
     * back. PageDown and PageUp go through what is seen of it.
     */
    private void stay(KeyEvent event) {
        var stops = stops(scroll).toList();
        if (PAGES.containsKey(event.getCode())) {
            turn(PAGES.get(event.getCode()));
            event.consume();
        } else if (event.getTarget() instanceof ButtonBase button
                && event.getCode().isArrowKey()) {
            Event.fireEvent(button, tab(BACK.contains(event.getCode())));
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !stops.isEmpty()) {
            var first = stops.get(0);
            var last = stops.get(stops.size() - 1);
            if ((event.isShiftDown() ? first : last).isFocused()) {
                (event.isShiftDown() ? last : first).requestFocus();
                scroll.setVvalue(event.isShiftDown() ? 1 : 0);
                event.consume();
            }
        }
    }

    /** Scrolls by so many times the height that is seen, less a line to go on from. */
    private void turn(double pages) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (beyond > 0) {
            double now = scroll.getVvalue() + pages * (seen - LINE) / beyond;
            scroll.setVvalue(Math.max(0, Math.min(1, now)));
        }
    }

    private static KeyEvent tab(boolean isBack) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, isBack, false, false, false);
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
        boolean isThis = scroll.getContent() == card;
        close();
        return isThis;
    }
}
