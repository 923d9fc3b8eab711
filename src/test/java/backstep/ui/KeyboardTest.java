package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.ui.store.Speed;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

/** What the mouse does, done by keyboard at the control that has the focus. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void enterPressesTheButtonThatTabCameTo(FxRobot robot) {
        focus(robot, "#granularity-operation");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(window.session().granularity()).isEqualTo(Granularity.CELL);
        focus(robot, "#timeline");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(window.session()).isEqualTo(cells().stepForward());
    }

    @Test
    void enterChangesTheCellThatTheMouseIsAtAndPressesNothing(FxRobot robot) {
        robot.interact(() -> window.node("#step-forward").requestFocus());
        robot.moveTo("#value-W3").push(KeyCode.ENTER);
        assertThat(window.node("#cell-field").isFocused()).isTrue();
        assertThat(window.session().position().step()).isEqualTo(1);
    }

    @Test
    void upAndDownMoveTheSliderThatHasTheFocus(FxRobot robot) {
        robot.interact(() -> window.node("#learning-rate").requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN);
        assertThat(window.session().learningRate()).isEqualTo(0.00224);
        robot.interact(() -> window.node("#speed").requestFocus());
        robot.push(KeyCode.UP);
        assertThat(window.player().speed().get()).isEqualTo(Speed.FIVE);
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(5, 1, 1))));
        robot.interact(() -> window.node("#epochs-scrubber").requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(window.session().position().epoch()).isEqualTo(4);
        assertThat(window.node("#epochs-scrubber").isFocused()).isTrue();
    }

    @Test
    void fFreezesTheMatrixThatHasTheFocusAndThawsIt(FxRobot robot) {
        robot.interact(() -> window.node("#value-W2").requestFocus());
        robot.push(KeyCode.F);
        assertThat(window.node("#freeze-value-W2").isVisible()).isTrue();
        robot.push(KeyCode.F);
        assertThat(window.node("#freeze-value-W2").isVisible()).isFalse();
    }

    @Test
    void theTimelineSaysTheStepThatTheKeysGoTo(FxRobot robot) {
        robot.interact(() -> window.node("#timeline").requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(window.node("#timeline").isFocused()).isTrue();
        assertThat(window.node("#timeline").getAccessibleText()).isEqualTo("Step 2: y1");
    }

    @Test
    void eachStepIsAnnounced(FxRobot robot) {
        var heard = new ArrayList<String>();
        robot.interact(() -> window.node("#step-counter")
                .accessibleTextProperty()
                .addListener((property, before, now) -> heard.add(now)));
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).clickOn("#language-zh");
        assertThat(heard)
                .containsExactly(
                        "Now step 2 of 20: Linear 1 — weighted sum. y1, 4 × 1: 6; 6; 6; 6",
                        "Now step 1 of 20: Input — the sample. x, 3 × 1: 1; 2; 3",
                        "现在是第 1 步，共 20 步：输入 — 样本。x, 3 × 1: 1; 2; 3");
        assertThat(window.node("#step-forward").getAccessibleHelp()).isEqualTo(heard.get(2));
    }

    @Test
    void aGhostIsForgottenByItsMenu(FxRobot robot) {
        robot.interact(() -> window.store()
                .apply(session ->
                        session.jumpTo(new Position(3, 1, 1)).restart().withLearningRate(0.001)));
        focus(robot, "#loss-logarithm");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.ENTER);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(window.session().ghosts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"UP", "RIGHT"})
    void noKeyLeadsOutOfACard(KeyCode key, FxRobot robot) {
        robot.clickOn("#settings");
        var reached = new HashSet<Node>();
        for (int k = 0; k < 18; k++) {
            robot.push(key);
            reached.add(window.root().getScene().getFocusOwner());
        }
        assertThat(reached).hasSizeGreaterThan(12).allSatisfy(node -> assertThat(
                        Stream.<Node>iterate(node, Objects::nonNull, Node::getParent))
                .contains(window.node("#settings-card")));
    }

    @Test
    void escapeStopsPlayingAndThenClosesWhatLiesOnTop(FxRobot robot) {
        robot.push(KeyCode.F1);
        robot.interact(() -> window.player().toggle());
        assertThat(window.player().playing().get()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.player().playing().get()).isFalse();
        assertThat(window.node("#help-card").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.node("#help-card")).isNull();
    }

    @Test
    void tabStaysInACardThatIsOpen(FxRobot robot) {
        robot.clickOn("#settings");
        var first = window.stage().getScene().getFocusOwner();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.node("#settings-back").isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(first.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE).push(KeyCode.F1).push(KeyCode.TAB);
        assertThat(window.node("#help-card").isFocused()).isTrue();
        assertThat(window.node("#help-card").getAccessibleText())
                .startsWith("All keys: → PageDown Space Step forward; ");
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> window.node(id).requestFocus());
    }

    private Session cells() {
        return Session.of(window.session().lesson()).withGranularity(Granularity.CELL);
    }
}
