package backstep.ui.view;

import backstep.picture.BoardPicture.Column;
import backstep.picture.BoardPicture.Unit;
import backstep.picture.Edge;
import backstep.picture.LightPicture;
import backstep.session.Pointed;
import backstep.ui.store.Paper;

import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/**
 * The layers as a graph, and in it the light on what is pointed at. It is painted for the part that
 * is seen, and anew only where it looks another way: its many curves are costly.
 */
final class GraphView extends Region {

    /** All that the look of the graph depends on. */
    private record Look(
            List<List<Unit>> units,
            List<List<Edge>> edges,
            String phase,
            int lit,
            List<BoardColumns.Span> spans,
            double top,
            double bottom,
            double left,
            double width,
            Paper paper) {}

    private final SharpCanvas canvas = new SharpCanvas();
    private final GraphLightView lights = new GraphLightView();
    private LightPicture light = LightPicture.NONE;
    private Optional<GraphGeometry> geometry = Optional.empty();
    private Optional<Look> painted = Optional.empty();
    private Paper paper = Paper.STANDARD;
    private double left;
    private double width;

    GraphView() {
        setManaged(false);
        setPickOnBounds(false);
        canvas.setId("network");
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setOnMouseMoved(event -> tell(PointerEvent.POINTED, at(event)));
        canvas.setOnMouseClicked(event -> tell(PointerEvent.PICKED, at(event)));
        canvas.setOnMouseExited(event -> tell(PointerEvent.POINTED, Optional.empty()));
        getChildren().setAll(canvas, lights);
    }

    /** What of the graph the mouse is at. */
    private Optional<Pointed> at(MouseEvent event) {
        return geometry.flatMap(known -> known.at(event.getX() + left, event.getY()));
    }

    private void tell(EventType<PointerEvent> gesture, Optional<Pointed> pointed) {
        fireEvent(new PointerEvent(gesture, this, pointed));
    }

    /** Shows this, painted on this. */
    void show(GraphGeometry now, Paper on) {
        geometry = Optional.of(now);
        paper = on;
        canvas.setAccessibleText(now.board().description());
        paint(now);
        lights.show(now, light);
    }

    /** Shows this part of itself. */
    void see(double from, double wide) {
        left = from;
        width = wide;
        geometry.ifPresent(this::paint);
    }

    /** Lights what is pointed at; where everything finds its place anew, once it has. */
    void light(LightPicture now) {
        light = now;
        if (!getParent().isNeedsLayout()) {
            geometry.ifPresent(known -> lights.show(known, now));
        }
    }

    /** Lights only so many of the connections that are lit, from now on. */
    void setMostLit(int most) {
        lights.setMost(most);
    }

    private void paint(GraphGeometry now) {
        var look = look(now);
        if (!painted.equals(Optional.of(look))) {
            painted = Optional.of(look);
            draw(now);
        }
        canvas.snap();
    }

    private Look look(GraphGeometry now) {
        var board = now.board();
        return new Look(
                board.columns().stream().map(Column::units).toList(),
                board.columns().stream().map(Column::edges).toList(),
                board.phase(),
                board.isByCell() ? -1 : board.current(),
                now.columns().spans(),
                now.places().top(),
                now.places().bottom(),
                left,
                width,
                paper);
    }

    private void draw(GraphGeometry now) {
        canvas.setLayoutX(left);
        canvas.fit(width, getHeight(), paper.scale());
        var pen = canvas.getGraphicsContext2D();
        pen.save();
        pen.translate(-left, 0);
        new GraphPainter(pen, now, paper.theme()).paint();
        pen.restore();
    }
}
