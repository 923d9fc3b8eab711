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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each curve of a chart is called, below it. It has always the same room, so that the chart
 * keeps its size while curves come and go; what has no room there still has its name at its end.
 */
final class ChartLegend extends Title {

    private static final long serialVersionUID = 1;
    private static final int SMALLEST = 8;
    private static final int WIDE = 300;
    private static final int LOW = 170;
    private static final int ROWS = 2;
    private static final int GAP = 2;

    private final transient List<List<LegendEntry>> groups;
    private final transient ChartFonts fonts;
    private final int rowsLeft;

    private ChartLegend(List<List<LegendEntry>> groups, ChartFonts fonts, int rowsLeft) {
        this.groups = groups;
        this.rowsLeft = rowsLeft;
        this.fonts = fonts;
        setPosition(RectangleEdge.BOTTOM);
    }

    /** The legend of the curves that a picture has; it leaves a row to the chart's note. */
    static ChartLegend of(LossCurvePicture picture, ChartFonts fonts) {
        int rowsLeft = picture.note().isPresent() ? 1 : 0;
        return new ChartLegend(List.of(curves(picture), ghosts(picture)), fonts, rowsLeft);
    }

    private static List<LegendEntry> curves(LossCurvePicture picture) {
        var names = picture.legend();
        var run = LegendEntry.of(names.run(), Pen.RUN);
        return picture.projected().size() < 2
                ? List.of(run)
                : List.of(run, LegendEntry.of(names.projected(), Pen.PROJECTED));
    }

    private static List<LegendEntry> ghosts(LossCurvePicture picture) {
        var entries = new ArrayList<LegendEntry>();
        int ghosts = picture.ghosts().size();
        if (ghosts > 0) {
            entries.add(new LegendEntry(picture.legend().before(), Optional.empty()));
        }
        for (int newer = 0; newer < ghosts; newer++) {
            var ghost = picture.ghosts().get(ghosts - 1 - newer);
            entries.add(LegendEntry.of(ghost.label(), Pen.ghost(newer)));
        }
        return entries;
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        boolean isLow = constraint.getHeightRange().getUpperBound() < LOW;
        return new Size2D(width, ((isLow ? 1 : ROWS) - rowsLeft) * rowHeight(width));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        int height = rowHeight(area.getWidth());
        int room = (int) Math.rint(area.getHeight() / height);
        var rows = fitted(area.getWidth(), room);
        for (int i = 0; i < Math.min(room, rows.size()); i++) {
            double x = area.getX();
            for (var word : rows.get(i)) {
                word.draw(graphics, x, area.getY() + i * height, height);
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
        return rows.size() <= Math.max(ROWS, room)
                && rows.stream().allMatch(row -> width(row) <= width);
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
        for (var group : groups) {
            double left = 0;
            for (var entry : group) {
                var sized = new SizedEntry(entry, fonts.plain(size));
                left -= sized.width();
                if (left < 0) {
                    rows.add(new ArrayList<>());
                    left = width - sized.width();
                }
                rows.get(rows.size() - 1).add(sized);
            }
        }
        return rows;
    }
}
