package backstep.ui.chart;

import backstep.picture.LossCurvePicture.Range;
import backstep.text.Numerals;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** A horizontal logarithmic axis of learning rates, with the ticks of the slider. */
final class RateAxis extends LogAxis {

    private static final long serialVersionUID = 1;

    /** Below this width only every other power of ten has its number. */
    private static final double NARROW = 200;

    private final int lowest;

    RateAxis(Range rates) {
        lowest = (int) Math.rint(Math.log10(rates.low()));
        setRange(rates.low(), rates.high());
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, DotRoom.between(area), edge);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        return super.java2DToValue(place, DotRoom.between(area), edge);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        int step = area.getWidth() < NARROW ? 2 : 1;
        return IntStream.rangeClosed(0, 4)
                .filter(decade -> decade % step == 0)
                .mapToObj(decade -> tick(StrictMath.pow(10, lowest + decade)))
                .toList();
    }

    private static NumberTick tick(double rate) {
        var name = Numerals.STANDARD.say(rate);
        return new NumberTick(rate, name, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
    }
}
