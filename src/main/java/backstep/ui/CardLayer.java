package backstep.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A layer over the window on which one card at a time lies; a click beside it closes it. */
final class CardLayer extends StackPane {

    private final Runnable leave;

    /**
     * A layer without a card.
     *
     * @param leave gives the focus to something else when a card that may have it goes
     */
    CardLayer(Runnable leave) {
        this.leave = leave;
        getStyleClass().add("card-layer");
        setVisible(false);
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
            setVisible(true);
            card.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
        }
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

    private boolean close(Region card) {
        boolean isThis = getChildren().contains(card);
        close();
        return isThis;
    }
}
