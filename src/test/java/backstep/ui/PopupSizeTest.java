package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.session.Position;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
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

    private void assertTextSize(int percent) {
        assertThat(popup().getScene().getRoot().lookupAll(".text"))
                .filteredOn(node -> node instanceof Text text && !text.getText().isBlank())
                .isNotEmpty()
                .allSatisfy(node -> assertThat(((Text) node).getFont().getSize())
                        .isCloseTo(13 * percent / 100.0, within(1e-3)));
    }

    private static PopupWindow popup() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof PopupWindow && shown.isShowing())
                .map(PopupWindow.class::cast)
                .findFirst()
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
