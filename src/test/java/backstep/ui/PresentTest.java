package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.store.Panel;
import backstep.ui.store.Settings;
import backstep.ui.store.Theme;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Presenting before a class, and the ring round the pointer. */
@ExtendWith(ApplicationExtension.class)
class PresentTest {

    private static final List<String> PLACES = List.of(
            "#lesson",
            ".board",
            "#loss-chart",
            "#rate-chart",
            "#stage",
            "#timeline",
            "#play",
            "#help-card");

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        FullScreen.follow(window.store(), stage);
    }

    @Test
    void presentingFillsTheScreenInTheProjectorThemeUntilEscape(FxRobot robot) {
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withTheme(Theme.DARK))));
        var before = settings();
        robot.push(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isTrue();
        assertThat(settings().look().theme()).isEqualTo(Theme.PROJECTOR);
        robot.push(KeyCode.F3);
        assertThat(settings().arrangement().mayShow(Panel.CHARTS)).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void theButtonBeginsAndTheKeyEnds(FxRobot robot) {
        var before = settings();
        robot.clickOn("#present");
        assertThat(settings().arrangement().isPresenting()).isTrue();
        robot.push(KeyCode.F11);
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void leavingTheFullScreenByTheWindowSystemEndsPresenting(FxRobot robot) {
        var before = settings();
        robot.push(KeyCode.F11);
        robot.interact(() -> window.stage().setFullScreen(false));
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void theRingFollowsThePointerWhereItIsWanted(FxRobot robot) {
        robot.moveTo("#stage");
        assertThat(window.node("#pointer-ring").isVisible()).isFalse();
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withRing(true))));
        robot.moveTo("#step-forward");
        var ring = (Circle) window.node(".pointer-ring");
        assertThat(window.node("#pointer-ring").isVisible()).isTrue();
        Bounds button = window.bounds("#step-forward");
        var center = ring.localToScene(ring.getCenterX(), ring.getCenterY());
        assertThat(button.contains(center)).isTrue();
        robot.clickOn("#step-forward");
        assertThat(window.session().position().step()).isEqualTo(2);
    }

    @Test
    void theRingIsOverEveryPanelAndCardWhilePresenting(FxRobot robot) {
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withRing(true))));
        robot.push(KeyCode.F11).push(KeyCode.F1);
        for (var place : PLACES) {
            robot.moveTo(place);
            var ring = (Circle) window.node(".pointer-ring");
            var center = ring.localToScene(ring.getCenterX(), ring.getCenterY());
            assertThat(ring.isVisible()).as(place).isTrue();
            assertThat(window.bounds(place).contains(center)).as(place).isTrue();
        }
        var layers = window.node("#pointer-ring").getParent().getChildrenUnmodifiable();
        assertThat(layers.get(layers.size() - 1)).isEqualTo(window.node("#pointer-ring"));
    }

    private Settings settings() {
        return window.store().settings().get();
    }
}
