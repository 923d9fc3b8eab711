package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.BoardPicture.Unit;
import backstep.picture.Edge;
import backstep.picture.LightPicture;
import backstep.session.Pointed;
import backstep.ui.store.Paper;

import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layers as a graph, and in it the light on what is pointed at. It is painted for the part that
 * is seen, and anew only where it looks another way: its many curves are costly.
 */
final class GraphView extends Region {

    /** All that the look of a column's units depends on; a column that is not lit has no phase. */
    private record Units(List<Unit> units, String phase) {}

    /** All that the look of connections depends on, and where they begin and end. */
    private record Edges(List<Edge> drawn, List<Double> from, List<Double> to) {}

    /** Which connections are lit, and how: each time they are, they look much the same. */
    private record Lit(int column, String phase) {}

    /** How far a unit's rim may reach beyond it. */
    private static final double RIM = 3;

    private final Region network = new Region();
    private final Group under = new Group();
    private final NodePool<GraphLayer> unlit = new NodePool<>(under.getChildren());
    private final Group between = new Group();
    private final Map<Lit, GraphLayer> lit = new HashMap<>();
    private final Group over = new Group();
    private final NodePool<GraphLayer> units = new NodePool<>(over.getChildren());
    private final GraphLightView lights = new GraphLightView();
    private LightPicture light = LightPicture.NONE;
    private Optional<GraphGeometry> geometry = Optional.empty();
    private Paper paper = Paper.STANDARD;
    private double left;
    private double width;

    GraphView() {
        setManaged(false);
        setPickOnBounds(false);
        network.setId("network");
        network.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        network.setOnMouseMoved(event -> tell(PointerEvent.POINTED, at(event)));
        network.setOnMouseClicked(event -> tell(PointerEvent.PICKED, at(event)));
        network.setOnMouseExited(event -> tell(PointerEvent.POINTED, Optional.empty()));
        getChildren().setAll(network, under, between, over, lights);
        for (var painted : List.of(network, under, between, over)) {
            painted.setManaged(false);
        }
        for (var painted : List.of(under, between, over)) {
            painted.setMouseTransparent(true);
        }
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
        network.setAccessibleText(now.board().description());
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
        var sight = sight(now);
        network.resizeRelocate(left, 0, width, getHeight());
        int current = lit(now.board());
        var seen = new Lit(current, now.board().phase());
        unlit.begin();
        for (int column = 1; column < now.board().columns().size(); column++) {
            var edges = edges(now, column);
            var place = before(now, column, sight);
            paintEdges(now, column, edges, place);
            if (column == current) {
                paintLitEdges(now, seen, edges, place);
            }
        }
        unlit.end();
        lit.forEach((which, layer) -> layer.setVisible(which.equals(seen)));
        units.begin();
        for (int column = 0; column < now.board().columns().size(); column++) {
            paintUnits(now, column, column == current, sight);
        }
        units.end();
    }

    private void paintEdges(GraphGeometry now, int column, Edges edges, GraphLayer.Sight place) {
        unlit.take(GraphLayer::new)
                .show(edges, place, pen -> painter(pen, now).edges(column, edges.drawn()));
    }

    private void paintLitEdges(GraphGeometry now, Lit seen, Edges edges, GraphLayer.Sight place) {
        lit.computeIfAbsent(seen, one -> litLayer())
                .show(edges, place, pen -> painter(pen, now).litEdges(edges.drawn()));
    }

    private GraphLayer litLayer() {
        var layer = new GraphLayer();
        between.getChildren().add(layer);
        return layer;
    }

    private static Edges edges(GraphGeometry now, int column) {
        return new Edges(
                GraphPainter.drawn(now.board().columns().get(column).edges()),
                now.halfWidths(column - 1),
                now.halfWidths(column));
    }

    /** Where the connections lie that come to a column. */
    private static GraphLayer.Sight before(GraphGeometry now, int column, GraphLayer.Sight sight) {
        return sight.between(now.center(column - 1), now.center(column));
    }

    private void paintUnits(GraphGeometry now, int column, boolean isLit, GraphLayer.Sight sight) {
        double center = now.center(column);
        double reach = now.widest(column) + RIM;
        units.take(GraphLayer::new)
                .show(
                        new Units(
                                now.board().columns().get(column).units(),
                                isLit ? now.board().phase() : ""),
                        sight.between(center - reach, center + reach),
                        pen -> painter(pen, now).units(column));
    }

    /** The column that is lit with its connections, or one that there is not. */
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
