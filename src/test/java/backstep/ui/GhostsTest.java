package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Change;
import backstep.session.Position;
import backstep.text.Language;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.stream.IntStream;

/** The runs that were cut off, below the chart of their losses. */
@ExtendWith(ApplicationExtension.class)
class GhostsTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @BeforeEach
    void cutARunOff(FxRobot robot) {
        robot.interact(() -> {
            window.store().apply(now -> now.jumpTo(new Position(9, 1, 1)));
            window.store().apply(now -> now.jumpTo(new Position(3, 1, 1)));
            window.store().change(new Change.LearningRate(0.002, 0.01));
        });
    }

    @Test
    void isNamedByWhatWasDifferent() {
        assertThat(((Button) ghost()).getText()).isEqualTo("α = 0.002");
    }

    @Test
    void fiveAreNamedInTheList(FxRobot robot) {
        robot.interact(() -> cutOff(0.02, 0.03, 0.04, 0.05));
        robot.interact(() -> window.root().layout());
        var ghosts = window.nodes("#ghosts .ghost").stream().map(Button.class::cast);
        assertThat(ghosts)
                .allMatch(ghost -> ghost.getContentDisplay() == ContentDisplay.LEFT)
                .extracting(Button::getText)
                .containsExactly("α = 0.04", "α = 0.03", "α = 0.02", "α = 0.01", "α = 0.002");
    }

    @ParameterizedTest
    @EnumSource
    void fiveWithLongNamesAreInTheListInAllThemesAndLanguages(Theme theme, FxRobot robot) {
        robot.interact(() -> cutOff(0.01234, 0.02345, 0.01234, 0.02345));
        for (var language : Language.values()) {
            robot.interact(() -> window.store().choose(now -> now.withLanguage(language)
                    .withLook(now.look().withTheme(theme))));
            robot.interact(() -> window.root().layout());
            var list = window.node("#ghosts");
            var room = list.localToScene(list.getLayoutBounds());
            assertThat(list.lookupAll(".ghost"))
                    .as("%s", language)
                    .hasSize(5)
                    .allMatch(Node::isVisible)
                    .allMatch(node -> room.contains(node.localToScene(node.getLayoutBounds())))
                    .allMatch(node -> isWhole((Button) node));
            assertThat(window.bounds("#loss-chart").getMaxY()).isLessThanOrEqualTo(room.getMinY());
        }
    }

    /** With rates as the slider has them, of the widest that there are. */
    @ParameterizedTest
    @EnumSource
    void fiveAreInTheListOfASmallWindow(Language language, FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
        robot.interact(() -> cutOff(0.00224, 0.00282, 0.00178, 0.00355, 0.00251, 0.00398));
        robot.interact(() -> window.root().layout());
        var list = window.node("#ghosts");
        var room = list.localToScene(list.getLayoutBounds());
        assertThat(list.lookupAll(".ghost"))
                .hasSize(5)
                .allMatch(Node::isVisible)
                .allMatch(node -> room.contains(node.localToScene(node.getLayoutBounds())))
                .allMatch(node -> isWhole((Button) node));
    }

    /** One is left when the other is forgotten, and then none. */
    @ParameterizedTest
    @ValueSource(strings = {"ghost-hide", "ghost-bringBack", "ghost-forget"})
    void afterAChoiceTheKeyboardStepsOnInThisLesson(String choice, FxRobot robot) {
        robot.interact(() -> cutOff(0.02));
        for (var ghost : List.of("#ghost-1", "#ghost-0")) {
            robot.clickOn(ghost).clickOn("#" + choice);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.root().getScene().getFocusOwner())
                    .isEqualTo(window.node("#step-forward"));
        }
        var before = window.session();
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertThat(window.session().lesson()).isEqualTo(before.lesson());
        assertThat(window.session().position()).isGreaterThan(before.position());
    }

    @Test
    void theMenuOfOneLeavesTheCurvesInSight(FxRobot robot) {
        robot.clickOn("#ghost-0");
        var item = robot.lookup("#ghost-hide").query();
        var chart = window.bounds("#loss-chart");
        assertThat(item.localToScreen(item.getLayoutBounds()).getMinY())
                .isGreaterThan(window.root().localToScreen(chart).getMaxY());
    }

    private static boolean isWhole(Button button) {
        return button.lookup(".text") instanceof Text text
                && text.getText().equals(button.getText());
    }

    @Test
    void ofFiveWithLongNamesTheOldestAreInAMenu(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        robot.interact(() -> cutOffWithTwoRates(0.001234, 0.002345, 0.003456, 0.004567));
        robot.interact(() -> window.root().layout());
        var list = window.node("#ghosts");
        double right = list.localToScene(list.getLayoutBounds()).getMaxX();

        assertThat(list.lookupAll(".button"))
                .filteredOn(Node::isVisible)
                .allMatch(node -> !((Button) node).getText().isEmpty())
                .allMatch(node -> node.localToScene(node.getLayoutBounds()).getMaxX() <= right);
        robot.clickOn("#ghosts-more").clickOn("α = 0.002").clickOn("#ghost-forget");
        assertThat(window.session().ghosts()).hasSize(4);
    }

    /** Which is why its curve is wider while it is. */
    @Test
    void standsOutWhileItIsPointedAtOrTheKeyboardIsThere(FxRobot robot) {
        robot.interact(() -> cutOff(0.004));
        long older = pixels(0);
        long newer = pixels(1);

        robot.moveTo("#ghost-0");
        assertThat(pixels(0)).isGreaterThan(older * 5 / 4);
        assertThat(pixels(1)).isZero();
        robot.moveTo("#stage");
        assertThat(pixels(0)).isEqualTo(older);

        robot.interact(() -> window.node("#epochs-logarithm").requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(pixels(1)).isGreaterThan(newer * 5 / 4);
        assertThat(pixels(0)).isZero();
        robot.interact(() -> window.node("#step-forward").requestFocus());
        assertThat(pixels(1)).isEqualTo(newer);
    }

    /** How many of the chart are in the colour of a ghost. */
    private long pixels(int ghost) {
        WaitForAsyncUtils.waitForFxEvents();
        var colour = Palette.of(Theme.LIGHT).color("ghost-" + ghost);
        var image = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> window.node("#loss-chart .canvas").snapshot(null, null));
        var reader = image.getPixelReader();
        return IntStream.range(0, (int) image.getHeight())
                .mapToLong(y -> IntStream.range(0, (int) image.getWidth())
                        .filter(x -> reader.getColor(x, y).equals(colour))
                        .count())
                .sum();
    }

    @Test
    void isHiddenAndShownAgain(FxRobot robot) {
        choose(robot, "ghost-hide");
        assertThat(window.session().ghosts().get(0).isHidden()).isTrue();
        choose(robot, "ghost-show");
        assertThat(window.session().ghosts().get(0).isHidden()).isFalse();
    }

    @Test
    void isBroughtBackWholeAndTheOtherIsAGhostThen(FxRobot robot) {
        choose(robot, "ghost-bringBack");
        assertThat(window.session().run().size()).isEqualTo(8);
        assertThat(window.session().learningRate()).isEqualTo(0.002);
        assertThat(window.session().position()).isEqualTo(new Position(3, 1, 1));
        assertThat(((Button) ghost()).getText()).isEqualTo("α = 0.01");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.session().learningRate()).isEqualTo(0.01);
        assertThat(((Button) ghost()).getText()).isEqualTo("α = 0.002");
    }

    @Test
    void isForgotten(FxRobot robot) {
        choose(robot, "ghost-forget");
        assertThat(window.session().ghosts()).isEmpty();
        assertThat(window.nodes(".ghost")).isEmpty();
    }

    private void cutOff(double... rates) {
        for (double rate : rates) {
            window.store().apply(now -> now.jumpTo(new Position(9, 1, 1)));
            window.store().apply(now -> now.jumpTo(new Position(3, 1, 1)));
            var session = window.session();
            window.store().change(new Change.LearningRate(session.learningRate(), rate));
        }
    }

    /** Both are in their names, for which no row has room. */
    private void cutOffWithTwoRates(double... rates) {
        for (double rate : rates) {
            cutOff(rate);
            window.store().apply(now -> now.jumpTo(new Position(6, 1, 1)));
            window.store().change(new Change.LearningRate(rate, 10 * rate));
        }
    }

    private Node ghost() {
        return window.node("#ghost-0");
    }

    private static void choose(FxRobot robot, String item) {
        robot.clickOn("#ghost-0").clickOn("#" + item);
    }
}
