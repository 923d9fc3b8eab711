package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.session.Change;
import backstep.session.Position;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.util.List;

/** What opens in a window of its own is as large as what it belongs to. */
@ExtendWith(ApplicationExtension.class)
class PopupSizeTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void theListOfLessonsHasRoomBelowItsButton(int percent, FxRobot robot) {
        scaleTo(robot, percent);
        robot.clickOn("#lesson");
        assertTextSize(percent);
        assertThat(popup().getY()).isGreaterThan(middle("#lesson"));
        assertThat(popup().getY() + popup().getHeight()).isLessThanOrEqualTo(700);
    }

    /** The rows of the list are as high as they are, not as the box has room. */
    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void theNameOfTheLessonIsWholeWhenItWasChosenFromTheList(int percent, FxRobot robot) {
        scaleTo(robot, percent);
        robot.clickOn("#lesson").push(KeyCode.DOWN).push(KeyCode.ENTER);
        var name = (Text) window.node("#lesson > .list-cell > .text");
        assertThat(name.getText()).startsWith("Three lay");
        assertThat(name.getBoundsInLocal().getHeight())
                .isGreaterThanOrEqualTo(name.getLayoutBounds().getHeight() - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void whatIsSaidOfACellIsAsLarge(int percent, FxRobot robot) {
        scaleTo(robot, percent);
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(1, 1, 10))));
        var cells = window.node("#stage .matrix .cells");
        robot.moveTo(cells, Pos.TOP_LEFT, new Point2D(6, 6), Motion.DIRECT);
        assertTextSize(percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void aTipIsAsLarge(int percent, FxRobot robot) {
        scaleTo(robot, percent);
        for (var id : List.of("#step-forward", "#lesson")) {
            robot.interact(() -> {
                var control = (Control) window.node(id);
                control.getTooltip().show(control, 10, 10);
            });
            assertTextSize(percent);
            robot.interact(() -> ((Control) window.node(id)).getTooltip().hide());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void whatIsSaidOfACutOffRunAndWhatCanBeDoneWithItIsAsLarge(int percent, FxRobot robot) {
        scaleTo(robot, percent);
        robot.interact(() -> cutOffFiveRuns());
        robot.interact(() -> window.root().layout());
        for (var id : List.of("#ghost-0", "#ghosts-more")) {
            var button = (Button) window.node(id);
            robot.interact(() -> button.getTooltip().show(button, 10, 10));
            assertTextSize(percent);
            robot.interact(button.getTooltip()::hide);
            robot.interact(button::fire);
            assertTextSize(percent);
            robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
            assertTextSize(percent);
            robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        }
    }

    /** Each has two rates in its name, so that no window has room for all of them. */
    private void cutOffFiveRuns() {
        for (double rate : List.of(0.001234, 0.002345, 0.003456, 0.004567, 0.005678)) {
            window.store().apply(now -> now.jumpTo(new Position(9, 1, 1)));
            window.store().apply(now -> now.jumpTo(new Position(3, 1, 1)));
            choose(rate);
            window.store().apply(now -> now.jumpTo(new Position(6, 1, 1)));
            choose(10 * rate);
        }
    }

    private void choose(double rate) {
        var before = window.session().learningRate();
        window.store().change(new Change.LearningRate(before, rate));
    }

    private void assertTextSize(int percent) {
        assertThat(popup().getScene().getRoot().lookupAll(".text"))
                .filteredOn(node -> node instanceof Text text && !text.getText().isBlank())
                .isNotEmpty()
                .allSatisfy(node -> assertThat(((Text) node).getFont().getSize())
                        .isCloseTo(13 * percent / 100.0, within(1e-3)));
    }

    /** The newest of those that are open. */
    private static PopupWindow popup() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof PopupWindow && shown.isShowing())
                .map(PopupWindow.class::cast)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** Where it stands on the screen; a popup's shadow may reach over its edge. */
    private double middle(String id) {
        var node = window.node(id);
        return node.localToScreen(node.getLayoutBounds()).getCenterY();
    }

    private void scaleTo(FxRobot robot, int percent) {
        robot.interact(() -> {
            window.resize(1024, 700);
            window.store().choose(now -> now.withLook(now.look().withScale(percent)));
        });
    }
}
