package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.session.Pointed;
import backstep.session.Position;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/** Changing the numbers that are given, freezing parameters, and taking it back. */
@ExtendWith(ApplicationExtension.class)
class EditingTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @ParameterizedTest
    @CsvSource({
        "value-W2, 0.5, 0.5",
        "value-b1, '0,5', 0.5",
        "value-x, 1/2, 0.5",
        "value-t, -3, -3",
        "value-W1, 1e-3, 0.001"
    })
    void aDoubleClickOnACellTakesANumber(String id, String written, double number, FxRobot robot) {
        open(robot, id);
        robot.write(written).push(KeyCode.ENTER);
        assertThat(numbers(id)).contains(number);
        assertThat(isOpen()).isFalse();
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void aClickOnTheControlStripCommitsWhatIsWritten(FxRobot robot) {
        open(robot, "value-W1");
        robot.write("7").clickOn("#epoch-counter");
        assertThat(numbers("value-W1")).contains(7.0);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aClickElsewhereLeavesNoWordThatIsNoNumberUnsaid(FxRobot robot) {
        open(robot, "value-W1");
        robot.write("zz").clickOn("#step-title");
        assertThat(isOpen()).isTrue();
        assertThat(window.node("#cell-complaint").isVisible()).isTrue();
        assertThat(numbers("value-W1")).containsOnly(1.0);
    }

    @Test
    void everythingAfterFollowsAtOnce(FxRobot robot) {
        robot.interact(() -> window.store().apply(now -> now.jumpTo(new Position(2, 1, 5))));
        var before = window.session();
        open(robot, "value-W3");
        robot.write("2").push(KeyCode.ENTER);
        assertThat(window.session().position()).isEqualTo(before.position());
        assertThat(window.session().valueOf(Quantity.loss()))
                .isNotEqualTo(before.valueOf(Quantity.loss()));
        assertThat(window.store().forecast().get().losses().get(1).loss())
                .isNotEqualTo(before.forecast().completed().losses().get(1).loss());
    }

    @Test
    void aClickElsewhereTakesItAndEscapeLeavesIt(FxRobot robot) {
        open(robot, "value-W1");
        robot.write("7").push(KeyCode.ESCAPE);
        assertThat(shown("value-W1")).isEqualTo(1);
        open(robot, "value-W1");
        robot.write("7").clickOn("#learning-rate-field");
        assertThat(shown("value-W1")).isEqualTo(7);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aClickWhereNothingIsTakesItToo(FxRobot robot) {
        open(robot, "value-W1");
        robot.write("7");
        var stage = window.bounds("#stage");
        robot.clickOn(
                window.stage().getX() + stage.getMinX() + 300,
                stage.getMaxY() + window.stage().getY() - 12);
        assertThat(shown("value-W1")).isEqualTo(7);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void afterEscapeEnterOpensTheSameCellAgain(FxRobot robot) {
        open(robot, "value-W1");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void whatIsNoNumberIsSaidAndChangesNothing(FxRobot robot) {
        var before = window.session();
        open(robot, "value-W1");
        robot.write("a lot").push(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        assertThat(window.node("#cell-complaint").isVisible()).isTrue();
        assertThat(((Label) window.node("#cell-complaint")).getText())
                .isEqualTo("Not a number. Write it like 0.5, 1/2, −3 or 1e-3.");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session()).isEqualTo(before);
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400"})
    void aNumberThatIsTooFarFromZeroIsToldTheRange(String written, FxRobot robot) {
        var before = window.session();
        open(robot, "value-W1");
        robot.write(written).push(KeyCode.ENTER);
        var complaint = (Label) window.node("#cell-complaint");
        assertThat(complaint.isVisible()).isTrue();
        assertThat(complaint.getText()).isEqualTo("Use a number from −1.797e308 to 1.797e308.");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("zz").push(KeyCode.ENTER);
        assertThat(complaint.getText()).startsWith("Not a number.");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session()).isEqualTo(before);
    }

    @Test
    void whatIsComputedCannotBeWritten(FxRobot robot) {
        robot.interact(() -> window.store().apply(now -> now.jumpTo(new Position(1, 1, 12))));
        robot.doubleClickOn("#value-y1 .cells");
        assertThat(isOpen()).isFalse();
        robot.doubleClickOn("#gradient-W3 .cells");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void enterOpensTheCellThatIsPointedAtOnTheStageToo(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var operand =
                window.nodes("#stage .matrix").stream().skip(1).findFirst().orElseThrow();
        robot.moveTo(operand).push(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        robot.write("3").push(KeyCode.ENTER);
        assertThat(window.session().valueOf(Quantity.weights(1)).orElseThrow().sum())
                .isEqualTo(11 + 3);
    }

    /** By keyboard alone one cell is changed after the other. */
    @Test
    void afterAChangeTheArrowKeysGoOnFromTheCell(FxRobot robot) {
        robot.moveTo("#step-forward");
        robot.interact(() -> window.node("#value-W1").requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER).write("9").push(KeyCode.ENTER);
        assertThat(window.node("#value-W1").isFocused()).isTrue();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write("7").push(KeyCode.ENTER);
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(window.node("#value-W1").isFocused()).isTrue();
        assertThat(window.store().pointer().pointed().get())
                .contains(Pointed.element(Quantity.weights(1), 1, 2));
        var weights = window.session().valueOf(Quantity.weights(1)).orElseThrow();
        assertThat(weights.at(0, 1)).isEqualTo(9);
        assertThat(weights.at(1, 1)).isEqualTo(7);
        assertThat(weights.sum()).isEqualTo(10 + 9 + 7);
    }

    @Test
    void aPadlockFreezesAParameterAndThawsIt(FxRobot robot) {
        robot.moveTo("#value-W1").clickOn("#freeze-value-W1");
        robot.interact(() -> window.store().apply(now -> now.jumpTo(new Position(3, 1, 1))));
        assertThat(shown("value-W1")).isEqualTo(1);
        assertThat(window.node("#freeze-value-W1").getAccessibleText())
                .isEqualTo("W1 is frozen: let it be trained again (F)");
        robot.clickOn("#freeze-value-W1").push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(shown("value-W1")).isNotEqualTo(1);
    }

    @Test
    void theKeyFreezesTheMatrixWhoseNameThePointerIsOver(FxRobot robot) {
        robot.moveTo("#value-W1 .matrix-name").push(KeyCode.F);
        assertThat(window.node("#freeze-value-W1").getAccessibleText()).contains("is frozen");
        robot.moveTo("#step-forward").push(KeyCode.F);
        assertThat(window.node("#freeze-value-W1").getAccessibleText()).contains("is frozen");
        robot.moveTo("#value-W1 .matrix-name").push(KeyCode.F);
        assertThat(window.node("#freeze-value-W1").getAccessibleText()).doesNotContain("is frozen");
    }

    @Test
    void aPadlockCoversNoPartOfTheNameOfANarrowMatrix(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        var name = window.bounds("#value-b2 .formula");
        var lock = window.bounds("#freeze-value-b2");
        assertThat(lock.getMinX()).isGreaterThanOrEqualTo(name.getMaxX());
        assertThat(lock.getCenterX())
                .isLessThan(window.bounds("#value-b2 .cells").getMaxX());
    }

    @Test
    void eachChangeIsTakenBackAndMadeAgain(FxRobot robot) {
        assertThat(window.node("#undo").isDisabled()).isTrue();
        var before = window.session();
        open(robot, "value-W1");
        robot.write("7").push(KeyCode.ENTER);
        var changed = window.session();
        assertThat(window.node("#undo").getAccessibleText()).isEqualTo("Undo W1₂₂ 1 → 7 (Ctrl+Z)");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.session()).isEqualTo(before);
        assertThat(window.node("#redo").getAccessibleText()).isEqualTo("Redo W1₂₂ 1 → 7 (Ctrl+Y)");
        robot.clickOn("#redo");
        assertThat(window.session()).isEqualTo(changed);
        robot.clickOn("#undo");
        assertThat(window.session()).isEqualTo(before);
    }

    @Test
    void aDragOfTheRateIsOneChange(FxRobot robot) {
        robot.drag("#learning-rate .thumb").moveBy(60, 0).moveBy(60, 0).drop();
        double dragged = window.session().learningRate();
        assertThat(dragged).isGreaterThan(0.002);
        robot.push(KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.session().learningRate()).isEqualTo(dragged);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.session().learningRate()).isEqualTo(0.002);
        assertThat(window.node("#undo").isDisabled()).isTrue();
    }

    private void open(FxRobot robot, String id) {
        robot.doubleClickOn("#" + id + " .cells");
        assertThat(isOpen()).isTrue();
        robot.interact(((TextField) window.node("#cell-field"))::selectAll);
    }

    private boolean isOpen() {
        return window.node("#cell-field").getParent().isVisible();
    }

    private double shown(String id) {
        return numbers(id).stream().max(Double::compare).orElseThrow();
    }

    private List<Double> numbers(String id) {
        var text = window.node("#" + id).getAccessibleText();
        var numbers = text.substring(text.indexOf(": ") + 2).replace('−', '-').split("[ ;]+");
        return Stream.of(numbers).map(Double::valueOf).toList();
    }
}
