package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.picture.LossCurvePicture.Range;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.Rectangle2D;

/** The dots at the ends of the axes, which are not cut off. */
class DotRoomTest {

    private static final RectangleEdge LEFT = RectangleEdge.LEFT;
    private static final RectangleEdge BOTTOM = RectangleEdge.BOTTOM;

    /** The radius of the largest, with its line. */
    private static final double DOT = 6;

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 140, 800})
    void theLowestLossIsAboveTheEdgeOfThePlot(int height) {
        var plot = new Rectangle2D.Double(20, 10, 300, height);
        var decades = new DecadeAxis();
        decades.setRange(0.1, 50);

        assertThat(RoundAxis.of(new Range(0, 50)).valueToJava2D(0, plot, LEFT))
                .isBetween(plot.getMaxY() - 2 * DOT, plot.getMaxY() - DOT);
        assertThat(decades.valueToJava2D(0.1, plot, LEFT))
                .isBetween(plot.getMaxY() - 2 * DOT, plot.getMaxY() - DOT);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 140, 800})
    void theRatesAtTheEndsAreInsideThePlot(int width) {
        var plot = new Rectangle2D.Double(20, 10, width, 100);
        var axis = new RateAxis(new Range(1e-4, 1));

        assertThat(axis.valueToJava2D(1e-4, plot, BOTTOM)).isGreaterThan(plot.getMinX() + DOT);
        assertThat(axis.valueToJava2D(1, plot, BOTTOM)).isLessThan(plot.getMaxX() - DOT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 50, 109})
    void whatIsPointedAtIsWhatIsThere(double place) {
        var plot = new Rectangle2D.Double(0, 0, 120, 120);

        pointsBack(RoundAxis.of(new Range(0, 50)), place, plot, LEFT);
        pointsBack(new RateAxis(new Range(1e-4, 1)), place, plot, BOTTOM);
    }

    private static void pointsBack(
            ValueAxis axis, double place, Rectangle2D plot, RectangleEdge edge) {
        double value = axis.java2DToValue(place, plot, edge);
        assertThat(axis.valueToJava2D(value, plot, edge)).isCloseTo(place, within(1e-9));
    }
}
