package backstep.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Looks for texts that are cut off and for labelled nodes that overlap. */
final class TextBounds {

    private static final double TOLERANCE = 1.5;

    private TextBounds() {}

    static List<String> mistakes(Parent root) {
        return ShownWindow.inWindow(() -> {
            var found = new ArrayList<String>();
            walk(root, root.getLayoutBounds(), found);
            return found;
        });
    }

    private static void walk(Parent parent, Bounds window, List<String> found) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Control && child.getId() != null) {
                within(child, window, found);
            }
            if (child instanceof Labeled labeled) {
                ellipsis(labeled, found);
            }
            if (child instanceof Text text) {
                inside(text, window, found);
            } else if (child instanceof Parent inner) {
                walk(inner, window, found);
            }
        }
        overlaps(parent, found);
    }

    private static void ellipsis(Labeled labeled, List<String> found) {
        var end = labeled.getEllipsisString();
        for (var node : labeled.getChildrenUnmodifiable()) {
            if (node instanceof Text text
                    && text.getText().endsWith(end)
                    && !labeled.getText().endsWith(end)) {
                found.add("cut off: " + labeled.getText());
            }
        }
    }

    private static void within(Node control, Bounds window, List<String> found) {
        var bounds = control.localToScene(control.getLayoutBounds());
        if (!isScrolledAway(control, bounds) && !grown(window).contains(bounds)) {
            found.add("outside the window: " + control.getId());
        }
    }

    private static Bounds grown(Bounds window) {
        return new BoundingBox(
                -TOLERANCE,
                -TOLERANCE,
                window.getWidth() + 2 * TOLERANCE,
                window.getHeight() + 2 * TOLERANCE);
    }

    private static void inside(Text text, Bounds window, List<String> found) {
        var bounds = text.localToScene(text.getBoundsInLocal());
        if (text.getText().isBlank() || isFading(text) || isScrolledAway(text, bounds)) {
            return;
        }
        if (bounds.getMinX() < -TOLERANCE
                || bounds.getMinY() < -TOLERANCE
                || bounds.getMaxX() > window.getWidth() + TOLERANCE
                || bounds.getMaxY() > window.getHeight() + TOLERANCE) {
            found.add("outside the window: " + text.getText());
        }
        for (Parent card = text.getParent(); card != null; card = card.getParent()) {
            if (card.getStyleClass().contains("card")) {
                var room = card.localToScene(card.getBoundsInLocal());
                if (bounds.getMaxY() > room.getMaxY() + TOLERANCE
                        || bounds.getMaxX() > room.getMaxX() + TOLERANCE) {
                    found.add("outside its card: " + text.getText());
                }
            }
        }
    }

    /** An axis that has other ticks now lets the old ones fade where they were. */
    private static boolean isFading(Text text) {
        return text.getOpacity() < 1;
    }

    /** What scrolls is clipped; what is out of its sight may end anywhere. */
    private static boolean isScrolledAway(Node text, Bounds bounds) {
        for (Parent above = text.getParent(); above != null; above = above.getParent()) {
            var clip = above.getClip();
            if (clip != null && !above.localToScene(clip.getBoundsInParent()).contains(bounds)) {
                return true;
            }
        }
        return false;
    }

    private static void overlaps(Parent parent, List<String> found) {
        var labelled = parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(node -> node instanceof Labeled || node.getStyleClass().contains("matrix"))
                .filter(node ->
                        !(node instanceof Labeled label) || !label.getText().isBlank())
                .toList();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = i + 1; j < labelled.size(); j++) {
                var one = shrunk(labelled.get(i).getBoundsInParent());
                if (one.intersects(labelled.get(j).getBoundsInParent())) {
                    found.add(
                            "overlap: " + name(labelled.get(i)) + " and " + name(labelled.get(j)));
                }
            }
        }
    }

    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + TOLERANCE,
                bounds.getMinY() + TOLERANCE,
                Math.max(0, bounds.getWidth() - 2 * TOLERANCE),
                Math.max(0, bounds.getHeight() - 2 * TOLERANCE));
    }

    private static String name(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    }
}
