package backstep.ui.chart;

import backstep.picture.LossCurvePicture.Curve;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of the cut-off runs in their chart, each beside the end of its curve. Where not all have
 * room there none is named: the list below the chart names them, with samples of their lines.
 */
record GhostLabels(ChartLook look, PlotMap map, LabelPlaces places) {

    private static final int FONT = 11;
    private static final int MARGIN = 2;

    /** A curve's name at its place. */
    record Placed(Curve ghost, Rectangle2D place) {}

    /** Draws the names of these, the oldest first. */
    void draw(Graphics2D graphics, List<Curve> ghosts) {
        placed(ghosts).forEach(name -> draw(graphics, name));
    }

    /** The newest gets the best place. */
    List<Placed> placed(List<Curve> ghosts) {
        var newest = new ArrayList<>(ghosts);
        newest.removeIf(ghost -> ghost.points().isEmpty());
        Collections.reverse(newest);
        return places.takeAllBeside(newest.stream().map(this::wanted).toList()).stream()
                .flatMap(found -> IntStream.range(0, found.size())
                        .mapToObj(i -> new Placed(newest.get(i), found.get(i))))
                .toList();
    }

    private void draw(Graphics2D graphics, Placed name) {
        var place = name.place();
        graphics.setPaint(look.inks().veil());
        graphics.fill(place);
        var colour = look.inks().ghost(name.ghost().number()).colour();
        words(name.ghost()).write(graphics, colour, place.getX() + MARGIN, place.getY());
    }

    private LabelPlaces.Wanted wanted(Curve ghost) {
        var words = words(ghost);
        return new LabelPlaces.Wanted(end(ghost), words.width() + 2 * MARGIN, words.height());
    }

    private Words words(Curve ghost) {
        return new Words(ghost.label(), look.fonts().plain(FONT));
    }

    private Point2D end(Curve ghost) {
        return map.end(ghost.points()).orElseThrow();
    }
}
