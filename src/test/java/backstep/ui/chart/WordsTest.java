package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.picture.LossCurve;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void aNumberStaysWithItsNounOnALine(Language language) {
        var start = Session.of(Plans.lesson(Plans.notebook()));
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        var picture = LossCurve.of(start, start.forecast().completed(), wording, Axes.LINEAR);
        var best = picture.best().orElseThrow().sentence();
        var words = new Words(best, ChartFonts.of(best).bold(11));

        for (int room = 20; room < 200; room += 5) {
            assertThat(words.wrapped(room).text().lines())
                    .as("%d", room)
                    .noneMatch(line -> line.matches("[\\d.]+|.*epoch|第"));
        }
    }
}
