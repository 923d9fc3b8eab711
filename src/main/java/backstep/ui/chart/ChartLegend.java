package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;

/** What the curves of a chart are called, below it, on as many lines as they take. */
final class ChartLegend {

    private static final int FONT = 11;
    private static final int LINE = 18;
    private static final int MARGIN = LINE + 18;

    private ChartLegend() {}

    /** The curves that a picture has, in the order of their weight. */
    static LegendItemCollection items(LossCurvePicture picture) {
        var items = new LegendItemCollection();
        var names = picture.legend();
        if (!picture.run().isEmpty()) {
            items.add(item(names.run(), Inks.UPDATE, Inks.solid(2)));
        }
        if (!picture.projected().isEmpty()) {
            items.add(item(names.projected(), Inks.UPDATE, Inks.dashed(2)));
        }
        if (!picture.ghosts().isEmpty()) {
            items.add(item(names.before(), Inks.ghost(0), Inks.solid(1.2)));
        }
        return items;
    }

    static LegendTitle of(LegendItemCollection items, ChartFonts fonts) {
        var legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(fonts.plain(FONT));
        legend.setItemPaint(Inks.MUTED);
        legend.setItemLabelPadding(new RectangleInsets(1, 3, 1, 6));
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 1, 1, 1));
        return legend;
    }

    /** Makes the names smaller, to a whole size, where the longest is wider than the chart. */
    static void fit(JFreeChart chart, double width) {
        var legend = chart.getLegend();
        if (legend != null && width > MARGIN) {
            var full = legend.getItemFont().deriveFont((float) FONT);
            double scale = Math.min(1, (width - MARGIN) / longest(legend, full));
            legend.setItemFont(full.deriveFont((float) Math.floor(FONT * scale)));
        }
    }

    private static double longest(LegendTitle legend, Font font) {
        var context = new FontRenderContext(null, true, true);
        double longest = 1;
        for (int i = 0; i < legend.getSources()[0].getLegendItems().getItemCount(); i++) {
            var label = legend.getSources()[0].getLegendItems().get(i).getLabel();
            longest = Math.max(longest, font.getStringBounds(label, context).getWidth());
        }
        return longest;
    }

    private static LegendItem item(String name, Color colour, Stroke stroke) {
        return new LegendItem(
                name, "", "", "", new Line2D.Double(-LINE / 2.0, 0, LINE / 2.0, 0), stroke, colour);
    }
}
