package backstep.ui.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A vertical logarithmic axis with its ticks at round numbers: as many of 1, 2, 5 as fit. */
final class DecadeAxis extends LogAxis {

    private static final long serialVersionUID = 1;

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
        return LossTicks.of(rounds(RoundAxis.mostTicks(area.getHeight())));
    }

    private List<Double> rounds(int most) {
        var rounds = within(1, 1, 2, 5);
        if (rounds.size() > most) {
            double decades = Math.log10(getUpperBound() / getLowerBound());
            return within((int) RoundAxis.unit(Math.max(1, decades / most)), 1);
        }
        return rounds.size() > 1 ? rounds : within(1, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private List<Double> within(int step, int... digits) {
        var rounds = new ArrayList<Double>();
        int lowest = (int) Math.floor(Math.log10(getLowerBound()));
        int first = Math.floorDiv(lowest, step) * step;
        for (int power = first; power <= Math.log10(getUpperBound()); power += step) {
            for (int digit : digits) {
                double round = digit * Math.pow(10, power);
                if (getRange().contains(round)) {
                    rounds.add(round);
                }
            }
        }
        return rounds;
    }
}
