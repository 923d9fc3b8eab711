package backstep.picture;

import backstep.core.math.Matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A connection of the graph, from a unit of a column to a unit of the next.
 *
 * @param strength its weight, from −1 (the largest magnitude, negative) to 1
 */
public record Edge(int from, int to, double strength) {

    /** How strong a connection without a weight is drawn. */
    private static final double PLAIN = 0.5;

    private static final Comparator<Edge> BY_MAGNITUDE =
            Comparator.comparingDouble(edge -> Math.abs(edge.strength()));

    /**
     * The connections of a layer with the largest weights, the weakest first.
     *
     * @param weights one a connection, [units × inputs]
     * @param scale the magnitude that counts as 1
     * @param most how many there are at most
     */
    static List<Edge> strongest(Matrix weights, double scale, int most) {
        var kept = new PriorityQueue<>(BY_MAGNITUDE);
        for (int to = 0; to < weights.rows(); to++) {
            for (int from = 0; from < weights.columns(); from++) {
                double strength = Strength.of(weights.at(to, from), scale);
                if (kept.size() < most || isStronger(strength, kept.element())) {
                    kept.add(new Edge(from, to, strength));
                }
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        var edges = new ArrayList<>(kept);
        edges.sort(BY_MAGNITUDE);
        return List.copyOf(edges);
    }

    /** One connection from each unit to a single one, none stronger than another. */
    static List<Edge> all(int units, int most) {
        var edges = new ArrayList<Edge>();
        for (int unit = 0; unit < Math.min(units, most); unit++) {
            edges.add(new Edge(unit, 0, PLAIN));
        }
        return List.copyOf(edges);
    }

    private static boolean isStronger(double strength, Edge weakest) {
        return Double.compare(Math.abs(strength), Math.abs(weakest.strength())) > 0;
    }
}
