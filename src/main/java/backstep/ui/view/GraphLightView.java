package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.GraphLight;
import backstep.picture.LightPicture;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is lit of the graph: its units as rings, its connections as lines. */
final class GraphLightView extends Group {

    GraphLightView() {
        setId("network-light");
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(GraphGeometry graph, LightPicture light) {
        getChildren()
                .setAll(Stream.concat(edges(graph, light), units(graph, light)).toList());
    }

    private static Stream<Shape> edges(GraphGeometry graph, LightPicture light) {
        return columns(graph.board())
                .flatMap(column -> light.graph().edges(column, graph.board()).stream()
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
