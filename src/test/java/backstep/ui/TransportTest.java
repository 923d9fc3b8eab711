package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;
import backstep.text.Language;
import backstep.ui.store.Speed;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** The buttons, the sliders and the field at the foot of the window. */
@ExtendWith(ApplicationExtension.class)
class TransportTest {

    private static final List<String> PLACES =
            List.of("#play", "#speed", "#learning-rate", "#learning-rate-field", "#epoch-counter");

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        window.player().setSpeed(Speed.FASTEST);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "'0,01', 0.01", "1e-3, 0.001"})
    void enterTakesTheRateAndGivesTheFocusToStepForward(
            String written, double rate, FxRobot robot) {
        write(robot, written).push(KeyCode.ENTER);
        assertThat(window.session().learningRate()).isEqualTo(rate);
        assertThat(field()).isEqualTo(Double.toString(rate));
        assertThat(window.node("#step-forward").isFocused()).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(window.session().position().step()).isEqualTo(2);
    }

    @Test
    void escapeRestoresTheRateAndLeaves(FxRobot robot) {
        write(robot, "0.5").push(KeyCode.ESCAPE);
        assertThat(field()).isEqualTo("0.002");
        assertThat(window.session().learningRate()).isEqualTo(0.002);
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void whatIsNoRateIsMarkedAndGoneWithTheFocus(FxRobot robot) {
        write(robot, "abc").push(KeyCode.ENTER);
        assertThat(isMarked()).isTrue();
        assertThat(window.node(".learning-rate .complaint").isVisible()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(field()).isEqualTo("0.002");
        assertThat(isMarked()).isFalse();
        assertThat(window.node(".learning-rate .complaint").isVisible()).isFalse();
    }

    @Test
    void whatIsLeftWithoutEnterIsMarkedToo(FxRobot robot) {
        write(robot, "abc").push(KeyCode.TAB);
        assertThat(window.node(".learning-rate .complaint").isVisible()).isTrue();
        assertThat(window.session().learningRate()).isEqualTo(0.002);
        robot.push(KeyCode.RIGHT);
        assertThat(field()).isEqualTo("0.002");
        assertThat(window.node(".learning-rate .complaint").isVisible()).isFalse();
    }

    @Test
    void aClickOnWhatTakesNoFocusTakesTheRateAndLeaves(FxRobot robot) {
        write(robot, "1/50").clickOn("#step-title");
        assertThat(window.session().learningRate()).isEqualTo(0.02);
        assertThat(field()).isEqualTo("0.02");
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().position().step()).isEqualTo(2);
        write(robot, "abc").clickOn("#step-title");
        assertThat(isMarked()).isTrue();
        assertThat(window.session().learningRate()).isEqualTo(0.02);
    }

    @Test
    void theSameRateInAnotherWritingIsRewrittenToo(FxRobot robot) {
        write(robot, "0,002").push(KeyCode.ENTER);
        assertThat(field()).isEqualTo("0.002");
    }

    @Test
    void aRateThatIsTooLargeIsToldTheLargest(FxRobot robot) {
        write(robot, "1e400").push(KeyCode.ENTER);
        assertThat(complaints()).containsExactly("The largest possible is 1.797e308");
        write(robot, "-1e400").push(KeyCode.ENTER);
        assertThat(complaints()).containsExactly("Not a number above 0");
    }

    @Test
    void aRateThatIsTooSmallIsToldTheSmallest(FxRobot robot) {
        write(robot, "1e-400").push(KeyCode.ENTER);
        assertThat(complaints()).containsExactly("The smallest possible is 4.941e-324");
        robot.clickOn("#language-zh");
        write(robot, "1e-400").push(KeyCode.ENTER);
        assertThat(complaints()).containsExactly("最小只能是 4.941e-324");
        write(robot, "4.941e-324").push(KeyCode.ENTER);
        assertThat(window.session().learningRate()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void noKeyLeadsPastTheLargestAndTheSmallestRate(FxRobot robot) {
        write(robot, "1.797e308").push(KeyCode.ENTER);
        robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET);
        assertThat(window.session().learningRate()).isEqualTo(Double.MAX_VALUE);
        write(robot, "4.941e-324").push(KeyCode.ENTER);
        robot.push(KeyCode.OPEN_BRACKET);
        assertThat(window.session().learningRate()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void nothingMovesHoweverLongItsTextIs(FxRobot robot) {
        for (var language : Language.values()) {
            robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
            var before = places(robot);
            robot.interact(window.player()::toggle);
            robot.interact(() ->
                    window.store().apply(session -> session.jumpTo(new Position(1234, 1, 1))));
            assertThat(places(robot)).isEqualTo(before);
            robot.interact(window.player()::pause);
            robot.interact(() -> window.store().apply(session -> session.restart()));
        }
    }

    @Test
    void atTheFirstStepThereIsNoWayBack(FxRobot robot) {
        assertThat(window.node("#restart").isDisabled()).isTrue();
        robot.push(KeyCode.RIGHT);
        robot.clickOn("#restart");
        assertThat(window.node("#restart").isDisabled()).isTrue();
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    private List<Bounds> places(FxRobot robot) {
        var places = new ArrayList<Bounds>();
        robot.interact(() -> PLACES.forEach(id -> places.add(window.bounds(id))));
        return places;
    }

    /** As does the ring that goes round it. Those of the size before fade away at the right. */
    @ParameterizedTest
    @CsvSource({"1600, 1000", "1024, 700"})
    void theNumbersBelowTheSliderBeginWhereItDoes(int width, int height, FxRobot robot) {
        robot.interact(() -> window.resize(width, height));
        var slider = window.bounds("#learning-rate");
        var axis = (Parent) window.node("#learning-rate .axis");
        var numbers = axis.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Text && node.isVisible())
                .map(node -> node.localToScene(node.getLayoutBounds()).getMinX());
        assertThat(numbers).isNotEmpty().allMatch(left -> left >= slider.getMinX());
    }

    private static FxRobotInterface write(FxRobot robot, String text) {
        return robot.doubleClickOn("#learning-rate-field")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write(text);
    }

    private String field() {
        return ((TextField) window.node("#learning-rate-field")).getText();
    }

    private List<String> complaints() {
        return window.nodes(".learning-rate .complaint").stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    private boolean isMarked() {
        return window.node("#learning-rate-field").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
    }
}
