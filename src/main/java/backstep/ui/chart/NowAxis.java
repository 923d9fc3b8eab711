package backstep.ui.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** An axis above the plot that names the epoch that is shown, away from all curves. */
final class NowAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private final int epoch;
    private final String name;
    private final ValueAxis below;

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
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double x = valueToJava2D(epoch, area, edge);
        double half = new Words(name, getTickLabelFont()).width() / 2;
        var anchor = x + half > area.getMaxX() ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_CENTER;
        return List.of(new NumberTick(epoch, name, anchor, TextAnchor.CENTER, 0));
    }
}
