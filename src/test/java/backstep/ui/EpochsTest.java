package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;

import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Going about in all epochs: the scrubber and the field above the timeline. */
@ExtendWith(ApplicationExtension.class)
class EpochsTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 20})
    void theScrubberGoesToEpochsAtTheSameStep(int step, FxRobot robot) {
        var last = new Position(40, 1, step);
        robot.interact(() -> window.store().apply(now -> now.jumpTo(last)));
        var run = window.session().run();
        robot.drag(window.node("#epochs-scrubber .thumb")).moveBy(-200, 0).moveBy(-300, 0);
        int dragged = window.session().position().epoch();
        assertThat(dragged).isBetween(2, 39);
        assertThat(window.session().position().step()).isEqualTo(step);
        assertThat(window.session().run()).isEqualTo(run);
        assertThat(scrubber().getMax()).isEqualTo(40);
        robot.moveBy(-3000, 0).drop();
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, step));
    }

    @Test
    void theScrubberSpansTheEpochsSoFar(FxRobot robot) {
        assertThat(scrubber().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(scrubber().getMax()).isEqualTo(3);
        assertThat(scrubber().getValue()).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(scrubber().getMax()).isEqualTo(2);
        assertThat(scrubber().getValue()).isEqualTo(2);
    }

    @Test
    void theFieldGoesToAnEpochByNumber(FxRobot robot) {
        write(robot, "37").push(KeyCode.ENTER);
        assertThat(window.session().position()).isEqualTo(new Position(37, 1, 1));
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2.5", "ten", "1000001", ""})
    void whatIsNoEpochIsSaidAndNothingMoves(String written, FxRobot robot) {
        write(robot, written).push(KeyCode.ENTER);
        assertThat(window.session().position()).isEqualTo(Position.START);
        assertThat(window.node(".epochs .complaint").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.node(".epochs .complaint").isVisible()).isFalse();
        assertThat(((TextField) window.node("#epoch-field")).getText()).isEqualTo("1");
    }

    @Test
    void aClickElsewhereGoesThereAndLeavesTheField(FxRobot robot) {
        write(robot, "7").clickOn("#step-title");
        assertThat(window.session().position()).isEqualTo(new Position(7, 1, 1));
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().position()).isEqualTo(new Position(7, 1, 2));
    }

    @Test
    void whatIsBeingWrittenStaysWhilePlayingGoesOn(FxRobot robot) {
        write(robot, "4");
        robot.interact(() -> window.store().apply(now -> now.goToEpoch(9)));
        robot.push(KeyCode.ENTER);
        assertThat(window.session().position().epoch()).isEqualTo(4);
    }

    @Test
    void whatIsWrittenReplacesAnEpochThatChangedMeanwhile(FxRobot robot) {
        robot.doubleClickOn("#epoch-field");
        robot.interact(() -> window.store().apply(now -> now.goToEpoch(123)));
        robot.write("4").push(KeyCode.ENTER);
        assertThat(window.session().position().epoch()).isEqualTo(4);
    }

    private FxRobot write(FxRobot robot, String text) {
        robot.doubleClickOn("#epoch-field").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        return robot.write(text);
    }

    private Slider scrubber() {
        return (Slider) window.node("#epochs-scrubber");
    }
}
