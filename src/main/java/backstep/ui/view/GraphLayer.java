package backstep.ui.view;

import backstep.ui.store.Paper;

import javafx.scene.canvas.GraphicsContext;

import java.util.List;
import java.util.function.Consumer;

/** Some of what is drawn of the graph, painted anew only where that looks another way. */
final class GraphLayer extends SharpCanvas {

    /**
     * What of the graph is painted, and where its parts lie.
     *
     * @param left where the part begins that is painted
     */
    record Sight(
            List<BoardColumns.Span> spans,
            double top,
            double bottom,
            double left,
            double width,
            double height,
            Paper paper) {

        /** No more of it than from here to there. */
        Sight between(double from, double to) {
            double first = Math.max(left, from);
            double last = Math.min(left + width, to);
            return new Sight(spans, top, bottom, first, Math.max(0, last - first), height, paper);
        }
    }

    private record Look(Object of, Sight sight) {}

    private final Latest<Look> latest = new Latest<>();

    /**
     * Paints what is seen.
     *
     * @param of all that the look of this layer depends on, but for where it is seen
     */
    void show(Object of, Sight sight, Consumer<GraphicsContext> paint) {
        if (latest.becomes(new Look(of, sight))) {
            draw(sight, paint);
        }
        snap();
    }

    private void draw(Sight sight, Consumer<GraphicsContext> paint) {
        setLayoutX(sight.left());
        fit(sight.width(), sight.height(), sight.paper().scale());
        var pen = getGraphicsContext2D();
        pen.save();
        pen.translate(-sight.left(), 0);
        paint.accept(pen);
        pen.restore();
    }
}
