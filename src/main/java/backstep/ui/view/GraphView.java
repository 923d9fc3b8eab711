package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.BoardPicture.Column;
import backstep.picture.BoardPicture.Unit;
import backstep.picture.Edge;
import backstep.picture.LightPicture;
import backstep.session.Pointed;
import backstep.ui.store.Paper;

import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/**
 * The layers as a graph, and in it the light on what is pointed at. It is painted for the part that
 * is seen, and anew only where it looks another way: its many curves are costly.
 */
final class GraphView extends Region {

    /** All that the look of the units depends on, and of the connections that are lit. */
    private record Units(List<List<Unit>> units, String phase, int lit) {}

    private record LitEdges(List<Edge> edges, String phase, int column) {}

    private final GraphLayer edges = new GraphLayer();
    private final GraphLayer litEdges = new GraphLayer();
    private final GraphLayer units = new GraphLayer();
    private final GraphLightView lights = new GraphLightView();
    private LightPicture light = LightPicture.NONE;
    private Optional<GraphGeometry> geometry = Optional.empty();
    private Paper paper = Paper.STANDARD;
    private double left;
    private double width;

    GraphView() {
        setManaged(false);
        setPickOnBounds(false);
        edges.canvas().setMouseTransparent(true);
        litEdges.canvas().setMouseTransparent(true);
        var canvas = units.canvas();
        canvas.setId("network");
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setOnMouseMoved(event -> tell(PointerEvent.POINTED, at(event)));
        canvas.setOnMouseClicked(event -> tell(PointerEvent.PICKED, at(event)));
        canvas.setOnMouseExited(event -> tell(PointerEvent.POINTED, Optional.empty()));
        getChildren().setAll(edges.canvas(), litEdges.canvas(), canvas, lights);
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
        units.canvas().setAccessibleText(now.board().description());
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
        var columns = now.board().columns();
        var sight = sight(now);
        edges.show(columns.stream().map(Column::edges).toList(), sight, pen -> painter(pen, now)
                .edges());
        var known = columns.stream().map(Column::units).toList();
        units.show(new Units(known, now.board().phase(), lit(now.board())), sight, pen -> painter(
                        pen, now)
                .units());
        litEdges.canvas().setVisible(lit(now.board()) > 0);
        if (litEdges.canvas().isVisible()) {
            paintLitEdges(now, sight);
        }
    }

    private void paintLitEdges(GraphGeometry now, GraphLayer.Sight sight) {
        int column = now.board().current();
        litEdges.show(
                new LitEdges(
                        now.board().columns().get(column).edges(), now.board().phase(), column),
                sight.between(now.center(column - 1), now.center(column)),
                pen -> painter(pen, now).litEdges());
    }

    /** The column whose connections are lit, or one that there is not. */
    private static int lit(BoardPicture board) {
        return board.isByCell() ? -1 : board.current();
    }

    private GraphPainter painter(GraphicsContext pen, GraphGeometry now) {
        return new GraphPainter(pen, now, paper.theme());
    }

    private GraphLayer.Sight sight(GraphGeometry now) {
        return new GraphLayer.Sight(
                now.columns().spans(),
                now.places().top(),
                now.places().bottom(),
                left,
                width,
                getHeight(),
                paper);
    }
}
