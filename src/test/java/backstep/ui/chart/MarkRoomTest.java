package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import org.junit.jupiter.api.Test;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

class MarkRoomTest {

    private static final Bounds FIRST = new BoundingBox(10, 10, 30, 10);
    private static final Bounds SECOND = new BoundingBox(50, 10, 30, 10);
    private static final MarkRoom FREE =
            new MarkRoom(new Rectangle2D.Double(0, 0, 100, 40), List.of(), List.of());

    @Test
    void ofFreePlacesTheFirstIsBest() {
        assertThat(FREE.best(List.of(FIRST, SECOND))).isEqualTo(FIRST);
    }

    @Test
    void whatIsKeptIsCoveredLessWillinglyThanManyLines() {
        var lines =
                List.<Line2D>of(new Line2D.Double(50, 0, 60, 40), new Line2D.Double(60, 0, 70, 40));
        var room = new MarkRoom(FREE.area(), List.of(), lines);

        assertThat(room.best(List.of(SECOND, FIRST))).isEqualTo(FIRST);
        assertThat(room.with(new BoundingBox(20, 12, 4, 4)).best(List.of(SECOND, FIRST)))
                .isEqualTo(SECOND);
    }

    @Test
    void aLineThatOnlyTouchesTheWordsCoversNoLetter() {
        var touched = List.<Line2D>of(new Line2D.Double(0, 19, 45, 19));
        var room = new MarkRoom(FREE.area(), List.of(), touched);

        assertThat(room.best(List.of(FIRST, SECOND))).isEqualTo(FIRST);
        assertThat(room.isFree(FIRST)).isTrue();
        assertThat(room.with(new BoundingBox(20, 19, 4, 4)).isFree(FIRST)).isTrue();
        assertThat(room.with(new BoundingBox(20, 12, 4, 4)).isFree(FIRST)).isFalse();
    }

    @Test
    void wordsRatherCoverALineThanBeMovedSideways() {
        var outside = new BoundingBox(-10, 10, 30, 10);
        var line = List.<Line2D>of(new Line2D.Double(50, 0, 60, 40));
        var room = new MarkRoom(FREE.area(), List.of(), line);

        assertThat(room.best(List.of(outside, SECOND))).isEqualTo(SECOND);
    }

    @Test
    void wordsStayInside() {
        var above = new BoundingBox(90, -30, 30, 10);

        assertThat(FREE.best(List.of(above))).isEqualTo(new BoundingBox(70, 2, 30, 10));
    }
}
