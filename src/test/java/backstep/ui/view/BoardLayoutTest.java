package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.lesson.ShippedLessons;
import backstep.picture.Board;
import backstep.picture.BoardPicture;
import backstep.picture.MatrixPicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** How the room of the board is shared, for any network and any size. */
class BoardLayoutTest {

    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    @Property(tries = 100)
    void matricesOfAColumnFitIntoIt(
            @ForAll("boards") BoardPicture board,
            @ForAll @DoubleRange(min = 500, max = 2000) double width) {
        var columns = columns(board, width);
        for (int k = 0; k < board.columns().size(); k++) {
            for (var row : rows(board.columns().get(k))) {
                double total = row.stream()
                        .mapToDouble(matrix -> columns.width(matrix) + BoardColumns.GAP)
                        .sum();
                assertThat(total - BoardColumns.GAP)
                        .isLessThanOrEqualTo(columns.spans().get(k).width());
            }
        }
    }

    @Property(tries = 100)
    void columnsStandSideBySideAndFillTheBoard(
            @ForAll("boards") BoardPicture board,
            @ForAll @DoubleRange(min = 500, max = 2000) double width) {
        var columns = columns(board, width);
        for (int k = 1; k < columns.spans().size(); k++) {
            assertThat(columns.spans().get(k).left())
                    .isEqualTo(columns.spans().get(k - 1).right());
        }
        assertThat(columns.spans().get(0).left()).isZero();
        assertThat(columns.width()).isGreaterThan(width - 1e-6);
    }

    @Property(tries = 100)
    void nothingMovesWhenTheNumbersChange(
            @ForAll("sessions") Session session,
            @ForAll @DoubleRange(min = 500, max = 2000) double width,
            @ForAll @IntRange(min = 1, max = 30) int steps) {
        var before = columns(picture(session), width);
        var later = session;
        for (int k = 0; k < steps; k++) {
            later = later.stepForward();
        }
        assertThat(columns(picture(later), width)).isEqualTo(before);
    }

    @Test
    void theNotebooksNumbersAreSeenInTheSmallestWindow() {
        var board = picture(Session.of(Plans.lesson(Plans.notebook())));
        var columns = columns(board, 757);
        assertThat(matrices(board)).allSatisfy(matrix -> assertThat(columns.cellWidth(matrix))
                .isGreaterThanOrEqualTo(30));
    }

    @Property(tries = 100)
    void aLowBoardIsAsWideAsItsNumbersNeed(
            @ForAll("boards") BoardPicture board,
            @ForAll @DoubleRange(min = 400, max = 900) double width) {
        var columns = columns(board, width, BoardColumns.Most.ANY);
        assertThat(matrices(board)).allSatisfy(matrix -> assertThat(columns.cellWidth(matrix))
                .isGreaterThan(29.999 * Math.min(1, 4.0 / matrix.columns())));
    }

    /** The stage shows them too: beside it the whole network is in sight instead. */
    @Test
    void aBoardScrollsForItsNumbersIfItStandsAlone() {
        var board = picture(Session.of(ShippedLessons.find("xor").orElseThrow()));
        double whole = columns(board, 1, BoardColumns.Most.ANY).width();
        for (var most : BoardColumns.Most.values()) {
            var columns = columns(board, whole / 2, most);
            boolean isAlone = most != BoardColumns.Most.BESIDE_STAGE;
            assertThat(isReadable(board, columns)).isEqualTo(isAlone);
            assertThat(columns.width() > whole / 2).isEqualTo(isAlone);
        }
    }

    private static boolean isReadable(BoardPicture board, BoardColumns columns) {
        return matrices(board).stream().allMatch(matrix -> columns.cellWidth(matrix) >= 30);
    }

    @Property
    void theRowsFillTheHeightOfTheBoard(
            @ForAll @DoubleRange(min = 280, max = 900) double height,
            @ForAll @IntRange(min = 1, max = 8) int cells,
            @ForAll @IntRange(min = 1, max = 16) int units) {
        double around = 34;
        var rows = BoardRows.of(height, cells, units, around);
        assertThat(rows.graphHeight()).isGreaterThanOrEqualTo(48 - 1e-9);
        assertThat(rows.graphTop() + rows.graphHeight()).isEqualTo(rows.flowTop());
        assertThat(rows.valueTop() + around + cells * rows.cellHeight())
                .isLessThanOrEqualTo(rows.gradientTop());
        assertThat(rows.gradientTop() + around + cells * rows.cellHeight())
                .isLessThanOrEqualTo(height);
    }

    @Property
    void theRowsOfALowBoardAreAsHighAsNumbersNeed(
            @ForAll @DoubleRange(min = 150, max = 260) double height,
            @ForAll @IntRange(min = 1, max = 8) int cells,
            @ForAll @IntRange(min = 1, max = 16) int units) {
        double around = 34;
        var rows = BoardRows.of(height, cells, units, around);
        assertThat(rows.height()).isGreaterThanOrEqualTo(height);
        assertThat(rows.cellHeight()).isGreaterThanOrEqualTo(13);
        assertThat(rows.graphHeight()).isGreaterThanOrEqualTo(48 - 1e-9);
        assertThat(rows.valueTop() + around + cells * rows.cellHeight())
                .isLessThanOrEqualTo(rows.gradientTop());
        assertThat(rows.gradientTop() + around + cells * rows.cellHeight())
                .isLessThanOrEqualTo(rows.height());
    }

    @Provide
    Arbitrary<Session> sessions() {
        return RandomPlans.ofOneBatch(6, 20, 9).map(plan -> Session.of(Plans.lesson(plan)));
    }

    @Provide
    Arbitrary<BoardPicture> boards() {
        return sessions().map(BoardLayoutTest::picture);
    }

    private static BoardPicture picture(Session session) {
        return Board.of(session, 0, ENGLISH);
    }

    private static BoardColumns columns(BoardPicture board, double width) {
        return columns(board, width, BoardColumns.Most.BESIDE_STAGE);
    }

    private static BoardColumns columns(BoardPicture board, double width, BoardColumns.Most most) {
        return BoardColumns.of(board, width, most, Map.of(), column -> 60);
    }

    private static List<MatrixPicture> matrices(BoardPicture board) {
        return board.columns().stream()
                .flatMap(column -> rows(column).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<MatrixPicture>> rows(BoardPicture.Column column) {
        return List.of(column.values(), column.gradients());
    }
}
