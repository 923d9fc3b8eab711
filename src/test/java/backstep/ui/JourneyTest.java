package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayDeque;
import java.util.Queue;

/** A long way to an epoch, which Escape ends; the test is its background. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final String FAR = "900000";

    private final Queue<Runnable> background = new ArrayDeque<>();
    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.travelling(stage, background::add);
    }

    @Test
    void escapeStopsItBeforeItClosesAnythingAndStaysWhereTheWindowIs(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var before = window.session();
        robot.clickOn("#about-lesson");
        robot.doubleClickOn("#epoch-field").write(FAR).push(KeyCode.ENTER);
        robot.interact(() -> background.remove().run());
        assertThat(background).isNotEmpty();

        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> background.forEach(Runnable::run));
        assertThat(window.session()).isEqualTo(before);
        assertThat(window.node("#progress").isVisible()).isFalse();
        assertThat(((TextField) window.node("#epoch-field")).getText()).isEqualTo("1");
        assertThat(window.player().playing().get()).isFalse();
        assertThat(window.node("#about-card").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.node("#about-card")).isNull();
    }

    @Test
    void theScrubberIsThenWhereTheWindowIs(FxRobot robot) {
        robot.interact(() -> window.store().apply(now -> now.goToEpoch(3)));
        robot.doubleClickOn("#epoch-field").write(FAR).push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(((Slider) window.node("#epochs-scrubber")).getValue()).isEqualTo(3);
    }
}
