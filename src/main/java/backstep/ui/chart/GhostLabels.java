package backstep.ui.chart;

import backstep.picture.LossCurvePicture.Curve;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of the cut-off runs in their chart: each beside the end of its curve or, where not all
 * have room there, all in a list with samples of their lines, the newest first, where it covers
 * nothing. Where there is no such place none is named: the list below the chart names them.
 */
record GhostLabels(ChartLook look, PlotMap map, LabelPlaces places) {

    private static final int FONT = 11;
    private static final int MARGIN = 2;
    private static final int ROW = 14;

    /** A name at its place, with or without a sample of the line. */
    record Placed(SizedEntry entry, Rectangle2D place, boolean hasSample) {}

    /** A list in columns of so many rows, at the place that is best for it. */
    private record Columns(List<SizedEntry> entries, int rows, double width, Rectangle2D place) {

        List<Placed> placed() {
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> new Placed(entries.get(i), cell(i), true))
                    .toList();
        }

        private Rectangle2D cell(int index) {
            int column = index / rows;
            int row = index % rows;
            return new Rectangle2D.Double(
                    place.getX() + column * width,
                    place.getY() + row * ROW,
                    width - SizedEntry.AFTER,
                    ROW);
        }
    }

    /** Draws the names of these, the oldest first. */
    void draw(Graphics2D graphics, List<Curve> ghosts) {
        placed(ghosts).forEach(name -> draw(graphics, name));
    }

    List<Placed> placed(List<Curve> ghosts) {
        var newest = new ArrayList<>(ghosts);
        newest.removeIf(ghost -> ghost.points().isEmpty());
        Collections.reverse(newest);
        return beside(newest).orElseGet(() -> listed(newest));
    }

    private void draw(Graphics2D graphics, Placed name) {
        var entry = name.entry();
        var place = name.place();
        graphics.setPaint(look.inks().veil());
        graphics.fill(place);
        if (name.hasSample()) {
            entry.drawSample(graphics, place.getX(), place.getCenterY());
        }
        double left = place.getX() + (name.hasSample() ? SizedEntry.BEFORE : MARGIN);
        entry.words().write(graphics, entry.entry().pen().colour(), left, place.getY());
    }

    /** The newest gets the best place. */
    private Optional<List<Placed>> beside(List<Curve> newest) {
        return places.takeAllBeside(newest.stream().map(this::wanted).toList())
                .map(found -> IntStream.range(0, found.size())
                        .mapToObj(i ->
                                new Placed(entry(newest.get(i), Curve::label), found.get(i), false))
                        .toList());
    }

    private LabelPlaces.Wanted wanted(Curve ghost) {
        var words = entry(ghost, Curve::label).words();
        return new LabelPlaces.Wanted(end(ghost), words.width() + 2 * MARGIN, words.height());
    }

    /** The names are brief where whole ones have no room. */
    private List<Placed> listed(List<Curve> newest) {
        var first = Stream.<Function<Curve, String>>of(Curve::label, Curve::brief)
                .map(name -> newest.stream().map(ghost -> entry(ghost, name)).toList())
                .flatMap(this::columns)
                .findFirst();
        first.map(Columns::place).ifPresent(places::take);
        return first.map(Columns::placed).orElse(List.of());
    }

    private Stream<Columns> columns(List<SizedEntry> entries) {
        double width = entries.stream().mapToDouble(SizedEntry::width).max().orElse(0);
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(columns -> columns(entries, columns, width))
                .flatMap(Optional::stream);
    }

    private Optional<Columns> columns(List<SizedEntry> entries, int columns, double width) {
        int rows = (entries.size() + columns - 1) / columns;
        return places.free(columns * width - SizedEntry.AFTER, rows * ROW)
                .map(place -> new Columns(entries, rows, width, place));
    }

    private SizedEntry entry(Curve ghost, Function<Curve, String> name) {
        var pen = look.inks().ghost(ghost.number());
        return new SizedEntry(
                new LegendEntry(name.apply(ghost), pen), look.fonts().plain(FONT));
    }

    private Point2D end(Curve ghost) {
        return map.end(ghost.points()).orElseThrow();
    }
}
