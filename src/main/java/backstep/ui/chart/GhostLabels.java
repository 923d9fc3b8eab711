package backstep.ui.chart;

import backstep.picture.LossCurvePicture.Curve;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of the cut-off runs in their chart: each beside the end of its curve or, where not all
 * have room there, all in a list with samples of their lines, where it covers least. Where even
 * that is too large the oldest are left out.
 *
 * @param later what needs room as well
 */
record GhostLabels(ChartLook look, PlotMap map, LabelPlaces places, Optional<ChartLabel> later) {

    private static final int FONT = 11;
    private static final int MARGIN = 2;
    private static final int ROW = 14;

    /** A name at its place, with or without a sample of the line. */
    record Placed(SizedEntry entry, Rectangle2D place, boolean hasSample) {}

    /** A list in columns of so many rows, at the place that is best for it. */
    private record Columns(
            List<SizedEntry> entries, int rows, double width, LabelPlaces.Spot spot) {

        List<Placed> placed() {
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> new Placed(entries.get(i), cell(i), true))
                    .toList();
        }

        private Rectangle2D cell(int index) {
            int column = index / rows;
            int row = index % rows;
            return new Rectangle2D.Double(
                    spot.place().getX() + column * width,
                    spot.place().getY() + row * ROW,
                    width - SizedEntry.AFTER,
                    ROW);
        }
    }

    /** Draws the names of these, the oldest first. */
    void draw(Graphics2D graphics, List<Curve> ghosts) {
        placed(ghosts).forEach(name -> draw(graphics, name));
    }

    List<Placed> placed(List<Curve> ghosts) {
        var seen = ghosts.stream().filter(ghost -> !ghost.points().isEmpty()).toList();
        return beside(seen).orElseGet(() -> listed(seen));
    }

    private void draw(Graphics2D graphics, Placed name) {
        var entry = name.entry();
        var place = name.place();
        if (name.hasSample()) {
            entry.drawSample(graphics, place.getX(), place.getCenterY());
        }
        double left = place.getX() + (name.hasSample() ? SizedEntry.BEFORE : MARGIN);
        entry.words()
                .writeOverLines(
                        graphics,
                        entry.entry().pen().colour(),
                        look.inks().veil(),
                        left,
                        place.getY());
    }

    /** The newest gets the best place. */
    private Optional<List<Placed>> beside(List<Curve> ghosts) {
        var newest = new ArrayList<>(ghosts);
        Collections.reverse(newest);
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

    private List<Placed> listed(List<Curve> ghosts) {
        return IntStream.range(0, ghosts.size())
                .mapToObj(oldest -> list(ghosts.subList(oldest, ghosts.size())))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The uppermost curve is the first; the names are brief where whole ones would cover more. */
    private List<Placed> list(List<Curve> ghosts) {
        var sorted = ghosts.stream()
                .sorted(Comparator.comparingDouble(ghost -> end(ghost).getY()))
                .toList();
        var best = Stream.<Function<Curve, String>>of(Curve::label, Curve::brief)
                .map(name -> sorted.stream().map(ghost -> entry(ghost, name)).toList())
                .flatMap(this::columns)
                .min(Comparator.comparingDouble(columns -> columns.spot().cost()));
        best.map(Columns::spot).ifPresent(places::take);
        return best.map(Columns::placed).orElse(List.of());
    }

    private Stream<Columns> columns(List<SizedEntry> entries) {
        double width = entries.stream().mapToDouble(SizedEntry::width).max().orElse(0);
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(columns -> columns(entries, columns, width))
                .flatMap(Optional::stream);
    }

    private Optional<Columns> columns(List<SizedEntry> entries, int columns, double width) {
        int rows = (entries.size() + columns - 1) / columns;
        return places.least(columns * width - SizedEntry.AFTER, rows * ROW)
                .filter(spot -> later.stream().allMatch(words -> words.hasRoomBeside(spot, places)))
                .map(spot -> new Columns(entries, rows, width, spot));
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
