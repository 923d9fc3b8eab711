package backstep.ui.chart;

import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Point;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The words inside the chart of the loss per epoch and the line of the epoch that is shown; each
 * finds a place inside the plot where it covers no point and as few curves as it can.
 */
final class ChartLabels extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;
    private static final int FONT = 11;

    private final transient LossCurvePicture picture;
    private final transient ChartFonts fonts;

    private ChartLabels(LossCurvePicture picture, ChartFonts fonts) {
        this.picture = picture;
        this.fonts = fonts;
    }

    static ChartLabels of(LossCurvePicture picture, ChartFonts fonts) {
        return new ChartLabels(picture, fonts);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis epochs,
            ValueAxis losses,
            int rendererIndex,
            PlotRenderingInfo info) {
        var map = new Axes(area, epochs, losses);
        drawNow(graphics, map);
        var places = new LabelPlaces(area, lines(map));
        picture.now().ifPresent(now -> places.keepClear(map.x(now), map.y(now)));
        picture.best().ifPresent(best -> {
            places.keepClear(map.x(best.point()), map.y(best.point()));
            var at = best.point();
            var label = label(best.sentence(), Inks.UPDATE, true);
            label.draw(graphics, places, map.x(at), map.y(at));
        });
        double x = map.x(new Point(picture.epochNow(), 0));
        label(picture.nowLabel(), Inks.MUTED, false).draw(graphics, places, x, area.getMinY());
        picture.ghosts().forEach(ghost -> drawGhost(graphics, map, places, ghost));
    }

    private void drawGhost(Graphics2D graphics, Axes map, LabelPlaces places, Curve ghost) {
        if (!ghost.points().isEmpty()) {
            var end = ghost.points().get(ghost.points().size() - 1);
            var label = label(ghost.label(), Inks.MUTED, false);
            label.draw(graphics, places, map.x(end), map.y(end));
        }
    }

    private void drawNow(Graphics2D graphics, Axes map) {
        double x = map.x(new Point(picture.epochNow(), 0));
        graphics.setPaint(Inks.MUTED);
        graphics.setStroke(Inks.solid(1));
        graphics.draw(new Line2D.Double(x, map.area().getMinY(), x, map.area().getMaxY()));
    }

    private ChartLabel label(String text, Color colour, boolean bold) {
        return new ChartLabel(text, bold ? fonts.bold(FONT) : fonts.plain(FONT), colour);
    }

    private List<Line2D> lines(Axes map) {
        var lines = new ArrayList<Line2D>();
        lines.addAll(map.lines(picture.run()));
        lines.addAll(map.lines(picture.projected()));
        picture.ghosts().forEach(ghost -> lines.addAll(map.lines(ghost.points())));
        return lines;
    }

    /** Where a point of the picture lies in the plot, or at its nearest edge. */
    private record Axes(Rectangle2D area, ValueAxis epochs, ValueAxis losses) {

        double x(Point point) {
            return epochs.valueToJava2D(point.epoch(), area, RectangleEdge.BOTTOM);
        }

        double y(Point point) {
            double low = losses.getLowerBound();
            double loss = Math.max(low, Math.min(losses.getUpperBound(), point.loss()));
            return losses.valueToJava2D(loss, area, RectangleEdge.LEFT);
        }

        List<Line2D> lines(List<Point> points) {
            var lines = new ArrayList<Line2D>();
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                lines.add(new Line2D.Double(x(from), y(from), x(to), y(to)));
            }
            return lines;
        }
    }
}
