package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** Builds the chart of the loss per epoch. */
final class LossChart {

    private static final int SMALL = 11;
    private static final int LARGE = 13;

    /** How far the plot goes on below 0, as a part of the axis. */
    private static final double ROOM_FOR_DOTS = 0.04;

    private final LossCurvePicture picture;
    private final ChartFonts fonts;

    private LossChart(LossCurvePicture picture) {
        this.picture = picture;
        fonts = ChartFonts.of(
                picture.title() + picture.legend() + picture.best() + picture.nowLabel());
    }

    static JFreeChart of(LossCurvePicture picture) {
        return new LossChart(picture).chart();
    }

    private JFreeChart chart() {
        var chart = new JFreeChart(null, fonts.bold(LARGE), plot(), false);
        chart.setTitle(title());
        chart.setBackgroundPaint(null);
        chart.setAntiAlias(true);
        chart.setPadding(new RectangleInsets(2, 2, 2, 2));
        chart.addSubtitle(ChartLegend.of(picture, fonts));
        return chart;
    }

    private TextTitle title() {
        var title = new TextTitle(picture.title(), fonts.bold(LARGE));
        title.setPaint(Inks.INK);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 2, 2, 2));
        return title;
    }

    private XYPlot plot() {
        var curves = new LossCurves(picture);
        var epochs = new EpochAxis(picture.epochLabel(), (int) picture.epochs().high());
        var plot = new XYPlot(curves.points(), styled(epochs), losses(), curves.renderer());
        plot.setDomainAxis(1, now(epochs));
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Inks.HAIRLINE);
        plot.setRangeGridlineStroke(Inks.solid(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(0, 2, 2, 6));
        plot.addAnnotation(ChartLabels.of(picture, fonts));
        return plot;
    }

    private ValueAxis now(EpochAxis epochs) {
        var axis = styled(new NowAxis(picture.epochNow(), picture.nowLabel(), epochs));
        axis.setAxisLineVisible(false);
        return axis;
    }

    private ValueAxis losses() {
        return styled(picture.logarithmic() ? logarithmic() : linear());
    }

    private ValueAxis linear() {
        var axis = new RoundAxis(picture.lossLabel());
        double high = picture.losses().high();
        axis.setRange(picture.losses().low() - ROOM_FOR_DOTS * high, high);
        return axis;
    }

    private ValueAxis logarithmic() {
        var axis = new DecadeAxis(picture.lossLabel());
        axis.setRange(picture.losses().low(), picture.losses().high());
        return axis;
    }

    private ValueAxis styled(ValueAxis axis) {
        axis.setLabelFont(fonts.plain(SMALL));
        axis.setTickLabelFont(fonts.plain(SMALL));
        axis.setLabelPaint(Inks.MUTED);
        axis.setTickLabelPaint(Inks.MUTED);
        axis.setAxisLinePaint(Inks.HAIRLINE);
        axis.setTickMarksVisible(false);
        axis.setLabelInsets(new RectangleInsets(1, 1, 1, 1));
        return axis;
    }
}
