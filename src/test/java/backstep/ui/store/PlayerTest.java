package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Playing, with the test for a clock. */
@ExtendWith(ApplicationExtension.class)
class PlayerTest {

    /** So slow that the player's own clock never ticks here. */
    private static final double NEVER = 1e-6;

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final SessionStore store = new SessionStore(start, Settings.in(Language.ENGLISH));
    private final Player player = new Player(store);

    PlayerTest() {
        player.setStepsPerSecond(NEVER);
    }

    @Test
    void eachTickIsAStep() {
        player.toggle();
        player.tick();
        player.tick();
        assertThat(session()).isEqualTo(start.stepForward().stepForward());
        assertThat(player.playing().get()).isTrue();
    }

    @Test
    void togglingPausesAndGoesOnFromThere() {
        player.toggle();
        player.tick();
        player.toggle();
        assertThat(player.playing().get()).isFalse();
        assertThat(session()).isEqualTo(start.stepForward());
        player.toggle();
        assertThat(player.playing().get()).isTrue();
        player.tick();
        assertThat(session()).isEqualTo(start.stepForward().stepForward());
    }

    @Test
    void playingEndsWithTheLastStepOfTheLesson() {
        store.apply(session -> session.jumpTo(new Position(10, 1, 18)));
        player.toggle();
        player.tick();
        assertThat(player.playing().get()).isTrue();
        player.tick();
        assertThat(player.playing().get()).isFalse();
        assertThat(session().position()).isEqualTo(new Position(10, 1, 20));
    }

    @Test
    void playedPastTheLessonItGoesOnUntilPaused() {
        store.apply(session -> session.jumpTo(new Position(10, 1, 20)));
        player.toggle();
        player.tick();
        player.tick();
        assertThat(player.playing().get()).isTrue();
        assertThat(session().position()).isEqualTo(new Position(11, 1, 2));
        player.toggle();
        assertThat(player.playing().get()).isFalse();
    }

    private Session session() {
        return store.session().get();
    }
}
