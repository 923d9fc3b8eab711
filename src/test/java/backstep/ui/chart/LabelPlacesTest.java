package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class LabelPlacesTest {
    private static final Rectangle2D PLOT = new Rectangle2D.Double(40, 10, 120, 200);
    private static final Line2D MARKER = new Line2D.Double(70, 10, 70, 210);

    @Test
    void wordsStayInThePlotAndCoverNoPoint() {
        for (int x = 40; x <= 160; x += 12) {
            for (int y = 10; y <= 210; y += 20) {
                var places = places();
                places.keepClear(new Point2D.Double(x, y));
                places.keepClear(new Point2D.Double(100, 20));
                var place = places.best(x, y, 110, 14);
                assertThat(PLOT.contains(place)).as("%d, %d", x, y).isTrue();
                assertThat(place.contains(x, y)).as("%d, %d", x, y).isFalse();
                assertThat(place.contains(100, 20)).as("%d, %d", x, y).isFalse();
            }
        }
    }

    @Test
    void wordsGoFarWhereEverythingNearIsTaken() {
        var places = places();
        for (int y = 10; y <= 170; y += 10) {
            places.keepClear(new Point2D.Double(100, y));
        }
        assertThat(places.best(100, 20, 110, 14).getMinY()).isGreaterThan(170);
    }

    @Test
    void wordsLeaveTheMarkerAsLongAsThereIsOtherRoom() {
        for (int x = 44; x <= 156; x += 4) {
            var place = places().best(x, 100, 50, 14);
            assertThat(place.intersectsLine(MARKER)).as("%d", x).isFalse();
        }
    }

    @Test
    void wordsGoFartherRatherThanOverLines() {
        var line = new Line2D.Double(40, 100, 160, 100);
        assertThat(places(List.of(line)).best(100, 100, 40, 14).intersectsLine(line))
                .isFalse();
        var below = IntStream.iterate(60, y -> y <= 210, y -> y + 13)
                .<Line2D>mapToObj(y -> new Line2D.Double(40, y, 160, y))
                .toList();
        assertThat(places(below).best(120, 190, 60, 14).getMaxY()).isLessThan(60);
    }

    @Test
    void wordsGoBetweenTheLinesOfTheGridIfThereIsNothingElseNear() {
        var grid = List.<Line2D>of(
                new Line2D.Double(40, 90, 160, 90), new Line2D.Double(40, 120, 160, 120));
        for (int y = 80; y < 130; y += 5) {
            var free = new LabelPlaces(PLOT, List.of(), grid, MARKER).best(120, y, 40, 14);
            assertThat(grid).as("%d", y).noneMatch(free::intersectsLine);
        }
        var curve = List.<Line2D>of(new Line2D.Double(40, 105, 160, 105));
        var crowded = new LabelPlaces(PLOT, curve, grid, MARKER).best(120, 105, 40, 14);
        assertThat(curve).noneMatch(crowded::intersectsLine);
    }

    @Test
    void wordsBesideTheirPointTouchNothingOrAreLeftOut() {
        for (int x = 44; x <= 156; x += 4) {
            for (int y = 10; y <= 210; y += 10) {
                var line = new Line2D.Double(40, 100, 160, y);
                var places = places(List.of(line));
                places.keepClear(new Point2D.Double(x, y));
                var first = beside(places, x, y);
                first.ifPresent(place -> {
                    assertThat(PLOT.contains(place)).isTrue();
                    assertThat(place.intersectsLine(line)).isFalse();
                    assertThat(place.intersectsLine(MARKER)).isFalse();
                });
                var second = beside(places, x, y);
                assertThat(first.stream().anyMatch(place -> second.filter(place::intersects)
                                .isPresent()))
                        .isFalse();
            }
        }
        assertThat(beside(places(), 100, 100)).isPresent();
        assertThat(beside(places(lines(PLOT)), 100, 100)).isEmpty();
    }

    @Test
    void wordsThatNotAllHaveRoomBesideTheirPointsTakeNone() {
        var places = places();
        var point = new Point2D.Double(120, 100);
        var many = Collections.nCopies(9, new LabelPlaces.Wanted(point, 40, 14));

        assertThat(places.takeAllBeside(many)).isEmpty();
        assertThat(places.takeAllBeside(many.subList(0, 2)))
                .hasValueSatisfying(
                        two -> assertThat(two.get(0).intersects(two.get(1))).isFalse());
    }

    @Test
    void theMarkerIsInterruptedWhereSomethingIsOnIt() {
        var places = places();
        places.keepClear(new Point2D.Double(70, 100));
        places.keepClear(new Point2D.Double(70, 104));

        assertThat(places.markerLeft())
                .extracting(Line2D::getY1, Line2D::getY2)
                .containsExactly(tuple(10.0, 94.0), tuple(110.0, 210.0));
    }

    private static Optional<Rectangle2D> beside(LabelPlaces places, int x, int y) {
        var wanted = new LabelPlaces.Wanted(new Point2D.Double(x, y), 40, 14);
        return places.takeAllBeside(List.of(wanted)).map(all -> all.get(0));
    }

    private static LabelPlaces places() {
        return places(List.of());
    }

    private static LabelPlaces places(List<Line2D> lines) {
        return new LabelPlaces(PLOT, lines, List.of(), MARKER);
    }

    /** Lines that fill a rectangle. */
    private static List<Line2D> lines(Rectangle2D filled) {
        return IntStream.rangeClosed((int) filled.getMinY(), (int) filled.getMaxY())
                .<Line2D>mapToObj(y -> new Line2D.Double(filled.getMinX(), y, filled.getMaxX(), y))
                .toList();
    }
}
