package backstep.ui.chart;

import backstep.picture.RateCurvePicture;
import backstep.picture.RateCurvePicture.Point;
import backstep.ui.store.Theme;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import java.util.List;

/** Builds the chart of the loss by learning rate, all of it but the rate that is chosen. */
final class RateChart {

    private static final int CURVE = 0;
    private static final int LOWEST = 1;

    /** The height of the words that name the rate that is chosen. */
    private static final int ABOVE = 15;

    private final RateCurvePicture picture;
    private final Inks inks;

    private RateChart(RateCurvePicture picture, Theme theme) {
        this.picture = picture;
        inks = new Inks(theme);
    }

    static JFreeChart of(RateCurvePicture picture, Theme theme) {
        return new RateChart(picture, theme).chart();
    }

    private JFreeChart chart() {
        var look = new ChartLook(ChartFonts.of(""), inks);
        var points = new XYSeriesCollection();
        points.addSeries(series(CURVE, picture.points()));
        points.addSeries(series(LOWEST, picture.lowest().stream().toList()));
        var rates = new RateAxis(picture.rates());
        var plot = look.plot(points, rates, RoundAxis.of(picture.losses()), renderer());
        plot.setInsets(new RectangleInsets(ABOVE, 2, 2, 14));
        if (picture.hasLevel()) {
            plot.addRangeMarker(
                    new ValueMarker(picture.before().loss(), inks.muted(), Inks.solid(1)),
                    Layer.BACKGROUND);
        }
        return look.chart(plot);
    }

    private XYLineAndShapeRenderer renderer() {
        var renderer = new XYLineAndShapeRenderer();
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        renderer.setSeriesPaint(CURVE, inks.backward());
        renderer.setSeriesStroke(CURVE, inks.run().stroke());
        renderer.setSeriesShapesVisible(CURVE, false);
        renderer.setSeriesPaint(LOWEST, inks.backward());
        renderer.setSeriesFillPaint(LOWEST, inks.card());
        renderer.setSeriesShape(LOWEST, Inks.dot(4));
        renderer.setSeriesOutlineStroke(LOWEST, Inks.solid(2));
        return renderer;
    }

    private XYSeries series(int number, List<Point> points) {
        var series = new XYSeries(number, false, true);
        points.forEach(point -> series.add(
                point.rate(), LossCurves.drawn(point.loss(), picture.losses().high()), false));
        return series;
    }
}
