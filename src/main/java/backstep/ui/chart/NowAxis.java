package backstep.ui.chart;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * An axis above the plot that names the epoch that is shown, away from all curves. Where the plot
 * would be very low, it has no room.
 */
final class NowAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    /** The least height of the plot with its axes that leaves room for the name. */
    private static final double LEAST = 100;

    private final int epoch;
    private final String name;
    private final ValueAxis below;
    private boolean hasRoom;

    NowAxis(int epoch, String name, ValueAxis below) {
        this.epoch = epoch;
        this.name = name;
        this.below = below;
        setRange(below.getRange());
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return below.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        hasRoom = area.getHeight() >= LEAST;
        return hasRoom ? super.reserveSpace(graphics, plot, area, edge, space) : space;
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double x = valueToJava2D(epoch, area, edge);
        double half = new Words(name, getTickLabelFont()).width() / 2;
        var anchor = x + half > area.getMaxX() ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_CENTER;
        var tick = new NumberTick(epoch, name, anchor, TextAnchor.CENTER, 0);
        return hasRoom ? List.of(tick) : List.of();
    }
}
