package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.util.List;

class LabelPlacesTest {
    private static final Rectangle2D PLOT = new Rectangle2D.Double(40, 10, 120, 200);

    @Test
    void wordsStayInThePlotAndCoverNoPoint() {
        for (int x = 40; x <= 160; x += 12) {
            for (int y = 10; y <= 210; y += 20) {
                var places = new LabelPlaces(PLOT, List.of());
                places.keepClear(x, y);
                places.keepClear(100, 20);
                var place = places.take(x, y, 110, 14);
                assertThat(PLOT.contains(place)).as("%d, %d", x, y).isTrue();
                assertThat(place.contains(x, y)).as("%d, %d", x, y).isFalse();
                assertThat(place.contains(100, 20)).as("%d, %d", x, y).isFalse();
            }
        }
    }

    @Test
    void wordsGoFarWhereEverythingNearIsTaken() {
        var places = new LabelPlaces(PLOT, List.of());
        for (int y = 10; y <= 170; y += 10) {
            places.keepClear(100, y);
        }
        assertThat(places.take(100, 20, 110, 14).getMinY()).isGreaterThan(170);
    }

    @Test
    void wordsBesideALineAreAtTheTopAndNotOnIt() {
        var places = new LabelPlaces(PLOT, List.of());
        for (int x = 44; x <= 156; x += 4) {
            var place = new LabelPlaces(PLOT, List.of()).takeBeside(x, 50, 14);
            assertThat(place.getMinY()).isEqualTo(10);
            assertThat(place.getMinX() > x || place.getMaxX() < x).as("%d", x).isTrue();
        }
        places.takeBeside(100, 50, 14);
        assertThat(places.takeBeside(100, 55, 14).getMinY()).isEqualTo(10);
        assertThat(places.takeBeside(100, 55, 14).getMinY()).isGreaterThan(10);
    }
}
