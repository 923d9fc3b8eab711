package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the curves of a chart are called, below it. It has always the same room, so that the chart
 * keeps its size while curves come and go.
 */
final class ChartLegend extends Title {

    private static final long serialVersionUID = 1;
    private static final int SMALLEST = 8;
    private static final int WIDE = 300;
    private static final int LOW = 170;
    private static final int GAP = 2;

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
        double width = constraint.getWidthRange().getUpperBound();
        boolean isLow = constraint.getHeightRange().getUpperBound() < LOW;
        return new Size2D(width, (isLow || width >= WIDE ? 1 : 2) * rowHeight(width));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        int height = rowHeight(area.getWidth());
        int room = (int) Math.rint(area.getHeight() / height);
        var rows = fitted(area.getWidth(), room);
        for (int i = 0; i < Math.min(room, rows.size()); i++) {
            double x = area.getX();
            for (var word : rows.get(i)) {
                word.draw(graphics, look.inks().muted(), x, area.getY() + i * height, height);
                x += word.width();
            }
        }
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return area;
    }

    private static int rowHeight(double width) {
        return width >= WIDE ? 14 : 11;
    }

    private static boolean fits(List<List<SizedEntry>> rows, double width, int room) {
        return rows.size() <= room && rows.stream().allMatch(row -> width(row) <= width);
    }

    private static double width(List<SizedEntry> row) {
        return row.stream().mapToDouble(SizedEntry::width).sum();
    }

    /** The rows at the largest size at which they have room, or the smallest. */
    private List<List<SizedEntry>> fitted(double width, int room) {
        return IntStream.iterate(rowHeight(width) - GAP, size -> size > SMALLEST, size -> size - 1)
                .mapToObj(size -> rows(size, width))
                .filter(rows -> fits(rows, width, room))
                .findFirst()
                .orElseGet(() -> rows(SMALLEST, width));
    }

    private List<List<SizedEntry>> rows(int size, double width) {
        var rows = new ArrayList<List<SizedEntry>>();
        double left = 0;
        for (var entry : entries) {
            var sized = new SizedEntry(entry, look.fonts().plain(size));
            left -= sized.width();
            if (left < 0) {
                rows.add(new ArrayList<>());
                left = width - sized.width();
            }
            rows.get(rows.size() - 1).add(sized);
        }
        return rows;
    }
}
