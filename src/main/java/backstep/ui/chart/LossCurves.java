package backstep.ui.chart;

import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Point;

import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import java.awt.Color;
import java.util.List;

/** The curves and the points of the loss per epoch; those drawn later lie above. */
final class LossCurves {

    /** A run of more epochs is drawn without its points. */
    static final int MOST_DOTS = 60;

    /**
     * Points further above the axis are brought down to here, so that one sees a line
     * to them leave between its epochs.
     */
    private static final double FAR_ABOVE = 2;

    private final XYSeriesCollection points = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    private final LossCurvePicture picture;
    private final Inks inks;

    LossCurves(LossCurvePicture picture, Inks inks) {
        this.picture = picture;
        this.inks = inks;
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        addGhosts();
        addLine(picture.projected(), inks.projected());
        addRun();
        picture.now().ifPresent(now -> addDot(now, 5, inks.run(), inks.update()));
        picture.best()
                .filter(best -> best.isProjected() || !hasDots())
                .ifPresent(best -> addDot(best.point(), 4, inks.run(), inks.card()));
    }

    XYDataset points() {
        return points;
    }

    XYItemRenderer renderer() {
        return renderer;
    }

    private void addGhosts() {
        for (var ghost : picture.ghosts()) {
            var pen = inks.ghost(ghost.number());
            addLine(ghost.points(), pen);
            ghost.mark().ifPresent(begin -> addDot(begin, 3, pen, inks.card()));
        }
    }

    private void addRun() {
        int series = addLine(picture.run(), inks.run());
        renderer.setSeriesShapesVisible(series, hasDots());
        renderer.setSeriesShape(series, Inks.dot(3));
        renderer.setSeriesFillPaint(series, inks.update());
    }

    private boolean hasDots() {
        return picture.run().size() <= MOST_DOTS;
    }

    private int addLine(List<Point> line, Pen pen) {
        int series = points.getSeriesCount();
        points.addSeries(series(series, line));
        renderer.setSeriesPaint(series, pen.colour());
        renderer.setSeriesStroke(series, pen.stroke());
        renderer.setSeriesShapesVisible(series, false);
        return series;
    }

    private void addDot(Point point, double radius, Pen pen, Color fill) {
        int series = addLine(List.of(point), pen);
        renderer.setSeriesShapesVisible(series, true);
        renderer.setSeriesShape(series, Inks.dot(radius));
        renderer.setSeriesFillPaint(series, fill);
        renderer.setSeriesOutlineStroke(series, Inks.solid(2));
    }

    private XYSeries series(int number, List<Point> line) {
        var series = new XYSeries(number, false, true);
        line.forEach(point -> series.add(point.epoch(), drawn(point.loss()), false));
        return series;
    }

    private double drawn(double loss) {
        return Math.max(picture.losses().low(), drawn(loss, picture.losses().high()));
    }

    /** How high a loss is drawn where the axis ends here. */
    static double drawn(double loss, double high) {
        return Math.min(high * FAR_ABOVE, loss);
    }
}
