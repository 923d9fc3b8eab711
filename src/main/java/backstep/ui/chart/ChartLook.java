package backstep.ui.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** How all charts look: quiet lines and small words. */
record ChartLook(ChartFonts fonts, Inks inks) {

    /** How large the numbers of the axes are. */
    static final int SMALL = 11;

    /**
     * The canvas forgets its font with each painting, but is not told a font that it had last: what
     * is painted first must not have the font of what is painted last.
     */
    private static final float OTHER_SMALL = 11.01f;

    /** A chart of nothing. */
    static JFreeChart empty() {
        var plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(null);
        return chart;
    }

    JFreeChart chart(XYPlot plot) {
        var chart = new JFreeChart(null, fonts.plain(SMALL), plot, false);
        chart.setBackgroundPaint(null);
        chart.setAntiAlias(true);
        chart.setPadding(new RectangleInsets(2, 2, 2, 2));
        return chart;
    }

    XYPlot plot(XYDataset points, ValueAxis domain, ValueAxis range, XYItemRenderer renderer) {
        var plot = new XYPlot(points, styled(domain), styled(range), renderer);
        range.setTickLabelFont(fonts.plain(SMALL).deriveFont(OTHER_SMALL));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(inks.hairline());
        plot.setRangeGridlineStroke(Inks.solid(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(0, 2, 2, 6));
        return plot;
    }

    ValueAxis styled(ValueAxis axis) {
        axis.setTickLabelFont(fonts.plain(SMALL));
        axis.setTickLabelPaint(inks.muted());
        axis.setAxisLinePaint(inks.hairline());
        axis.setTickMarksVisible(false);
        return axis;
    }
}
