package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Session;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Collections;

/** The card beside the stage. */
@ExtendWith(ApplicationExtension.class)
class SideCardTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void theNormsStandBesideTheStageWhereThereIsRoomForThem(FxRobot robot) {
        assertThat(window.bounds("#gradient-flow").getMinX())
                .isGreaterThan(window.bounds("#stage").getMaxX());
        robot.interact(() -> window.resize(1024, 700));
        assertThat(window.bounds("#gradient-flow").getMinX())
                .isGreaterThan(window.bounds("#stage").getMaxX());
        robot.interact(() -> window.resize(1000, 700));
        assertThat(window.bounds("#stage").getMaxX())
                .isGreaterThan(window.bounds("#rate-chart").getMaxX());
        assertThat(window.node(".side-card").isVisible()).isFalse();
    }

    @Test
    void theNormsHaveAKeyAndAtTheLargestScaleThePlaceOfTheStage(FxRobot robot) {
        double beside = window.bounds("#stage").getMaxX();
        robot.push(KeyCode.F7);
        assertThat(window.bounds("#stage").getMaxX()).isGreaterThan(beside);
        assertThat(window.node(".side-card").isVisible()).isFalse();
        robot.push(KeyCode.F7);
        assertThat(window.bounds("#stage").getMaxX()).isEqualTo(beside);
        robot.interact(() -> {
            window.resize(1024, 700);
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
        });
        robot.push(KeyCode.F3).push(KeyCode.F7);
        var room = window.bounds(".content");
        assertThat(window.node("#stage").isVisible()).isFalse();
        assertThat(room.contains(window.bounds("#gradient-flow"))).isTrue();
        assertThat(window.bounds("#gradient-flow").getWidth()).isGreaterThan(900);
    }

    /** Before what is given nothing is asked, and there would be room for them. */
    @Test
    void besideQuestionsInALowCardTheNormsDoNotComeAndGo(FxRobot robot) {
        robot.push(KeyCode.Q).interact(() -> window.resize(1024, 700));
        for (int step = 1; step <= 20; step++) {
            int here = step;
            robot.interact(() -> window.goTo(here));
            assertThat(window.node("#gradient-flow").isVisible())
                    .as("step %d", step)
                    .isFalse();
        }
        robot.push(KeyCode.Q).interact(window::layOut);
        assertThat(window.node("#gradient-flow").isVisible()).isTrue();
    }

    @Test
    void ofThirtyTwoLayersEachHasItsBarInsideTheCard(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> deep().lastStepOfEpoch()));
        var card = window.bounds(".side-card");
        assertThat(window.nodes(".gradient-bar")).hasSize(32).allSatisfy(bar -> assertThat(
                        card.contains(bar.localToScene(bar.getLayoutBounds())))
                .isTrue());
        var shown = window.nodes(".gradient-number").stream()
                .filter(Node::isVisible)
                .map(number -> number.localToScene(number.getLayoutBounds()))
                .toList();
        assertThat(shown).hasSizeGreaterThan(8).allMatch(card::contains);
    }

    private static Session deep() {
        var layers = Collections.nCopies(32, Networks.dense(2, Activation.TANH));
        var network = Networks.of(2, layers);
        var samples = new Batch(Matrix.filled(new Shape(2, 1), 0.5), Matrix.zeros(new Shape(2, 1)));
        return Session.of(
                Plans.lesson(Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples)));
    }
}
