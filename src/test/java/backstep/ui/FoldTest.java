package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Panels that are folded, and the ways to bring them back. */
@ExtendWith(ApplicationExtension.class)
class FoldTest {

    /** A panel, its key, and what brings it back. */
    private record Folding(KeyCode key, String panel, String handle) {}

    private static final Folding BOARD = new Folding(KeyCode.F2, ".board", "#show-board");
    private static final Folding CHARTS = new Folding(KeyCode.F3, "#loss-chart", "#show-charts");
    private static final Folding STAGE = new Folding(KeyCode.F4, "#stage", "#show-stage");
    private static final Folding TIMELINE = new Folding(KeyCode.F6, "#timeline", "#show-timeline");
    private static final Folding GRADIENTS =
            new Folding(KeyCode.F7, "#gradient-flow", "#show-gradients");

    private static final List<Folding> ALL = List.of(BOARD, CHARTS, STAGE, TIMELINE, GRADIENTS);

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void eachKeyFoldsAndBringsBackItsOwnPanelAndNoOther(FxRobot robot) {
        for (var folding : ALL) {
            push(robot, folding.key());
            assertThat(hidden()).as("%s", folding).containsExactly(folding.panel());
            assertThat(handles()).as("%s", folding).containsExactly(folding.handle());
            assertThat(TextBounds.mistakes(window.root())).isEmpty();
            push(robot, folding.key());
            assertThat(hidden()).as("%s again", folding).isEmpty();
            assertThat(handles()).isEmpty();
        }
    }

    @Test
    void aHandleBringsBackWhatIsFolded(FxRobot robot) {
        for (var folding : ALL) {
            push(robot, folding.key());
            clickOn(robot, folding.handle());
            assertThat(hidden()).as("%s", folding).isEmpty();
            assertThat(window.node("#step-forward").isFocused()).isTrue();
        }
    }

    @Test
    void atTheLargestScaleEachHandleShowsItsPanelAndLiesOverNone(FxRobot robot) {
        robot.interact(() -> {
            window.resize(1024, 700);
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
            window.layOut();
        });
        for (var folding : List.of(BOARD, CHARTS, GRADIENTS, STAGE, TIMELINE)) {
            var handle = folding.handle();
            assertThat(handles()).contains(handle);
            assertThat(ALL.stream().map(Folding::panel).filter(this::isSeen).filter(panel -> inner(
                                    window.bounds(panel))
                            .intersects(window.bounds(handle))))
                    .isEmpty();
            assertThat(((Button) window.node(handle)).getTooltip().getText())
                    .contains(folding.key().getName());
            clickOn(robot, handle);
            assertThat(isSeen(folding.panel())).as("%s", folding).isTrue();
            assertThat(handles()).doesNotContain(handle);
        }
    }

    @Test
    void besideAQuestionTheNormsAreFoldedOrItIsSaidThatTheyHaveNoRoom(FxRobot robot) {
        push(robot, KeyCode.Q);
        assertThat(isSeen("#gradient-flow")).isTrue();
        push(robot, KeyCode.F7);
        assertThat(isSeen("#gradient-flow")).isFalse();
        assertThat(isSeen("#question")).isTrue();
        push(robot, KeyCode.F7);
        assertThat(isSeen("#gradient-flow")).isTrue();
        assertThat(isSeen("#refusal")).isFalse();
        robot.interact(() -> {
            window.resize(1024, 700);
            window.layOut();
        });
        assertThat(isSeen("#gradient-flow")).isFalse();
        push(robot, KeyCode.F7);
        assertThat(isSeen("#refusal")).isTrue();
        assertThat(window.node("#refusal").getAccessibleText())
                .isEqualTo("The gradient of each layer has no room beside the question.");
        push(robot, KeyCode.ESCAPE);
        assertThat(isSeen("#refusal")).isFalse();
        assertThat(isSeen("#question")).isTrue();
    }

    @Test
    void theChartsKeyPutsAwayWhatLiesOverTheCharts(FxRobot robot) {
        clickOn(robot, "#about-lesson");
        assertThat(isSeen("#loss-chart")).isFalse();
        push(robot, KeyCode.F3);
        assertThat(hidden()).isEmpty();
    }

    private void push(FxRobot robot, KeyCode key) {
        robot.push(key).interact(window::layOut);
    }

    private void clickOn(FxRobot robot, String id) {
        robot.clickOn(id).interact(window::layOut);
    }

    private List<String> hidden() {
        return ALL.stream().map(Folding::panel).filter(panel -> !isSeen(panel)).toList();
    }

    private List<String> handles() {
        return ALL.stream().map(Folding::handle).filter(this::isSeen).toList();
    }

    private boolean isSeen(String selector) {
        return Stream.iterate(window.node(selector), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private static Bounds inner(Bounds panel) {
        return new BoundingBox(
                panel.getMinX() + 1,
                panel.getMinY() + 1,
                panel.getWidth() - 2,
                panel.getHeight() - 2);
    }
}
