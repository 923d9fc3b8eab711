package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class ReadableStageTest {

    /** The narrowest cell that has its number, in pixels. */
    private static final double READABLE = 30;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void eachStepOfXorHasItsNumbersInASmallWindow(FxRobot robot) {
        robot.interact(() -> {
            window.store().apply(before -> Session.of(ShippedLessons.find("xor").orElseThrow()));
            window.resize(1024, 700);
        });
        for (int step = 1; step <= window.session().trace().steps().size(); step++) {
            var here = new Position(1, 1, step);
            robot.interact(() -> window.store().apply(session -> session.jumpTo(here)));
            robot.interact(() -> window.root().layout());
            assertThat(cellWidths()).as("step %d", step).allMatch(width -> width >= READABLE);
        }
    }

    /** The class sees the most where the stage stands alone. */
    @Test
    void withoutTheBoardMatricesAreLargerAndStandBelowTheWords(FxRobot robot) {
        var gradient = new Position(1, 1, 10);
        robot.interact(() -> window.store().apply(session -> session.jumpTo(gradient)));
        robot.interact(() -> window.root().layout());
        double beside = window.bounds("#stage .cells").getHeight();
        robot.push(KeyCode.F2);
        robot.interact(() -> window.root().layout());
        assertThat(window.bounds("#stage .cells").getHeight()).isGreaterThan(1.5 * beside);
        assertThat(window.bounds("#stage .matrix").getMinY())
                .isGreaterThan(window.bounds("#step-formula").getMaxY());
    }

    private List<Double> cellWidths() {
        return window.node("#stage").lookupAll(".matrix").stream()
                .filter(Node::isVisible)
                .map(ReadableStageTest::cellWidth)
                .toList();
    }

    private static double cellWidth(Node matrix) {
        var shape = ((Labeled) matrix.lookup(".shape")).getText();
        int columns = Integer.parseInt(shape.replaceAll("^\\d+×", ""));
        return matrix.lookup(".cells").getBoundsInParent().getWidth() / columns;
    }
}
