package backstep.ui.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import java.util.Optional;

/**
 * A ring round what has the focus, once a person goes from control to control by keyboard. It is
 * alike for all of them, and wide enough for the back row.
 */
public final class FocusRing extends Region {

    private static final double AROUND = 3;

    public FocusRing() {
        setId("focus-ring");
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Follows the focus of a scene, and what has it wherever it is laid out. */
    public void follow(Scene scene) {
        scene.addPostLayoutPulseListener(() -> place(scene));
        scene.focusOwnerProperty()
                .flatMap(Node::focusVisibleProperty)
                .orElse(false)
                .addListener((property, before, now) -> place(scene));
        scene.focusOwnerProperty().addListener((property, before, now) -> place(scene));
    }

    private void place(Scene scene) {
        var marked = Optional.ofNullable(scene.getFocusOwner()).filter(Node::isFocusVisible);
        setVisible(marked.isPresent());
        marked.ifPresent(node -> place(sceneToParent(node)));
    }

    private Bounds sceneToParent(Node node) {
        return getParent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void place(Bounds bounds) {
        resizeRelocate(
                Math.floor(bounds.getMinX() - AROUND),
                Math.floor(bounds.getMinY() - AROUND),
                Math.ceil(bounds.getWidth() + 2 * AROUND),
                Math.ceil(bounds.getHeight() + 2 * AROUND));
    }
}
