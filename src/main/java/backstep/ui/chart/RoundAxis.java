package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A vertical axis with its ticks at multiples of 1, 2 or 5: a few, however high it is. */
final class RoundAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int LEAST_TICKS = 3;
    private static final int MOST_TICKS = 8;
    private static final double ROOM_FOR_A_TICK = 26;

    /** The axis of these losses. */
    static RoundAxis of(LossCurvePicture.Range losses) {
        var axis = new RoundAxis();
        axis.setRange(losses.low(), losses.high());
        return axis;
    }

    /** How many ticks are readable on an axis of this height. */
    static int mostTicks(double height) {
        return Math.max(LEAST_TICKS, Math.min(MOST_TICKS, (int) (height / ROOM_FOR_A_TICK)));
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, DotRoom.above(area), edge);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        return super.java2DToValue(place, DotRoom.above(area), edge);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double low = Math.max(0, getLowerBound());
        double unit = unit((getUpperBound() - low) / (mostTicks(area.getHeight()) - 1));
        return IntStream.rangeClosed((int) Math.ceil(low / unit), (int) (getUpperBound() / unit))
                .mapToObj(count -> count * unit)
                .collect(Collectors.collectingAndThen(Collectors.toList(), LossTicks::of));
    }

    /** The smallest of 1, 2, 5 times a power of ten that is no smaller than this. */
    static double unit(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return power * (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
    }
}
