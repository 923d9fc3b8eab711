package backstep.picture;

import backstep.core.network.Quantity;
import backstep.session.Pointed;

import java.util.List;
import java.util.Optional;

/**
 * The whole network with everything known of it at one position.
 *
 * @param phase the phase, as style sheets write it
 * @param current the number of the column that is lit
 * @param flow what flows there, in words
 * @param sample which sample the graph shows, where there is more than one
 * @param isByCell whether what makes the newest cells is lit there, not the column
 * @param description what a screen reader says of the graph
 */
public record BoardPicture(
        List<Column> columns,
        String phase,
        int current,
        String flow,
        String valueRow,
        String gradientRow,
        Optional<SamplePicture> sample,
        boolean isByCell,
        String description) {

    /**
     * A column of the board: the input, a layer, or the loss.
     *
     * @param subtitle what it does: {@code 3 → 4}
     * @param units its units, from top to bottom
     * @param edges the connections that come from the column before it, the strongest last
     */
    public record Column(
            String title,
            String subtitle,
            List<Unit> units,
            List<Edge> edges,
            List<MatrixPicture> values,
            List<MatrixPicture> gradients,
            boolean isLoss) {

        public Column {
            units = List.copyOf(units);
            edges = List.copyOf(edges);
            values = List.copyOf(values);
            gradients = List.copyOf(gradients);
        }
    }

    /**
     * A unit of the graph.
     *
     * @param text the number it holds for the sample shown; empty while it is not known
     * @param strength how strongly it is coloured, from −1 to 1; NaN where it is not finite
     */
    public record Unit(String text, double strength) {

        public boolean isKnown() {
            return !text.isEmpty();
        }
    }

    /** What is pointed at in a unit of a column, for the sample shown. */
    public Pointed pointedUnit(int column, int unit) {
        return columns.get(column).isLoss()
                ? Pointed.element(Quantity.loss(), 0, 0)
                : Pointed.element(
                        Quantity.output(column),
                        unit,
                        sample.map(SamplePicture::number).orElse(0));
    }

    /** What is pointed at in a connection that comes to a column; what leads to the loss is none. */
    public Optional<Pointed> pointedEdge(int column, Edge edge) {
        return columns.get(column).isLoss()
                ? Optional.empty()
                : Optional.of(Pointed.element(Quantity.weights(column), edge.to(), edge.from()));
    }

    public BoardPicture {
        columns = List.copyOf(columns);
    }
}
