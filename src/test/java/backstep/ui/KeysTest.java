package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.ui.store.Speed;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.function.UnaryOperator;

/** Every key that the window listens to. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {

    private static final Position MIDDLE = new Position(3, 1, 9);

    private static final List<Expected> TRANSITIONS = List.of(
            new Expected(Session::stepForward, KeyCode.RIGHT),
            new Expected(Session::stepForward, KeyCode.PAGE_DOWN),
            new Expected(Session::stepForward, KeyCode.SPACE),
            new Expected(Session::stepBackward, KeyCode.LEFT),
            new Expected(Session::stepBackward, KeyCode.PAGE_UP),
            new Expected(Session::nextPhase, KeyCode.SHIFT, KeyCode.RIGHT),
            new Expected(Session::previousPhase, KeyCode.SHIFT, KeyCode.LEFT),
            new Expected(Session::nextEpoch, KeyCode.CONTROL, KeyCode.RIGHT),
            new Expected(Session::previousEpoch, KeyCode.CONTROL, KeyCode.LEFT),
            new Expected(Session::firstStepOfEpoch, KeyCode.HOME),
            new Expected(Session::lastStepOfEpoch, KeyCode.END),
            new Expected(now -> now.withGranularity(Granularity.LAYER), KeyCode.DIGIT1),
            new Expected(now -> now.withGranularity(Granularity.CELL), KeyCode.DIGIT3));

    /** Those that some controls listen to as well. */
    private static final List<Expected> KEYS_OF_CONTROLS = List.of(
            new Expected(Session::stepForward, KeyCode.SPACE),
            new Expected(Session::stepForward, KeyCode.PAGE_DOWN),
            new Expected(Session::stepBackward, KeyCode.LEFT),
            new Expected(Session::firstStepOfEpoch, KeyCode.HOME),
            new Expected(Session::lastStepOfEpoch, KeyCode.END));

    private static final List<String> CONTROLS = List.of(
            "#lesson",
            "#about-lesson",
            "#open-lesson",
            "#granularity-operation",
            "#granularity-cell",
            "#language-en",
            ".chip",
            "#restart",
            "#step-backward",
            "#step-forward",
            "#play",
            "#speed",
            "#learning-rate");

    private static final List<KeyCode> RATES = List.of(KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET);

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        window.player().setSpeed(Speed.FASTEST);
    }

    @Test
    void everyKeyDoesItsTransitionAndAllButTheRatePausePlaying(FxRobot robot) {
        for (var expected : TRANSITIONS) {
            var before = reset(robot);
            robot.interact(() -> {
                window.player().pause();
                window.player().toggle();
            });
            robot.push(expected.keys().toArray(KeyCode[]::new));
            assertThat(window.session())
                    .as("%s", expected.keys())
                    .isEqualTo(expected.transition().apply(before));
            assertThat(window.player().playing().get())
                    .as("%s", expected.keys())
                    .isEqualTo(RATES.containsAll(expected.keys()));
        }
        robot.push(KeyCode.DIGIT2);
        assertThat(window.session().granularity()).isEqualTo(Granularity.OPERATION);
    }

    @Test
    void bracketsChangeTheRateWhilePlayingGoesOn(FxRobot robot) {
        var before = reset(robot);
        robot.push(KeyCode.P).push(KeyCode.OPEN_BRACKET);
        assertThat(window.session()).isEqualTo(before.withLearningRate(0.00178));
        robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET);
        assertThat(window.session().learningRate()).isEqualTo(0.00224);
        assertThat(window.player().playing().get()).isTrue();
    }

    @Test
    void pPlaysAndPauses(FxRobot robot) {
        robot.push(KeyCode.P);
        assertThat(window.player().playing().get()).isTrue();
        robot.push(KeyCode.P);
        assertThat(window.player().playing().get()).isFalse();
    }

    @Test
    void theyDoThatAndNothingElseWhereverTheFocusIs(FxRobot robot) {
        for (var id : CONTROLS) {
            for (var expected : KEYS_OF_CONTROLS) {
                var before = reset(robot);
                double speed = speed();
                robot.interact(() -> window.node(id).requestFocus());
                robot.push(expected.keys().toArray(KeyCode[]::new));
                assertThat(window.session())
                        .as("%s at %s", expected.keys(), id)
                        .isEqualTo(expected.transition().apply(before));
                assertThat(speed()).as("%s at %s", expected.keys(), id).isEqualTo(speed);
            }
        }
    }

    @Test
    void inATextFieldTheyAreForWriting(FxRobot robot) {
        var before = reset(robot);
        robot.clickOn("#learning-rate-field");
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.DIGIT1).push(KeyCode.P);
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(window.session()).isEqualTo(before);
        assertThat(window.player().playing().get()).isFalse();
    }

    private double speed() {
        return ((Slider) window.node("#speed")).getValue();
    }

    private Session reset(FxRobot robot) {
        robot.interact(
                () -> window.store().apply(now -> Session.of(now.lesson()).jumpTo(MIDDLE)));
        return window.session();
    }

    private record Expected(UnaryOperator<Session> transition, List<KeyCode> keys) {
        Expected(UnaryOperator<Session> transition, KeyCode... keys) {
            this(transition, List.of(keys));
        }
    }
}
