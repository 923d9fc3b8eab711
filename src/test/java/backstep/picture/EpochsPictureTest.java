package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Edits;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

class EpochsPictureTest {

    private static final int PAST_THE_LIMIT = 1_001_000;

    private final Session start = Session.of(Plans.lesson(oneNumber()));

    @Test
    void beforeTheLimitIsReachedItIsTheLargestLessons() {
        var picture = of(start);
        assertThat(picture.read("1000000")).hasValue(1_000_000);
        assertThat(picture.read("1000001")).isEmpty();
        assertThat(picture.complaint()).isEqualTo("A whole number from 1 to 1000000, please");
    }

    @Test
    void everyEpochThatWasBegunCanBeGoneTo() {
        var picture = of(start.goToEpoch(PAST_THE_LIMIT));
        assertThat(picture.last()).isEqualTo(PAST_THE_LIMIT);
        assertThat(picture.read("1000001")).hasValue(1_000_001);
        assertThat(picture.read(Integer.toString(PAST_THE_LIMIT))).hasValue(PAST_THE_LIMIT);
        assertThat(picture.read(Integer.toString(PAST_THE_LIMIT + 1))).isEmpty();
        assertThat(picture.complaint()).contains(" " + PAST_THE_LIMIT + ",");
    }

    private static Plan oneNumber() {
        var network = Networks.of(1, Networks.dense(1, Activation.IDENTITY));
        var sample = new Batch(Matrix.scalar(1), Matrix.scalar(2));
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), sample);
    }

    private static EpochsPicture of(Session session) {
        return EpochsPicture.of(
                session, Edits.NONE, new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD));
    }
}
