package backstep.ui;

import javafx.application.Platform;
import javafx.scene.Node;

import java.util.Optional;

/**
 * Draws what surveys the training, for which a step need not wait, in the frame after the step's, so
 * that the one after that is free for the next step. While frame after frame changes, as in a drag,
 * it keeps up between them.
 */
final class AfterFrame {

    private Runnable draw = () -> {};
    private boolean isAsked;
    private boolean isDue;

    /** For what is drawn in the scene that a node is in. */
    AfterFrame(Node node) {
        node.sceneProperty().addListener((property, before, now) -> Optional.ofNullable(now)
                .ifPresent(scene -> scene.addPreLayoutPulseListener(this::pulse)));
    }

    /** Draws this in the frame after that of what was changed meanwhile, in place of what waits. */
    void then(Runnable drawing) {
        draw = drawing;
        isAsked = true;
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (isDue && isAsked) {
            Platform.runLater(() -> draw.run());
        } else if (isDue) {
            draw.run();
        }
        isDue = isAsked;
        isAsked = false;
        if (isDue) {
            Platform.requestNextPulse();
        }
    }
}
