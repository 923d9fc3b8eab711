package backstep.ui.view;

import javafx.scene.Group;
import javafx.scene.Node;

import java.util.List;

/** What moves over a part of the window for a moment, where that has its coordinates. */
final class MovingParts extends Group {

    private List<? extends Part> parts = List.of();

    /** One of them. */
    interface Part {

        Node node();

        /** Puts it where it is at a share of the motion, from 0 to 1. */
        void at(double share);
    }

    MovingParts() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        setViewOrder(-1);
    }

    /** Takes these in place of those before, and puts them where they begin. */
    void begin(List<? extends Part> now) {
        parts = now;
        getChildren().setAll(now.stream().map(Part::node).toList());
        at(0);
    }

    void at(double share) {
        parts.forEach(part -> part.at(share));
    }

    void end() {
        begin(List.of());
    }
}
