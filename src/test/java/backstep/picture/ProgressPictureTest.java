package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProgressPictureTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void stepsAreCountedAsTheGranularityTakesThem() {
        var layers = start.withGranularity(Granularity.LAYER);
        assertThat(step(start.stepForward())).isEqualTo("step 2 of 20");
        assertThat(step(layers.stepForward())).isEqualTo("step 2 of 11");
        assertThat(step(layers.lastStepOfEpoch())).isEqualTo("step 11 of 11");
    }

    @Test
    void aStepWithinALayerCountsAsTheLayer() {
        var within = start.lastStepOfEpoch().stepBackward();
        assertThat(step(within.withGranularity(Granularity.LAYER))).isEqualTo("step 11 of 11");
    }

    @Test
    void pastTheEpochsThatArePlannedTheEpochIsNotOneOfThem() {
        assertThat(epochs(start.jumpTo(new Position(10, 1, 20)), Language.ENGLISH))
                .containsExactly("epochs", "10 / 10");
        var past = start.jumpTo(new Position(15, 1, 1));
        assertThat(epochs(past, Language.ENGLISH)).containsExactly("10 planned", "15");
        assertThat(epochs(past, Language.CHINESE)).containsExactly("计划 10 轮", "15");
    }

    private static List<String> epochs(Session session, Language language) {
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        var progress = ProgressPicture.of(session, wording);
        return List.of(progress.epochsLabel(), progress.epochs());
    }

    private static String step(Session session) {
        var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
        return ProgressPicture.of(session, wording).step();
    }
}
