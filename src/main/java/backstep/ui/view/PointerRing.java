package backstep.ui.view;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A ring round the pointer, so that the back row sees where it is. */
public final class PointerRing extends Pane {

    private static final double RADIUS = 24;

    private final Circle ring = new Circle(RADIUS);

    public PointerRing() {
        setId("pointer-ring");
        ring.getStyleClass().add("pointer-ring");
        ring.setVisible(false);
        setMouseTransparent(true);
        getChildren().setAll(ring);
    }

    /** Follows the pointer over this. */
    public void follow(Region window) {
        window.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        window.setOnMouseExited(left -> ring.setVisible(false));
    }

    private void point(MouseEvent event) {
        var place = sceneToLocal(event.getSceneX(), event.getSceneY());
        ring.setCenterX(place.getX());
        ring.setCenterY(place.getY());
        ring.setVisible(true);
    }
}
