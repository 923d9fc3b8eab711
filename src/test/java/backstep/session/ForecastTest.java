package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class ForecastTest {

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void itEndsWithTheLessonOrWithTheEpochThatIsSeen() {
        assertThat(start.forecast().completed().losses()).hasSize(10);
        assertThat(start.jumpTo(new Position(13, 1, 1)).forecast().completed().losses())
                .hasSize(13);
    }

    @Test
    void nothingIsKnownBeforeItIsComputed() {
        assertThat(start.forecast().losses()).isEmpty();
        assertThat(start.forecast().isComplete()).isFalse();
        assertThat(start.forecast().completed().isComplete()).isTrue();
        assertThat(start.forecast().completed().work()).isZero();
    }

    @Property(tries = 50)
    void inPiecesItIsTheSameAsAtOnce(
            @ForAll("sessions") Session session, @ForAll @IntRange(max = 20_000) int work) {
        var forecast = session.forecast();
        while (!forecast.isComplete()) {
            forecast = forecast.extended(work);
        }
        assertThat(forecast.losses()).isEqualTo(session.forecast().completed().losses());
    }

    @Property(tries = 50)
    void itIsWhatComes(@ForAll("sessions") Session session, @ForAll @IntRange(max = 3) int epochs) {
        var forecast = session.forecast().completed();
        var later = session;
        for (int epoch = 0; epoch < epochs && !later.isOver(); epoch++) {
            later = later.lastStepOfEpoch().stepForward();
        }
        int over = later.losses().size();
        assertThat(forecast.losses().subList(0, over)).isEqualTo(later.losses());
    }

    @Test
    void itStaysTrueOnTheWayThereAndBackButNotAtAnotherRate() {
        var forecast = start.forecast().completed();
        var later = start.jumpTo(new Position(4, 1, 7));
        assertThat(forecast.isOf(later)).isTrue();
        assertThat(forecast.isOf(later.restart())).isTrue();
        assertThat(forecast.isOf(later.withLearningRate(0.01))).isFalse();
        assertThat(forecast.isOf(later.jumpTo(new Position(11, 1, 1)))).isFalse();
    }

    @Provide
    Arbitrary<Session> sessions() {
        return RandomPlans.ofBatches(3, 4, 6).map(plan -> Session.of(Plans.lesson(plan)));
    }
}
