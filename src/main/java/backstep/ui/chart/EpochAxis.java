package backstep.ui.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** A horizontal axis of epochs, from 1, with its ticks at round ones: as many as are readable. */
final class EpochAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final double LEAST_MARGIN = 0.3;
    private static final double MARGIN = 0.04;

    /** The room of a digit and of the gap beside a tick, in heights of the letters. */
    private static final double DIGIT = 0.7;

    /** How far a name reaches over the end of the axis. */
    private static final double BESIDE = 6;

    private final int last;

    EpochAxis(int last) {
        this.last = last;
        double margin = Math.max(LEAST_MARGIN, (last - 1) * MARGIN);
        setRange(1 - margin, last + margin);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double room = room(last, getTickLabelFont());
        int unit =
                (int) RoundAxis.unit(Math.max(1, room * getRange().getLength() / area.getWidth()));
        return IntStream.rangeClosed(0, last / unit)
                .map(count -> count * unit)
                .map(epoch -> epoch == 0 && unit != 2 ? 1 : epoch)
                .filter(epoch -> epoch > 0)
                .distinct()
                .mapToObj(epoch -> tick(epoch, this, graphics, area))
                .toList();
    }

    /** How much room a tick takes where this is the last epoch. */
    static double room(int last, Font font) {
        return (1 + Integer.toString(last).length()) * DIGIT * font.getSize();
    }

    /** The name of an epoch in the middle below it or, where that would be cut off, before it. */
    static NumberTick tick(int epoch, ValueAxis axis, Graphics2D graphics, Rectangle2D area) {
        var name = Integer.toString(epoch);
        double x = axis.valueToJava2D(epoch, area, RectangleEdge.BOTTOM);
        double width = graphics.getFontMetrics(axis.getTickLabelFont()).stringWidth(name);
        boolean isCutOff = x + width / 2 > area.getMaxX() + BESIDE;
        var anchor = isCutOff ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_CENTER;
        return new NumberTick(epoch, name, anchor, TextAnchor.CENTER, 0);
    }
}
