package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The names of epochs end where the chart does. */
class EpochAxisTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(45, 20, 340, 150);

    /** What is beside the plot in the chart's card. */
    private static final double BESIDE = 8;

    private static final Graphics2D GRAPHICS =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 60, 100, 1000, 20_000, 100_000, 1_000_000, 200_000_000})
    void noNameIsCutOff(int last) {
        for (var axis : List.of(new EpochAxis(last), new EpochDecades(last))) {
            List<?> ticks =
                    axis.refreshTicks(GRAPHICS, new AxisState(), AREA, RectangleEdge.BOTTOM);
            assertThat(ticks).isNotEmpty();
            for (var tick : ticks) {
                assertThat(end((NumberTick) tick, axis))
                        .isLessThanOrEqualTo(AREA.getMaxX() + BESIDE);
            }
        }
    }

    private static double end(NumberTick tick, ValueAxis axis) {
        double x = axis.valueToJava2D(tick.getValue(), AREA, RectangleEdge.BOTTOM);
        double width = GRAPHICS.getFontMetrics(axis.getTickLabelFont()).stringWidth(tick.getText());
        return tick.getTextAnchor().equals(TextAnchor.TOP_RIGHT) ? x : x + width / 2;
    }
}
