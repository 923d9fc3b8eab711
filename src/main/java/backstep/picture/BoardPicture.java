package backstep.picture;

import backstep.core.math.Matrix;
import backstep.text.Numerals;

import java.util.List;
import java.util.Optional;

/**
 * The whole network with everything known of it at one position.
 *
 * @param phase the phase, as style sheets write it
 * @param current the number of the column that is lit
 * @param flow what flows there, in words
 * @param description what a screen reader says of the graph
 */
public record BoardPicture(
        List<Column> columns,
        String phase,
        int current,
        String flow,
        String valueRow,
        String gradientRow,
        String description) {

    /**
     * A column of the board: the input, a layer, or the loss.
     *
     * @param subtitle what it does: {@code 3 → 4}
     * @param units what its units hold, where that is known
     * @param count how many units it has
     */
    public record Column(
            String title,
            String subtitle,
            int count,
            Optional<Matrix> units,
            double scale,
            Numerals numerals,
            List<MatrixPicture> values,
            List<MatrixPicture> gradients,
            boolean isLoss) {

        public Column {
            values = List.copyOf(values);
            gradients = List.copyOf(gradients);
        }

        /** What a unit holds for the first sample of the batch; nothing while it is not known. */
        public String unit(int number) {
            return units.map(all -> numerals.say(all.at(number, 0))).orElse("");
        }

        /** How strongly a unit is coloured, from −1 to 1; NaN where it is not finite. */
        public double tint(int number) {
            double value = units.map(all -> all.at(number, 0)).orElse(0.0);
            if (!Double.isFinite(value)) {
                return Double.NaN;
            }
            return scale == 0 ? 0 : Math.max(-1, Math.min(1, value / scale));
        }
    }

    public BoardPicture {
        columns = List.copyOf(columns);
    }
}
