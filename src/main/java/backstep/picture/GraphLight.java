package backstep.picture;

import backstep.core.network.Quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which units and connections of the graph are lit.
 *
 * @param units of a column of the board the units, as rows
 * @param edges of a column the connections to its units, as rows, from those of the column before
 */
public record GraphLight(Map<Integer, Cells> units, Map<Integer, Cells> edges) {

    public GraphLight {
        units = Map.copyOf(units);
        edges = Map.copyOf(edges);
    }

    /** What stands in the graph for these cells of a network of so many layers. */
    static GraphLight of(Map<Quantity, Cells> cells, int depth) {
        var units = new LinkedHashMap<Integer, Cells>();
        var edges = new LinkedHashMap<Integer, Cells>();
        cells.forEach((quantity, lit) -> {
            int layer = quantity.variable().layer();
            switch (quantity.variable().role()) {
                case WEIGHTS -> {
                    edges.put(layer, lit);
                    single(lit).ifPresent(edge -> {
                        units.merge(layer, row(edge.to()), GraphLight::more);
                        units.merge(layer - 1, row(edge.from()), GraphLight::more);
                    });
                }
                case INPUT, WEIGHTED_SUM, OUTPUT, BIAS ->
                    units.merge(layer, new Cells(lit.row(), Optional.empty()), GraphLight::more);
                case TARGET, PROBABILITIES -> {
                    units.put(depth + 1, Cells.ALL);
                    edges.put(depth + 1, new Cells(Optional.empty(), lit.row()));
                }
                case LOSS -> {
                    units.put(depth + 1, Cells.ALL);
                    edges.put(depth + 1, Cells.ALL);
                }
            }
        });
        return new GraphLight(units, edges);
    }

    private static Cells row(int unit) {
        return new Cells(Optional.of(unit), Optional.empty());
    }

    private static Cells more(Cells one, Cells other) {
        return one.equals(other) ? one : Cells.ALL;
    }

    public boolean isUnit(int column, int unit) {
        return Optional.ofNullable(units.get(column))
                .filter(lit -> lit.contains(unit, 0))
                .isPresent();
    }

    /** Whether all units of a column are lit. */
    public boolean isColumn(int column) {
        return Optional.ofNullable(units.get(column)).filter(Cells.ALL::equals).isPresent();
    }

    /** The connections that come to a column and are lit, of those drawn; a single one anyway. */
    public List<Edge> edges(int column, BoardPicture board) {
        return Optional.ofNullable(edges.get(column))
                .map(lit -> single(lit).map(List::of).orElseGet(() -> drawn(lit, column, board)))
                .orElse(List.of());
    }

    private static Optional<Edge> single(Cells lit) {
        return lit.row().flatMap(to -> lit.column().map(from -> new Edge(from, to, 0)));
    }

    private static List<Edge> drawn(Cells lit, int column, BoardPicture board) {
        return board.columns().get(column).edges().stream()
                .filter(edge -> lit.contains(edge.to(), edge.from()))
                .toList();
    }
}
