package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.session.Stop;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void aSmallResultIsReadOutAndOfALargerOneItsShapeIsTold() {
        assertThat(said(step(5), Language.ENGLISH))
                .startsWith("Now step 5 of 20: Loss")
                .endsWith("L, 1 × 1: 70");
        assertThat(said(step(10), Language.ENGLISH))
                .isEqualTo("Now step 10 of 20: Linear 2 — gradient of the loss with respect to the"
                        + " weights. dL/dW2, 5 × 4");
    }

    @Test
    void itIsSaidInTheLanguageOfTheWindow() {
        assertThat(said(step(10), Language.CHINESE))
                .startsWith("现在是第 10 步，共 20 步：")
                .endsWith("。dL/dW2, 5 × 4");
    }

    @Test
    void ofAStepThatIsComputedCellByCellItTellsTheNewestCell() {
        var cells =
                start.withGranularity(Granularity.CELL).jumpTo(new Position(1, 1, new Stop(2, 3)));
        assertThat(said(cells, Language.ENGLISH)).startsWith("Now cell 6 of").endsWith(". y1₃ = 6");
    }

    @Test
    void aResultThatIsKeptBackIsNotSaid() {
        assertThat(said(step(5).turned(), Language.ENGLISH))
                .endsWith(". L, 1 × 1: not computed yet");
    }

    @Test
    void aCellThatIsKeptBackIsNotSaid() {
        var cells =
                start.withGranularity(Granularity.CELL).jumpTo(new Position(1, 1, new Stop(2, 3)));
        assertThat(said(cells.turned(), Language.ENGLISH))
                .startsWith("Now cell 6 of")
                .endsWith(". y1₃: not computed yet");
    }

    private Session step(int step) {
        return start.jumpTo(new Position(1, 1, step));
    }

    private static String said(Session session, Language language) {
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        return Announcement.of(
                session, ProgressPicture.of(session, wording), Stage.of(session, wording), wording);
    }
}
