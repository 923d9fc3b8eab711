package backstep.ui.chart;

import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Point;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

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
    private static final double OFF_GRID = 1;

    private final transient LossCurvePicture picture;
    private final transient ChartLook look;
    private final transient Inks inks;

    private ChartLabels(LossCurvePicture picture, ChartLook look) {
        this.picture = picture;
        this.look = look;
        inks = look.inks();
    }

    static ChartLabels of(LossCurvePicture picture, ChartLook look) {
        return new ChartLabels(picture, look);
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
        var ticks = losses.refreshTicks(graphics, new AxisState(), area, RectangleEdge.LEFT);
        var places = places(map, ticks);
        arrows(map).forEach(arrow -> arrow.draw(graphics));
        drawBest(graphics, map, places);
        new GhostLabels(look, map, places).draw(graphics, picture.ghosts());
        graphics.setPaint(inks.muted());
        graphics.setStroke(Inks.solid(1));
        places.markerLeft().forEach(graphics::draw);
    }

    /** The room for words, of which points and arrows have taken theirs. */
    LabelPlaces places(PlotMap map, List<?> ticks) {
        var places = new LabelPlaces(room(map), lines(map), grid(map, ticks), marker(map));
        arrows(map).forEach(arrow -> places.keepClear(arrow.middle()));
        keepClear(map, places);
        return places;
    }

    private List<ChartArrow> arrows(PlotMap map) {
        var arrows = new ArrayList<ChartArrow>();
        for (var ghost : picture.ghosts()) {
            var colour = inks.ghost(ghost.number()).colour();
            map.exit(ghost.points())
                    .ifPresent(exit -> arrows.add(new ChartArrow(exit, colour, ChartArrow.LARGE)));
        }
        var run = map.above(picture.run());
        if (run.size() > LossCurves.MOST_DOTS) {
            map.exit(picture.run()).ifPresent(exit -> arrows.add(large(exit)));
        } else {
            run.forEach(
                    point -> arrows.add(new ChartArrow(point, inks.update(), ChartArrow.SMALL)));
        }
        if (run.isEmpty()) {
            map.exit(picture.projected()).ifPresent(exit -> arrows.add(large(exit)));
        }
        picture.now().map(List::of).map(map::above).stream()
                .flatMap(List::stream)
                .forEach(now -> arrows.add(large(now)));
        return arrows;
    }

    private ChartArrow large(Point2D tip) {
        return new ChartArrow(tip, inks.update(), ChartArrow.LARGE);
    }

    private void keepClear(PlotMap map, LabelPlaces places) {
        var points = new ArrayList<Point>();
        picture.now().ifPresent(points::add);
        picture.best().ifPresent(best -> points.add(best.point()));
        if (picture.run().size() <= LossCurves.MOST_DOTS) {
            points.addAll(picture.run());
        }
        picture.ghosts().forEach(ghost -> map.end(ghost.points()).ifPresent(places::keepClear));
        points.forEach(point -> places.keepClear(new Point2D.Double(map.x(point), map.y(point))));
    }

    /** Says which loss is the best. */
    void drawBest(Graphics2D graphics, PlotMap map, LabelPlaces places) {
        picture.best().ifPresent(best -> label(best)
                .draw(graphics, places, map.x(best.point()), map.y(best.point())));
    }

    private ChartLabel label(LossCurvePicture.Best best) {
        var bold = look.fonts().bold(FONT);
        return new ChartLabel(best.sentence(), best.brief(), bold, inks.update(), inks.veil());
    }

    private Line2D marker(PlotMap map) {
        double x = map.x(new Point(picture.epochNow(), 0, 0));
        return new Line2D.Double(x, map.area().getMinY(), x, map.area().getMaxY());
    }

    /** Above the lowest line of the grid, and so off the ticks below. */
    private Rectangle2D room(PlotMap map) {
        var plot = map.area();
        double height = map.y(picture.losses().low()) - OFF_GRID - plot.getMinY();
        return new Rectangle2D.Double(plot.getMinX(), plot.getMinY(), plot.getWidth(), height);
    }

    private static List<Line2D> grid(PlotMap map, List<?> ticks) {
        return ticks.stream()
                .map(ValueTick.class::cast)
                .mapToDouble(tick -> map.y(tick.getValue()))
                .<Line2D>mapToObj(y ->
                        new Line2D.Double(map.area().getMinX(), y, map.area().getMaxX(), y))
                .toList();
    }

    private List<Line2D> lines(PlotMap map) {
        var lines = new ArrayList<Line2D>();
        lines.addAll(map.lines(picture.run()));
        lines.addAll(map.lines(picture.projected()));
        picture.ghosts().forEach(ghost -> lines.addAll(map.lines(ghost.points())));
        return lines;
    }
}
