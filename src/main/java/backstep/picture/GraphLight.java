package backstep.picture;

import backstep.core.network.Quantity;
import backstep.session.CellSpan;
import backstep.session.Session;

import java.util.Optional;

/**
 * What of the graph makes the newest cells: the edges that feed their unit or, on the way back,
 * carry their gradient. Units are counted from 0; all of them where a number is empty.
 *
 * @param column the column that the edges lead to; 0, to which none do, where none take part
 * @param from the unit that they come from
 * @param to the unit that they lead to
 * @param unit the unit of the current column
 */
public record GraphLight(
        int column, Optional<Integer> from, Optional<Integer> to, Optional<Integer> unit) {

    private static final Optional<Integer> ALL = Optional.empty();

    /** Whether an edge that leads to a column is lit. */
    public boolean contains(int to, Edge edge) {
        return column == to && isAt(from, edge.from()) && isAt(this.to, edge.to());
    }

    /** Whether a unit of the current column is lit. */
    public boolean contains(int currentUnit) {
        return isAt(unit, currentUnit);
    }

    /** The light of the cells that a session computed last, where they are not a whole matrix. */
    static Optional<GraphLight> of(Session session) {
        int loss = session.plan().network().depth() + 1;
        return session.cells().newest().map(cells -> of(session.step().quantity(), cells, loss));
    }

    private static GraphLight of(Quantity quantity, CellSpan cells, int loss) {
        int layer = quantity.variable().layer();
        var row = Optional.of(cells.row());
        var column = Optional.of(cells.column()).filter(single -> cells.isSingle());
        boolean isGradient = quantity instanceof Quantity.Gradient;
        return switch (quantity.variable().role()) {
            case WEIGHTS -> new GraphLight(layer, column, row, row);
            case BIAS -> isGradient ? back(layer, row) : new GraphLight(0, ALL, row, row);
            case WEIGHTED_SUM, OUTPUT ->
                isGradient ? back(layer, row) : new GraphLight(layer, ALL, row, row);
            case PROBABILITIES -> new GraphLight(loss, row, ALL, ALL);
            case LOSS -> new GraphLight(loss, ALL, ALL, ALL);
            case INPUT, TARGET -> new GraphLight(0, ALL, ALL, ALL);
        };
    }

    /** The edges by which a gradient comes back to a unit of a layer. */
    private static GraphLight back(int layer, Optional<Integer> unit) {
        return new GraphLight(layer + 1, unit, ALL, unit);
    }

    private static boolean isAt(Optional<Integer> place, int number) {
        return place.map(one -> one == number).orElse(true);
    }
}
