package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Stop;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The window, a step in symbols, then with its numbers, and then its result. */
@ExtendWith(ApplicationExtension.class)
class RevealTest {

    private static final String NOT_COMPUTED = "y1, 4 × 1: not computed yet";

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void aKeyTurnsTheStageThroughSymbolsNumbersAndResult(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var result = onStage();
        robot.push(KeyCode.R);
        assertThat(onStage())
                .containsExactly(
                        NOT_COMPUTED, hidden("W1, 4 × 3"), hidden("x, 3 × 1"), hidden("b1, 4 × 1"));
        assertShown(Reveal.SYMBOLS);
        robot.push(KeyCode.R);
        assertThat(onStage()).startsWith(NOT_COMPUTED);
        assertThat(onStage().subList(1, 4)).isEqualTo(result.subList(1, 4));
        assertShown(Reveal.NUMBERS);
        robot.push(KeyCode.R);
        assertThat(onStage()).isEqualTo(result);
        assertShown(Reveal.RESULT);
    }

    @Test
    void whatIsNotShownOnTheStageIsNowhere(FxRobot robot) {
        robot.push(KeyCode.RIGHT).clickOn("#reveal-numbers");
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: not computed yet");
        assertThat(said("#value-W1")).startsWith("W1, 4 × 3: 1 1 1;");
        robot.clickOn("#reveal-result");
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6; 6; 6; 6");
        robot.clickOn("#reveal-symbols").push(KeyCode.RIGHT);
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6; 6; 6; 6");
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, 2));
    }

    /** The first steps with a result of the four phases. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 14})
    void aSlotIsEmptyWhateverItsPhase(int steps, FxRobot robot) {
        Collections.nCopies(steps, KeyCode.RIGHT).forEach(robot::push);
        robot.push(KeyCode.R);
        robot.interact(window::layOut);
        assertThat(cellsOnStage().get(0).getBackground()).isNull();
    }

    @Test
    void whatIsKnownHasItsFrameAlsoInSymbols(FxRobot robot) {
        robot.push(KeyCode.RIGHT).interact(window::layOut);
        var shown = cellsOnStage().stream().map(Region::getBoundsInParent).toList();
        robot.push(KeyCode.R).interact(window::layOut);
        var cells = cellsOnStage();
        assertThat(cells).extracting(Region::getBoundsInParent).isEqualTo(shown);
        assertThat(cells.subList(1, 4)).allMatch(one -> one.getBackground() != null);
        assertThat(cells.get(0).getBackground()).isNull();
    }

    @Test
    void aCellIsTurnedInItsPlace(FxRobot robot) {
        robot.push(KeyCode.DIGIT3).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        var counter = text(".step-counter");
        robot.push(KeyCode.R);
        assertShown(Reveal.SYMBOLS);
        assertThat(text(".step-counter")).isEqualTo(counter).isEqualTo("cell 5 of 118");
        assertThat(sum()).isEqualTo("y1₂ = W1₂₁·x₁ + W1₂₂·x₂ + W1₂₃·x₃ + b1₂");
        assertThat(onStage()).startsWith("y1, 4 × 1: 6 … (1 of 4 computed)", hidden("W1, 4 × 3"));
        robot.push(KeyCode.R);
        assertShown(Reveal.NUMBERS);
        assertThat(text(".step-counter")).isEqualTo(counter);
        assertThat(sum()).isEqualTo("y1₂ = 1·1 + 1·2 + 1·3 + 0");
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6 … (1 of 4 computed)");
        robot.push(KeyCode.R);
        assertThat(text(".step-counter")).isEqualTo(counter);
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6 6 … (2 of 4 computed)");
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, new Stop(2, 2)));
    }

    @Test
    void theCheckOfAGradientDoesNotGiveItAway(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        Collections.nCopies(2, KeyCode.RIGHT)
                .forEach(key -> robot.press(KeyCode.SHIFT).push(key).release(KeyCode.SHIFT));
        assertThat(check()).isNotEmpty();
        robot.push(KeyCode.R);
        assertThat(check()).isEmpty();
        robot.push(KeyCode.R);
        assertThat(check()).isEmpty();
    }

    /** A matrix that is filled in cell by cell shows it where it has none yet, not its column. */
    @Test
    void behindTheCellsOfAMatrixIsTheCard(FxRobot robot) {
        robot.push(KeyCode.DIGIT3).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.interact(window::layOut);
        var cells = window.node("#value-y1").lookup(".cells");
        var bounds = cells.localToScene(cells.getLayoutBounds());
        var column = Palette.of(Theme.LIGHT).color("forward-tint");
        assertThat(colour(robot, bounds.getMinX() - 3, bounds.getMaxY() + 3)).isEqualTo(column);
        assertThat(colour(robot, bounds.getMaxX() - 8, bounds.getMaxY() - 8))
                .isEqualTo(Palette.of(Theme.LIGHT).card());
    }

    private Color colour(FxRobot robot, double x, double y) {
        var seen = new WritableImage(1, 1);
        var there = new SnapshotParameters();
        there.setViewport(new Rectangle2D(x, y, 1, 1));
        robot.interact(() -> window.root().snapshot(there, seen));
        return seen.getPixelReader().getColor(0, 0);
    }

    @Test
    void whatIsGivenHasNothingToTurn(FxRobot robot) {
        assertThat(window.node(".reveal").isVisible()).isFalse();
        robot.push(KeyCode.R);
        assertThat(window.session().position()).isEqualTo(Position.START);
    }

    @Test
    void aSettingMakesStepForwardStopAtEach(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#setting-unfolds").push(KeyCode.ESCAPE);
        robot.clickOn("#step-forward");
        assertShown(Reveal.SYMBOLS);
        robot.clickOn("#step-forward");
        assertShown(Reveal.NUMBERS);
        robot.clickOn("#step-forward");
        assertShown(Reveal.RESULT);
        assertThat(text(".step-counter")).isEqualTo("step 2 of 20");
        robot.clickOn("#step-forward");
        assertShown(Reveal.SYMBOLS);
        assertThat(text(".step-counter")).isEqualTo("step 3 of 20");
        robot.clickOn("#step-backward");
        assertShown(Reveal.RESULT);
        assertThat(text(".step-counter")).isEqualTo("step 2 of 20");
        robot.clickOn("#step-backward");
        assertShown(Reveal.NUMBERS);
    }

    private void assertShown(Reveal reveal) {
        assertThat(window.session().reveal()).contains(reveal);
        for (var one : Reveal.values()) {
            var button =
                    (ToggleButton) window.node("#reveal-" + one.name().toLowerCase(Locale.ROOT));
            assertThat(button.isSelected()).as("%s", one).isEqualTo(one == reveal);
        }
    }

    private List<Region> cellsOnStage() {
        return window.nodes("#stage .matrix .cells").stream()
                .filter(cells -> cells.getParent().isVisible())
                .map(Region.class::cast)
                .toList();
    }

    private static String hidden(String matrix) {
        return matrix + ": numbers not shown yet";
    }

    private String sum() {
        return text("#stage #cell-sum");
    }

    private String check() {
        return text("#stage #gradient-check");
    }

    /** What a screen reader says of the matrices on the stage, from left to right. */
    private List<String> onStage() {
        return window.nodes("#stage .matrix").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }

    private String said(String id) {
        return window.node(id).getAccessibleText();
    }

    private String text(String selector) {
        return ((Labeled) window.node(selector)).getText();
    }
}
