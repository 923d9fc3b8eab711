package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.SessionStore;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The real window on networks of every kind. */
@ExtendWith(ApplicationExtension.class)
class AnyNetworkTest {

    private static final int STRIDE = 8;

    private ShownWindow window;
    private SessionStore store;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        store = window.store();
    }

    @Test
    void theSampleOfTheGraphIsChosenByItsButtons(FxRobot robot) {
        open(robot, Plans.lesson(batchOfThree()));
        assertThat(sample()).isEqualTo("sample 1 of 3");
        robot.clickOn("#sample-next").clickOn("#sample-next");
        assertThat(sample()).isEqualTo("sample 3 of 3");
        assertThat(window.node("#sample-next").isDisabled()).isTrue();
        assertThat(window.node("#sample-previous").isFocused()).isTrue();
        robot.clickOn("#sample-previous");
        assertThat(sample()).isEqualTo("sample 2 of 3");
        assertThat(store.settings().get().sample()).isEqualTo(1);
    }

    @Test
    void inASmallWindowTheSampleIsSaidInBrief(FxRobot robot) {
        robot.interact(() -> window.openSmall("mini-batch-sine", 100));
        robot.interact(() -> window.goTo(2));
        assertThat(window.node("#sample-next").getParent().isVisible()).isTrue();
        assertThat(sample()).isEqualTo("1/8");
    }

    @Test
    void theGraphShowsTheSampleThatIsPointedAtUntilItIsNoMore(FxRobot robot) {
        open(robot, Plans.lesson(batchOfThree()));
        robot.clickOn("#value-x .cells");
        assertThat(sample()).isEqualTo("sample 2 of 3");
        robot.clickOn("#sample-next");
        assertThat(sample()).isEqualTo("sample 2 of 3");
        robot.push(KeyCode.ESCAPE);
        assertThat(sample()).isEqualTo("sample 1 of 3");
    }

    @Test
    void theGraphFollowsTheNewestCell(FxRobot robot) {
        open(robot, Plans.lesson(batchOfThree()));
        robot.interact(() -> store.apply(session -> session.withGranularity(Granularity.CELL)));
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(sample()).isEqualTo("sample 2 of 3");
    }

    @Test
    void theCurrentColumnIsAlwaysInView(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        open(robot, Plans.lesson(deep()));
        var board = window.bounds(".board");
        for (int phase = 0; phase < 60; phase++) {
            robot.interact(() -> store.apply(Session::stepForward));
            robot.interact(() -> window.root().layout());
            var column = window.bounds(".current-column");
            assertThat(column.getMinX()).isGreaterThanOrEqualTo(board.getMinX());
            assertThat(column.getMaxX()).isLessThanOrEqualTo(board.getMaxX());
        }
    }

    @Test
    void aMatrixOfManyNumbersSaysItsSizeNotItsNumbers(FxRobot robot) {
        open(robot, Plans.lesson(large()));
        assertThat(window.node("#value-W1").getAccessibleText())
                .startsWith("W1, 64 × 100: ")
                .hasSizeLessThan(80);
    }

    @Test
    @Tag("sweep")
    void noTextIsCutOffInAnyShippedLesson(FxRobot robot) {
        int start = 1;
        for (var width : List.of(1600, 1024)) {
            robot.interact(() -> window.resize(width, width * 0.65));
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                for (var lesson : ShippedLessons.all()) {
                    open(robot, lesson);
                    start = start % STRIDE + 1;
                    walk(robot, start, lesson.title().in(Language.ENGLISH) + ", " + width);
                }
            }
        }
    }

    /** Every few steps, others for each lesson, size and language. */
    private void walk(FxRobot robot, int start, String where) {
        int steps = window.session().trace().size();
        for (int step = start; step <= steps; step += STRIDE) {
            var place = new Position(1, 1, step);
            robot.interact(() -> {
                store.apply(session -> session.jumpTo(place));
                window.root().layout();
            });
            assertThat(TextBounds.mistakes(window.root()))
                    .as("%s wide, step %d", where, step)
                    .isEmpty();
        }
    }

    private void open(FxRobot robot, Lesson lesson) {
        robot.interact(() -> store.apply(session -> Session.of(lesson)));
        robot.interact(() -> window.root().layout());
    }

    private String sample() {
        return ((Label) window.node("#sample")).getText();
    }

    private static Plan batchOfThree() {
        var network = Networks.of(2, Networks.dense(2, Activation.TANH), Networks.dense(1));
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch(2, 1, 3));
    }

    private static Plan deep() {
        var layers = Collections.nCopies(12, Networks.dense(3, Activation.SIGMOID));
        var network = Networks.of(3, layers);
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch(3, 3, 2));
    }

    private static Plan large() {
        var network = Networks.of(100, Networks.dense(64, Activation.RELU), Networks.dense(2));
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch(100, 2, 70));
    }

    private static Batch batch(int inputs, int outputs, int samples) {
        return new Batch(
                Matrices.normal(new Shape(inputs, samples), new Random(1)),
                Matrix.zeros(new Shape(outputs, samples)));
    }
}
