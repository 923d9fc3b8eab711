package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.Edge;
import backstep.picture.GraphLight;
import backstep.picture.LightPicture;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is lit of the graph: its units as rings, its connections as lines. */
final class GraphLightView extends Group {

    private static final Comparator<Edge> IN_ORDER =
            Comparator.comparingInt(Edge::to).thenComparingInt(Edge::from);

    private List<Shape> edges = List.of();
    private int most = Integer.MAX_VALUE;

    GraphLightView() {
        setId("network-light");
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(GraphGeometry graph, LightPicture light) {
        edges = edges(graph, light).toList();
        getChildren().setAll(Stream.concat(edges.stream(), units(graph, light)).toList());
        setMost(most);
    }

    /** Lights only so many connections, in the order of their units. */
    void setMost(int now) {
        most = now;
        for (int k = 0; k < edges.size(); k++) {
            edges.get(k).setVisible(k < now);
        }
    }

    private static Stream<Shape> edges(GraphGeometry graph, LightPicture light) {
        return columns(graph.board())
                .flatMap(column -> light.graph().edges(column, graph.board()).stream()
                        .sorted(IN_ORDER)
                        .map(edge -> styled(graph.curve(column, edge), "lit-edge", light)));
    }

    private static Stream<Shape> units(GraphGeometry graph, LightPicture light) {
        return columns(graph.board()).flatMap(column -> outlines(graph, column, light.graph())
                .map(ring -> styled(ring, "lit-unit", light)));
    }

    private static Stream<Rectangle> outlines(GraphGeometry graph, int column, GraphLight light) {
        if (graph.places().isWhole(column) && light.isColumn(column)) {
            return Stream.of(graph.outline(column));
        }
        int units = graph.board().columns().get(column).units().size();
        return IntStream.range(0, units)
                .filter(unit -> light.isUnit(column, unit))
                .mapToObj(unit -> graph.outline(column, unit));
    }

    private static Shape styled(Shape shape, String style, LightPicture light) {
        shape.getStyleClass().addAll(style, light.phase());
        return shape;
    }

    private static Stream<Integer> columns(BoardPicture board) {
        return IntStream.range(0, board.columns().size()).boxed();
    }
}
