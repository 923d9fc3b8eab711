package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the curves of a chart are called, in a row below it, as large as the numbers of its axes. It
 * has always the same room, so that the chart keeps its size while curves come and go.
 */
final class ChartLegend extends Title {

    private static final long serialVersionUID = 1;
    private static final int ROW = 13;

    /** Names that are longer than the row are smaller. */
    private static final int SMALLEST = 8;

    private final transient List<LegendEntry> entries;
    private final transient ChartLook look;

    private ChartLegend(List<LegendEntry> entries, ChartLook look) {
        this.entries = entries;
        this.look = look;
        setPosition(RectangleEdge.BOTTOM);
    }

    /** The legend of what was trained and what would come. */
    static ChartLegend of(LossCurvePicture picture, ChartLook look) {
        var names = picture.legend();
        var run = new LegendEntry(names.run(), look.inks().run());
        return new ChartLegend(
                picture.projected().size() < 2
                        ? List.of(run)
                        : List.of(
                                run,
                                new LegendEntry(names.projected(), look.inks().projected())),
                look);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidthRange().getUpperBound(), ROW);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double x = area.getX();
        for (var entry : fitted(area.getWidth())) {
            entry.draw(graphics, look.inks().muted(), x, area.getY(), ROW);
            x += entry.width();
        }
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return area;
    }

    /** The names at the largest size at which they have room, or the smallest. */
    List<SizedEntry> fitted(double width) {
        return IntStream.iterate(ChartLook.SMALL, size -> size > SMALLEST, size -> size - 1)
                .mapToObj(this::sized)
                .filter(row -> width(row) <= width)
                .findFirst()
                .orElseGet(() -> sized(SMALLEST));
    }

    private List<SizedEntry> sized(int size) {
        var font = look.fonts().plain(size);
        return entries.stream().map(entry -> new SizedEntry(entry, font)).toList();
    }

    private static double width(List<SizedEntry> row) {
        return row.stream().mapToDouble(SizedEntry::width).sum() - SizedEntry.AFTER;
    }
}
