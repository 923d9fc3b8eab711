package backstep.ui.chart;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A sentence below a chart that says why its curve looks as it does. */
final class ChartNote extends Title {

    private static final long serialVersionUID = 1;
    private static final int SIZE = 12;
    private static final int LEFT = 2;

    /** What sets it apart from the names of the curves. */
    private static final int BELOW = 5;

    private final transient Words words;
    private final transient Color ink;

    ChartNote(String sentence, ChartLook look) {
        words = new Words(sentence, look.fonts().plain(SIZE));
        ink = look.inks().ink();
        setPosition(RectangleEdge.BOTTOM);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        return new Size2D(width, fitted(width).height() + BELOW);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        fitted(area.getWidth()).write(graphics, ink, area.getX() + LEFT, area.getY());
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return area;
    }

    private Words fitted(double width) {
        var sized = words.width() <= width - LEFT ? words : words.sized(ChartLook.SMALL);
        return sized.wrapped(width - LEFT);
    }
}
