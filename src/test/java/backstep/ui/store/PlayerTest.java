package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Change;
import backstep.session.Diverged;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayDeque;
import java.util.Queue;

/** Playing, with the test for a clock. */
@ExtendWith(ApplicationExtension.class)
class PlayerTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Session start = Session.of(Plans.lesson(Plans.notebook()));
    private final SessionStore store = new SessionStore(start, Settings.in(Language.ENGLISH));
    private final Player player = new Player(store, new Workshop(background::add, Runnable::run));

    PlayerTest() {
        player.setSpeed(Speed.FASTEST);
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

    @Test
    void atOneEpochAFrameEachFrameShowsTheEndOfAnEpoch() {
        player.setSpeed(Speed.EPOCHS);
        play();
        frame();
        assertThat(session()).isEqualTo(start.jumpTo(new Position(1, 1, 20)));
        frame();
        assertThat(session()).isEqualTo(start.jumpTo(new Position(2, 1, 20)));
    }

    @Test
    void atFullSpeedItComesToTheSameEndWithMoreEpochsAFrame() {
        play();
        int frames = 0;
        while (player.playing().get()) {
            frame();
            frames++;
        }
        assertThat(frames).isLessThan(10);
        assertThat(session()).isEqualTo(start.jumpTo(new Position(10, 1, 20)));
        assertThat(background).isEmpty();
    }

    @Test
    void pausedAtOnceNothingMoreIsShown() {
        play();
        var computing = background.remove();
        player.pause();
        computing.run();
        player.frame();
        assertThat(session()).isEqualTo(start);
    }

    @Test
    void whatWasComputedBeforeAChangeIsNotShown() {
        play();
        var computing = background.remove();
        store.change(new Change.LearningRate(0.002, 0.01));
        computing.run();
        player.frame();
        assertThat(session()).isEqualTo(start.withLearningRate(0.01));
        frame();
        assertThat(session().learningRate()).isEqualTo(0.01);
        assertThat(session().position().step()).isEqualTo(20);
    }

    @Test
    void playingEndsWhereTheNumbersStopMakingSense() {
        store.change(new Change.LearningRate(0.002, 1));
        play();
        while (player.playing().get()) {
            frame();
        }
        assertThat(session().position()).isEqualTo(new Position(3, 1, 5));
        assertThat(session().diverged()).contains(new Diverged(new Position(3, 1, 5), 1));
    }

    private void play() {
        player.toggle();
    }

    /** All that is being computed arrives, and is shown in the next frame. */
    private void frame() {
        background.remove().run();
        player.frame();
    }

    private Session session() {
        return store.session().get();
    }
}
