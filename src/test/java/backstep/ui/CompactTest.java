package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.text.Language;
import backstep.ui.store.Look;
import backstep.ui.store.Panel;
import backstep.ui.store.Theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The smallest window at twice the size, where one panel has room at a time. */
@ExtendWith(ApplicationExtension.class)
class CompactTest {

    private static final String LONGEST_UPDATES = "Adam's first step is the rate";

    private static final List<String> ALWAYS_SHOWN = List.of(
            "#lesson",
            "#granularity-layer",
            "#granularity-operation",
            "#granularity-cell",
            "#language-en",
            "#language-zh",
            "#theme",
            "#present",
            "#step-counter",
            "#restart",
            "#step-backward",
            "#step-forward",
            "#next-phase",
            "#play",
            "#speed",
            "#learning-rate",
            "#learning-rate-field",
            "#epoch-counter");

    private ShownWindow window;
    private CompactWindow compact;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @BeforeEach
    void makeSmall(FxRobot robot) {
        compact = new CompactWindow(window, robot);
        robot.interact(() -> window.resize(1024, 700));
    }

    @Test
    @Tag("sweep")
    void eachPanelOfEachLessonHasRoom() {
        var lessons = ShippedLessons.all();
        var mistakes = new ArrayList<String>();
        for (int k = 0; k < lessons.size(); k++) {
            compact.open(lessons.get(k));
            var theme = CompactWindow.inTurn(List.of(Theme.values()), k);
            var language =
                    CompactWindow.inTurn(List.of(Language.values()), k / Theme.values().length);
            var panels = List.of(Panel.values());
            for (int n = 0; n < panels.size(); n++) {
                int step = CompactWindow.inTurn(steps(), k + n);
                mistakes.addAll(compact.mistakes(theme, language, panels.get(n), step));
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aButtonLeadsFromEachOtherPanelBackToTheStage(FxRobot robot) {
        for (var panel : List.of(Panel.BOARD, Panel.CHARTS, Panel.GRADIENTS)) {
            compact.show(Theme.LIGHT, Language.ENGLISH, panel, 10);
            assertThat(compact.isShown("#stage")).isFalse();
            assertThat(window.node("#to-stage").isFocusTraversable()).isTrue();
            robot.clickOn("#to-stage");
            compact.layOut();
            assertThat(compact.isShown("#stage")).as("after %s", panel).isTrue();
            assertThat(compact.isShown("#to-stage")).isFalse();
            assertThat(window.node("#step-forward").isFocused()).isTrue();
        }
    }

    @Test
    void theLongestUpdatesHaveRoomInAllThemesAndLanguages() {
        compact.open(LONGEST_UPDATES);
        var mistakes = new ArrayList<String>();
        int number = 0;
        for (var theme : Theme.values()) {
            for (var language : Language.values()) {
                for (var panel : Panel.values()) {
                    int step = CompactWindow.inTurn(steps(), number++);
                    mistakes.addAll(compact.mistakes(theme, language, panel, step));
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aLongSumBelowABoardThatIsAloneIsWhole(FxRobot robot) {
        compact.open("Telling two spirals apart");
        robot.interact(() -> {
            window.store().apply(session -> session.jumpTo(new Position(1, 1, 13)));
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
        });
        robot.push(KeyCode.F2).clickOn("#gradient-z2 .cells").interact(window::layOut);
        var sum = (Labeled) window.node(".board #cell-sum");
        assertThat(sum.getText()).endsWith(" · 0.8221 ≈ −0.000878");
        assertThat(sum.getWidth()).isGreaterThanOrEqualTo(sum.prefWidth(-1));
    }

    /** The first, the middle and the last one. */
    private List<Integer> steps() {
        int last = window.session().trace().size();
        return List.of(1, (last + 1) / 2, last);
    }

    @Test
    void theScaleIsTheWantedOneAndEachControlIsThere() {
        for (var panel : Panel.values()) {
            compact.show(Theme.LIGHT, Language.ENGLISH, panel, 1);
            assertThat(compact.scale()).isEqualTo(2);
            assertThat(ALWAYS_SHOWN)
                    .allSatisfy(id -> assertThat(compact.isShown(id)).isTrue());
        }
    }

    @Test
    void theChartsKeyGoesThereAndBackAndFoldsNothingForGood(FxRobot robot) {
        scaleTo(robot, 200);
        robot.push(KeyCode.F3);
        assertThat(shownPanels()).isEqualTo(List.of("#loss-chart"));
        robot.push(KeyCode.F3);
        assertThat(shownPanels()).isEqualTo(List.of("#stage"));
        robot.push(KeyCode.F4);
        assertThat(shownPanels()).isEqualTo(List.of(".board"));
        scaleTo(robot, 100);
        assertThat(shownPanels()).isEqualTo(List.of(".board", "#loss-chart", "#stage"));
    }

    /** Forward fills the values, below the graph; backward the gradients, below the values. */
    @Test
    void theBoardScrollsToTheRowOfThePhase() {
        for (int step : List.of(1, 2, 10, 20)) {
            compact.show(Theme.LIGHT, Language.ENGLISH, Panel.BOARD, step);
            var seen = window.bounds(".board-scroll");
            var current = matrices("current").get(0);
            assertThat(current.localToScene(current.getLayoutBounds()))
                    .as("step %d in %s", step, seen)
                    .matches(seen::contains);
            var scroll = (ScrollPane) window.node(".board-scroll");
            assertThat(scroll.getVvalue()).isEqualTo(step == 10 ? 1 : 0);
        }
    }

    @Test
    void eachResultIsSeenOnTheBoardBelowItsTitle() {
        compact.open("Telling two spirals apart");
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step++) {
            compact.show(Theme.LIGHT, Language.ENGLISH, Panel.BOARD, step);
            var seen = window.bounds(".board-scroll .viewport");
            for (var matrix : matrices("current")) {
                var bounds = matrix.localToScene(matrix.getLayoutBounds());
                assertThat(seen.contains(bounds.getCenterX(), bounds.getMaxY() - 2))
                        .as("%s at step %d", matrix.getAccessibleText(), step)
                        .isTrue();
            }
            assertThat(window.bounds(".board .column-title").getMinY())
                    .isBetween(seen.getMinY() - 1, seen.getMinY() + 40);
        }
    }

    @Test
    void whatALowSlotSaysStandsBelowIt(FxRobot robot) {
        for (int scale = 100; scale <= Look.LARGEST; scale += 10) {
            compact.show(Theme.LIGHT, Language.ENGLISH, Panel.BOARD, 1);
            scaleTo(robot, scale);
            assertThat(matrices("unknown")).isNotEmpty().allSatisfy(slot -> {
                var said = (Labeled) slot.lookup(".slot-shape");
                var cells = slot.lookup(".cells").getBoundsInParent();
                assertThat(said.isVisible() ? said : slot.lookup(".shape"))
                        .matches(Node::isVisible);
                assertThat(said.isVisible() && said.getHeight() > cells.getHeight() + 2)
                        .isFalse();
            });
        }
    }

    /** Those of the board that are so; a lookup does not ask what state a node is in. */
    private List<Node> matrices(String state) {
        return window.nodes(".board .matrix").stream()
                .filter(matrix -> matrix.lookup(".cells")
                        .getPseudoClassStates()
                        .contains(PseudoClass.getPseudoClass(state)))
                .toList();
    }

    @Test
    void whatDivergedIsSaidWholeAndLeavesTheControlsFree(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> session.withLearningRate(1)));
        for (var panel : List.of(Panel.TIMELINE, Panel.STAGE)) {
            for (var language : Language.values()) {
                compact.show(Theme.LIGHT, language, panel, 1);
                robot.interact(() ->
                        window.store().apply(session -> session.jumpTo(new Position(9, 1, 1))));
                compact.layOut();
                assertThat(compact.isShown("#diverged")).isTrue();
                var whole = window.root().getLayoutBounds();
                assertThat(whole.contains(window.bounds("#back-to-sensible"))).isTrue();
                assertThat(whole.contains(window.bounds("#close-diverged"))).isTrue();
                var banner = window.bounds("#diverged");
                assertThat(Stream.of(".header", ".transport"))
                        .noneMatch(place -> window.bounds(place).intersects(banner));
            }
        }
    }

    @Test
    void readingAboutTheLessonLeavesTheBoardWhereItIs(FxRobot robot) {
        compact.show(Theme.LIGHT, Language.ENGLISH, Panel.BOARD, 10);
        var scroll = (ScrollPane) window.node(".board-scroll");
        robot.interact(() -> scroll.setHvalue(scroll.getHvalue() + 0.02));
        compact.layOut();
        double before = scroll.getHvalue();
        robot.clickOn("#about-lesson");
        compact.layOut();
        assertThat(compact.isShown(".board")).isFalse();
        robot.clickOn("#close-about");
        compact.layOut();
        assertThat(scroll.getHvalue()).isEqualTo(before);
    }

    private List<String> shownPanels() {
        return Stream.of(".board", "#loss-chart", "#stage")
                .filter(compact::isShown)
                .toList();
    }

    private void scaleTo(FxRobot robot, int percent) {
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withScale(percent))));
        compact.layOut();
    }
}
