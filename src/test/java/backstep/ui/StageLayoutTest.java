package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Language;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.util.function.IntConsumer;

@ExtendWith(ApplicationExtension.class)
class StageLayoutTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    /** So a class reads where a number comes from. */
    @ParameterizedTest
    @CsvSource({
        "three-linear-layers, 100",
        "three-linear-layers, 200",
        "xor, 150",
        "mini-batch-sine, 100",
        "mini-batch-sine, 200",
        "spirals, 100"
    })
    @Tag("sweep")
    void eachStepHasItsLineInASmallWindow(String lesson, int percent, FxRobot robot) {
        open(robot, lesson, percent);
        eachStep(robot, step -> assertThat(window.node("#stage .cell-line").isVisible())
                .as("step %d", step)
                .isTrue());
    }

    /** A long title takes the place of the phase's name, not that of the buttons. */
    @ParameterizedTest
    @CsvSource({"100, ENGLISH", "200, ENGLISH", "200, CHINESE"})
    void eachStepHasTheButtonsThatTurnIt(int percent, Language language, FxRobot robot) {
        open(robot, "three-linear-layers", percent);
        robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
        eachStep(robot, step -> {
            assertThat(window.node("#stage .reveal").isVisible())
                    .as("step %d", step)
                    .isEqualTo(step > 1);
            assertThat(window.bounds("#step-title").getHeight())
                    .as("step %d", step)
                    .isLessThan(percent / 100.0 * 60);
        });
    }

    /** Beside the words there is less width, and below them less height. */
    @ParameterizedTest
    @CsvSource({
        "three-linear-layers, 17",
        "three-linear-layers, 10",
        "xor, 7",
        "xor, 11",
        "xor-symmetry, 11"
    })
    void allOfAnEquationIsSeenAtOnceWhereItHasRoom(String lesson, int step, FxRobot robot) {
        open(robot, lesson, 100);
        go(robot, step);
        assertThat(window.node("#equation-scroll").isVisible()).isFalse();
    }

    /** Below the words where there is the height, else beside words that are broken for it. */
    @ParameterizedTest
    @CsvSource({
        "1280, 800, 2, 0.9",
        "1280, 800, 4, 0.8",
        "1600, 1000, 10, 0.5",
        "1024, 700, 2, 0.44",
        "1024, 700, 7, 0.41",
        "1024, 700, 10, 0.32",
        "1024, 700, 11, 0.66"
    })
    void ofALongEquationAsMuchIsSeenAsHasRoom(
            double width, double height, int step, double share, FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        robot.interact(() -> window.resize(width, height));
        go(robot, step);
        var bar = (ScrollBar) window.node("#equation-scroll");
        assertThat(bar.getVisibleAmount() / bar.getMax()).isBetween(share, 1.0);
    }

    /** The numbers of six rows leave no height for a line below them. */
    @Test
    void belowTheWordsTheSumAndItsCheckAreWrittenOutToTheirEnds(FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        go(robot, 11);
        var cells = window.node("#gradient-W1 .cells");
        robot.moveTo(cells, Pos.BOTTOM_LEFT, new Point2D(6, -6), Motion.DIRECT);
        robot.interact(window::layOut);
        var words = window.bounds("#step-formula");
        for (var line : new String[] {"#stage #cell-sum", "#stage #gradient-check"}) {
            var label = (Label) window.node(line);
            assertThat(((Text) label.lookup(".text")).getText())
                    .isEqualTo(label.getText())
                    .isNotEmpty();
            assertThat(window.bounds(line).getMaxX()).isLessThanOrEqualTo(words.getMaxX());
        }
        assertThat(((Label) window.node("#stage #cell-sum")).getText()).startsWith("(∂L/∂W1)");
        assertThat(window.bounds("#stage #gradient-check").getMinY())
                .isGreaterThanOrEqualTo(window.bounds("#stage #cell-sum").getMaxY());
    }

    private void open(FxRobot robot, String lesson, int percent) {
        robot.interact(() -> window.openSmall(lesson, percent));
    }

    private void eachStep(FxRobot robot, IntConsumer look) {
        for (int step = 1; step <= window.session().trace().steps().size(); step++) {
            go(robot, step);
            look.accept(step);
        }
    }

    private void go(FxRobot robot, int step) {
        robot.interact(() -> window.goTo(step));
    }
}
