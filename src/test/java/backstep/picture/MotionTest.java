package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.picture.MotionPicture.Travel;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moves as the notebook is stepped through. */
class MotionTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    @Test
    void aProductsRowsAndColumnsGoWhereTheyCross() {
        assertThat(at(Granularity.OPERATION, 10).travels())
                .startsWith(
                        new Travel(1, Cells.row(0), Cells.row(0), 0, 1),
                        new Travel(1, Cells.row(1), Cells.row(1), 0, 1))
                .endsWith(new Travel(2, Cells.column(3), Cells.column(3), 0, 1))
                .hasSize(5 + 4);
    }

    @Test
    void aCellsTermsComeOneAfterTheOther() {
        var motion = at(Granularity.CELL, 2);
        var to = Cells.at(3, 0);
        assertThat(motion.travels())
                .containsExactly(
                        new Travel(1, Cells.at(3, 0), to, 0, 1),
                        new Travel(2, Cells.at(0, 0), to, 0, 1),
                        new Travel(1, Cells.at(3, 1), to, 1, 2),
                        new Travel(2, Cells.at(1, 0), to, 1, 2),
                        new Travel(1, Cells.at(3, 2), to, 2, 3),
                        new Travel(2, Cells.at(2, 0), to, 2, 3),
                        new Travel(3, Cells.at(3, 0), to, 3, 4));
        assertThat(motion.parts()).isEqualTo(5);
        assertThat(List.of(motion.lit(0), motion.lit(0.3), motion.lit(0.5)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void theOperandsOfALongSumComeWholeWhileItsConnectionsAreLitOneByOne() {
        var network = Networks.of(8, Networks.dense(1));
        var lesson = Plans.lesson(Plans.of(
                network,
                Loss.Kind.L1,
                Networks.ones(network),
                new Batch(Matrix.filled(new Shape(8, 1), 1), Matrix.scalar(0))));
        var session = Session.of(lesson).withGranularity(Granularity.CELL).stepForward();
        var motion = of(session, false).orElseThrow();
        var to = Cells.at(0, 0);
        assertThat(motion.travels())
                .containsExactly(
                        new Travel(1, Cells.row(0), to, 0, 10),
                        new Travel(2, Cells.column(0), to, 0, 10),
                        new Travel(3, to, to, 0, 10));
        assertThat(motion.lit(0.55)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 15, 20})
    void onlyTheGradientRunsBack(int step) {
        assertThat(at(Granularity.OPERATION, step).back()).isEqualTo(LightPicture.NONE.graph());
    }

    @Test
    void theGradientRunsBackAlongTheConnectionsOfItsLayer() {
        assertThat(at(Granularity.OPERATION, 10).back().edges()).isEqualTo(Map.of(2, Cells.ALL));
        assertThat(at(Granularity.OPERATION, 6).back().edges()).isEqualTo(Map.of(4, Cells.ALL));
        assertThat(at(Granularity.CELL, 10).back().edges()).isEqualTo(Map.of(2, Cells.at(4, 3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 17, 20})
    void aParameterTurnsFromWhatItWas(int step) {
        var motion = at(Granularity.OPERATION, step);
        var before = session(Granularity.OPERATION, step).stepBackward();
        var id = "value-"
                + session(Granularity.OPERATION, step).step().quantity().name();
        assertThat(motion.before())
                .containsExactly(Board.of(before, 0, WORDING).columns().stream()
                        .flatMap(column -> column.values().stream())
                        .filter(matrix -> matrix.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whileSomethingElseIsPointedAtItsSumIsLeftWhole() {
        var session = session(Granularity.CELL, 2);
        var motion = of(session, true).orElseThrow();
        assertThat(motion.isByTerm()).isFalse();
        assertThat(motion.lit(0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void withoutAResultNothingMoves() {
        assertThat(of(session(Granularity.OPERATION, 1), false)).isEmpty();
        var symbols = session(Granularity.OPERATION, 2).revealing(Reveal.SYMBOLS);
        assertThat(of(symbols, false)).isEmpty();
        assertThat(of(symbols.revealing(Reveal.NUMBERS), false)).isEmpty();
    }

    private static MotionPicture at(Granularity granularity, int step) {
        return of(session(granularity, step), false).orElseThrow();
    }

    private static Optional<MotionPicture> of(Session session, boolean isPointed) {
        return Motion.of(
                session,
                Board.of(session.stepBackward(), 0, WORDING),
                Board.of(session, 0, WORDING),
                Stage.of(session, WORDING),
                isPointed,
                WORDING);
    }

    private static Session session(Granularity granularity, int step) {
        return Session.of(Plans.lesson(Plans.notebook()))
                .withGranularity(granularity)
                .jumpTo(new Position(1, 1, step));
    }
}
