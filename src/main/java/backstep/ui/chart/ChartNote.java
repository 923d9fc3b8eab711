package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A sentence below a chart that says why its curve looks as it does, a brief one in a low chart. */
final class ChartNote extends Title {

    private static final long serialVersionUID = 1;
    private static final int SIZE = 12;
    private static final int LEFT = 2;

    /** What sets it apart from the names of the curves. */
    private static final int BELOW = 5;

    /** In less height each line takes too much from the plot. */
    private static final double LOW = 160;

    private final transient Words whole;
    private final transient Words brief;
    private final transient Color ink;

    ChartNote(LossCurvePicture.Note note, ChartLook look) {
        var font = look.fonts().plain(SIZE);
        whole = new Words(note.sentence(), font);
        brief = new Words(note.brief(), font);
        ink = look.inks().ink();
        setPosition(RectangleEdge.BOTTOM);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        boolean isLow = constraint.getHeightRange().getUpperBound() < LOW;
        return new Size2D(width, fitted(isLow ? brief : whole, width).height() + BELOW);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double width = area.getWidth();
        boolean isWhole = fitted(whole, width).height() + BELOW <= area.getHeight();
        fitted(isWhole ? whole : brief, width)
                .write(graphics, ink, area.getX() + LEFT, area.getY());
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return area;
    }

    private static Words fitted(Words words, double width) {
        var sized = words.width() <= width - LEFT ? words : words.sized(ChartLook.SMALL);
        return sized.wrapped(width - LEFT);
    }
}
