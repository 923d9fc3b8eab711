package backstep.ui.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** A horizontal logarithmic axis of epochs, from 1, with its ticks at 1, 2, 5, 10, … that fit. */
final class EpochDecades extends LogAxis {

    private static final long serialVersionUID = 1;
    private static final double LEAST_MARGIN = 1.1;
    private static final double MARGIN = 0.04;

    private final int last;

    EpochDecades(int last) {
        this.last = last;
        double margin = Math.max(LEAST_MARGIN, Math.pow(last, MARGIN));
        setRange(1 / margin, last * margin);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double room = EpochAxis.room(last, getTickLabelFont());
        double octaves = Math.log(getUpperBound() / getLowerBound()) / Math.log(2);
        boolean isRoomy = area.getWidth() / octaves > room;
        return LongStream.iterate(1, epoch -> epoch <= last, next(isRoomy))
                .mapToObj(epoch -> EpochAxis.tick((int) epoch, this, graphics, area))
                .toList();
    }

    private static LongUnaryOperator next(boolean isRoomy) {
        return isRoomy
                ? epoch -> Long.toString(epoch).startsWith("2") ? epoch / 2 * 5 : epoch * 2
                : epoch -> epoch * 10;
    }
}
