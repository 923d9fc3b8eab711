package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.fixture.Matrices;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

class EdgeTest {

    @Test
    void theStrongestAreKeptTheWeakestFirst() {
        var weights = Matrix.of(new double[] {0.5, -2}, new double[] {1, 0});
        assertThat(Edge.strongest(weights, 2, 3))
                .containsExactly(new Edge(0, 0, 0.25), new Edge(0, 1, 0.5), new Edge(1, 0, -1));
    }

    @Property(tries = 200)
    void nothingLeftOutIsStrongerThanWhatIsKept(
            @ForAll @IntRange(min = 1, max = 30) int units,
            @ForAll @IntRange(min = 1, max = 30) int inputs,
            @ForAll @IntRange(min = 1, max = 100) int most,
            @ForAll long seed) {
        var weights = Matrices.normal(new Shape(units, inputs), new Random(seed));
        double scale = weights.largestMagnitude();
        var magnitudes = IntStream.range(0, units * inputs)
                .mapToObj(k -> Math.abs(weights.at(k / inputs, k % inputs)) / scale)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .sorted()
                .toList();
        assertThat(Edge.strongest(weights, scale, most))
                .extracting(edge -> Math.abs(edge.strength()))
                .containsExactlyElementsOf(magnitudes);
    }

    @Test
    void aWeightThatIsNotFiniteIsDrawnAsSuch() {
        var weights = Matrix.of(new double[] {1, Double.NaN, 0.5});
        assertThat(Edge.strongest(weights, 1, 2))
                .extracting(Edge::strength)
                .containsExactly(1.0, Double.NaN);
    }
}
