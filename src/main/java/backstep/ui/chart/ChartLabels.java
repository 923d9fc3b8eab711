package backstep.ui.chart;

import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Point;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
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
        var map = new PlotMap(area, epochs, losses);
        drawNow(graphics, map);
        var places = new LabelPlaces(area, lines(map));
        exits(map).forEach(exit -> exit.draw(graphics, places));
        keepClear(map, places);
        picture.best().ifPresent(best -> {
            var at = best.point();
            var label = label(best.sentence(), Inks.UPDATE, true);
            label.draw(graphics, places, map.x(at), map.y(at));
        });
        double x = map.x(new Point(picture.epochNow(), 0));
        label(picture.nowLabel(), Inks.MUTED, false).drawBeside(graphics, places, x);
        picture.ghosts().forEach(ghost -> drawGhost(graphics, map, places, ghost));
    }

    private List<ChartArrow> exits(PlotMap map) {
        var exits = new ArrayList<ChartArrow>();
        int ghosts = picture.ghosts().size();
        for (int i = 0; i < ghosts; i++) {
            var colour = Inks.ghost(ghosts - 1 - i);
            map.exit(picture.ghosts().get(i).points())
                    .ifPresent(exit -> exits.add(new ChartArrow(exit, colour)));
        }
        map.exit(picture.run())
                .or(() -> map.exit(picture.projected()))
                .ifPresent(exit -> exits.add(new ChartArrow(exit, Inks.UPDATE)));
        return exits;
    }

    private void keepClear(PlotMap map, LabelPlaces places) {
        var points = new ArrayList<Point>();
        picture.now().ifPresent(points::add);
        picture.best().ifPresent(best -> points.add(best.point()));
        if (picture.run().size() <= LossCurves.MOST_DOTS) {
            points.addAll(picture.run());
        }
        points.forEach(point -> places.keepClear(map.x(point), map.y(point)));
    }

    private void drawGhost(Graphics2D graphics, PlotMap map, LabelPlaces places, Curve ghost) {
        if (!ghost.points().isEmpty()) {
            var end = ghost.points().get(ghost.points().size() - 1);
            var at = map.exit(ghost.points())
                    .orElseGet(() -> new Point2D.Double(map.x(end), map.y(end)));
            var label = label(ghost.label(), Inks.MUTED, false);
            label.draw(graphics, places, at.getX(), at.getY());
        }
    }

    private void drawNow(Graphics2D graphics, PlotMap map) {
        double x = map.x(new Point(picture.epochNow(), 0));
        double top = map.area().getMinY();
        graphics.setPaint(Inks.MUTED);
        graphics.setStroke(Inks.solid(1));
        graphics.draw(new Line2D.Double(x, top, x, map.area().getMaxY()));
    }

    private ChartLabel label(String text, Color colour, boolean bold) {
        return new ChartLabel(text, bold ? fonts.bold(FONT) : fonts.plain(FONT), colour);
    }

    private List<Line2D> lines(PlotMap map) {
        var lines = new ArrayList<Line2D>();
        lines.addAll(map.lines(picture.run()));
        lines.addAll(map.lines(picture.projected()));
        picture.ghosts().forEach(ghost -> lines.addAll(map.lines(ghost.points())));
        return lines;
    }
}
