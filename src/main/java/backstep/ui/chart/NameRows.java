package backstep.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How names are put into rows: all of them on as few rows as can be, rather whole than brief, or as
 * many as fit with a button for the rest.
 *
 * @param isBrief whether they are brief
 * @param rows how wide they are, from left to right and down
 * @param rest how many have no room
 */
record NameRows(boolean isBrief, List<List<Double>> rows, int rest) {

    NameRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The room for names.
     *
     * @param gap between two
     * @param more the width of the button for those that have no room
     * @param most as many rows as there may be
     */
    record Room(double width, double gap, double more, int most) {}

    /** Names of these widths in a room, each of which could be brief. */
    static NameRows of(List<Double> whole, List<Double> brief, Room room) {
        return Stream.iterate(1, rows -> rows <= room.most(), rows -> rows + 1)
                .flatMap(rows -> Stream.of(named(false, whole, room), named(true, brief, room))
                        .filter(named -> named.rows.size() <= rows))
                .findFirst()
                .orElseGet(() -> withRest(brief, room));
    }

    private static NameRows named(boolean isBrief, List<Double> widths, Room room) {
        return new NameRows(isBrief, wrapped(widths, room), 0);
    }

    private static NameRows withRest(List<Double> brief, Room room) {
        int named = brief.size() - 1;
        while (named > 0 && wrapped(withMore(brief, named, room), room).size() > room.most()) {
            named--;
        }
        return new NameRows(
                true, wrapped(withMore(brief, named, room), room), brief.size() - named);
    }

    private static List<Double> withMore(List<Double> brief, int named, Room room) {
        return Stream.concat(brief.stream().limit(named), Stream.of(room.more()))
                .toList();
    }

    /** A row is never without a name. */
    private static List<List<Double>> wrapped(List<Double> widths, Room room) {
        var rows = new ArrayList<List<Double>>();
        double left = 0;
        for (double width : widths) {
            if (rows.isEmpty() || width > left) {
                rows.add(new ArrayList<>());
                left = room.width();
            }
            rows.get(rows.size() - 1).add(width);
            left -= width + room.gap();
        }
        return rows;
    }
}
