package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Arrangement;
import backstep.ui.store.Look;
import backstep.ui.store.Panel;
import backstep.ui.store.Theme;
import backstep.ui.view.Corners;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @BeforeEach
    void makeSmall(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
    }

    @Test
    void eachPanelOfEachLessonHasRoom(FxRobot robot) {
        var lessons = ShippedLessons.all();
        var mistakes = new ArrayList<String>();
        for (int k = 0; k < lessons.size(); k++) {
            open(robot, lessons.get(k));
            var theme = inTurn(List.of(Theme.values()), k);
            var language = inTurn(List.of(Language.values()), k / Theme.values().length);
            var panels = List.of(Panel.values());
            for (int n = 0; n < panels.size(); n++) {
                int step = inTurn(steps(), k + n);
                mistakes.addAll(mistakes(robot, theme, language, panels.get(n), step));
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aButtonLeadsFromEachOtherPanelBackToTheStage(FxRobot robot) {
        for (var panel : List.of(Panel.BOARD, Panel.CHARTS, Panel.GRADIENTS)) {
            show(robot, Theme.LIGHT, Language.ENGLISH, panel, 10);
            assertThat(isShown("#stage")).isFalse();
            assertThat(window.node("#to-stage").isFocusTraversable()).isTrue();
            robot.clickOn("#to-stage");
            layOut(robot);
            assertThat(isShown("#stage")).as("after %s", panel).isTrue();
            assertThat(isShown("#to-stage")).isFalse();
            assertThat(window.node("#step-forward").isFocused()).isTrue();
        }
    }

    @Test
    void theLongestUpdatesHaveRoomInAllThemesAndLanguages(FxRobot robot) {
        open(robot, LONGEST_UPDATES);
        var mistakes = new ArrayList<String>();
        int number = 0;
        for (var theme : Theme.values()) {
            for (var language : Language.values()) {
                for (var panel : Panel.values()) {
                    int step = inTurn(steps(), number++);
                    mistakes.addAll(mistakes(robot, theme, language, panel, step));
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aLongSumBelowABoardThatIsAloneIsWhole(FxRobot robot) {
        open(robot, "Telling two spirals apart");
        robot.interact(() -> {
            window.store().apply(session -> session.jumpTo(new Position(1, 1, 13)));
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
        });
        robot.push(KeyCode.F2).clickOn("#gradient-z2 .cells").interact(window::layOut);
        var sum = (Labeled) window.node(".board #cell-sum");
        assertThat(sum.getText()).endsWith(" · 0.8221 ≈ −0.000878");
        assertThat(sum.getWidth()).isGreaterThanOrEqualTo(sum.prefWidth(-1));
    }

    @Test
    void aQuestionHasRoomBelowTheStage(FxRobot robot) {
        ask(robot);
        var mistakes = new ArrayList<String>();
        int asked = 0;
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step++) {
            var language = inTurn(List.of(Language.values()), step);
            mistakes.addAll(mistakes(robot, Theme.LIGHT, language, Panel.TIMELINE, step));
            mistakes.addAll(mistakes(robot, Theme.LIGHT, language, Panel.STAGE, step));
            assertThat(scale()).isEqualTo(2);
            if (isShown("#question")) {
                asked++;
                lowRows().forEach(mistakes::add);
                assertThat(isShown("#stage .reveal")).as("turned at %d", step).isEqualTo(step > 1);
                assertThat(window.bounds("#question").getMinY())
                        .isGreaterThan(window.bounds("#stage").getMaxY());
            }
        }
        assertThat(asked).isGreaterThan(last / 2);
        assertThat(mistakes).isEmpty();
    }

    /** Its title is in one line, and its five rows are as high as numbers that can be read. */
    @Test
    void besideAQuestionAStepIsNamedAndItsNumbersAreRead(FxRobot robot) {
        ask(robot);
        for (var language : Language.values()) {
            show(robot, Theme.LIGHT, language, Panel.STAGE, 10);
            assertThat(isShown("#question")).isTrue();
            assertThat(isShown("#step-title")).isTrue();
            assertThat(window.bounds("#step-title").getHeight()).isLessThan(2 * 24);
            assertThat(window.bounds("#stage .cells").getHeight())
                    .isGreaterThanOrEqualTo(2 * 5 * 7);
        }
    }

    /** Where its equation would be low below the formula, it stands beside it. */
    @Test
    void besideAQuestionEachStepHasItsTitleAndClearNumbers(FxRobot robot) {
        ask(robot);
        for (var title : List.of("Three linear layers by hand", "Mazur's 2-2-2 sigmoid network")) {
            open(robot, title);
            int last = window.session().trace().size();
            for (int step = 1; step <= last; step++) {
                var language = inTurn(List.of(Language.values()), step);
                show(robot, Theme.LIGHT, language, Panel.STAGE, step);
                assertThat(isShown("#step-title")).as("%s %d", title, step).isTrue();
                int rows = window.session().step().value().rows();
                assertThat(window.bounds("#stage .cells").getHeight() / rows)
                        .as("a row of %s at %d", title, step)
                        .isGreaterThanOrEqualTo(2 * 8);
            }
        }
    }

    @Test
    void whereTheLineHasNoRoomACellIsWrittenOutInPlaceOfTheTitle(FxRobot robot) {
        open(robot, "A dead ReLU unit");
        ask(robot);
        show(robot, Theme.LIGHT, Language.ENGLISH, Panel.STAGE, 7);
        assertThat(isShown("#stage #cell-sum")).isFalse();
        var numbers = window.bounds("#stage .cells");
        robot.moveTo("#stage .cells").interact(window::layOut);
        assertThat(isShown("#step-title")).isFalse();
        assertThat(isShown("#stage #cell-sum")).isTrue();
        assertThat(((Labeled) window.node("#stage #cell-sum")).getText()).contains("·");
        assertThat(readOut(robot).getY()).isGreaterThanOrEqualTo(bottomOfCells() - 1);
        assertThat(window.bounds("#stage .cells")).isEqualTo(numbers);
        robot.moveTo("#step-forward").interact(window::layOut);
        assertThat(isShown("#step-title")).isTrue();
    }

    /** In its own line, in place of the title, or in place of the formula. */
    @Test
    void aCellOfEachStepIsWrittenOutBesideAQuestion(FxRobot robot) {
        open(robot, "Telling two spirals apart");
        ask(robot);
        var pointer = window.store().pointer();
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step += 2) {
            robot.interact(pointer::release);
            show(robot, Theme.LIGHT, Language.ENGLISH, Panel.STAGE, step);
            var made = window.session().step().quantity();
            robot.interact(() -> pointer.point(Pointed.element(made, 0, 0).pinned()))
                    .interact(window::layOut);
            assertThat(isShown("#stage #cell-sum")).as("step %d", step).isTrue();
            var sum = (Labeled) window.node("#stage #cell-sum");
            assertThat(sum.getText()).as("step %d", step).containsPattern(" [=≈] |given");
            assertThat(isWhole(sum)).as("%s in %s", sum.getText(), sum).isTrue();
        }
    }

    /** Its exact number has a window of its own, which does not lie over the sum. */
    @Test
    void whereACellIsWrittenOutInPlaceOfTheFormulaItsNumberIsReadOutBelow(FxRobot robot) {
        open(robot, "Telling two spirals apart");
        ask(robot);
        show(robot, Theme.LIGHT, Language.ENGLISH, Panel.STAGE, 27);
        assertThat(isShown("#step-formula")).isTrue();
        robot.moveTo("#stage .cells").interact(window::layOut);
        assertThat(isShown("#stage #cell-sum")).isTrue();
        assertThat(isShown("#step-formula")).isFalse();
        assertThat(readOut(robot).getY()).isGreaterThanOrEqualTo(bottomOfCells() - 1);
        robot.moveTo("#step-forward").interact(window::layOut);
        assertThat(isShown("#step-formula")).isTrue();
    }

    private static Window readOut(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(Tooltip.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** On the screen. */
    private double bottomOfCells() {
        var cells = window.node("#stage .cells");
        return cells.localToScreen(cells.getLayoutBounds()).getMaxY();
    }

    private void ask(FxRobot robot) {
        robot.interact(() ->
                window.store().choose(now -> now.withTeaching(now.teaching().withAsks(true))));
    }

    /** Whether a label has room for its lines. */
    private static boolean isWhole(Labeled label) {
        double width = label.getWidth();
        return label.isWrapText()
                ? label.prefHeight(width) <= label.getHeight() + 1
                : label.prefWidth(-1) <= width + 1;
    }

    private static <T> T inTurn(List<T> some, int number) {
        return some.get(number % some.size());
    }

    private void open(FxRobot robot, String title) {
        var lesson = ShippedLessons.all().stream()
                .filter(some -> some.title().in(Language.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
        open(robot, lesson);
    }

    private void open(FxRobot robot, Lesson lesson) {
        robot.interact(() -> window.store().apply(session -> Session.of(lesson)));
    }

    /** The first, the middle and the last one. */
    private List<Integer> steps() {
        int last = window.session().trace().size();
        return List.of(1, (last + 1) / 2, last);
    }

    private List<String> mistakes(
            FxRobot robot, Theme theme, Language language, Panel panel, int step) {
        show(robot, theme, language, panel, step);
        var title = window.session().lesson().title().in(Language.ENGLISH);
        var where = List.of(title, theme, language, panel, step);
        return mistakes().stream().map(mistake -> where + ": " + mistake).toList();
    }

    @Test
    void theScaleIsTheWantedOneAndEachControlIsThere(FxRobot robot) {
        for (var panel : Panel.values()) {
            show(robot, Theme.LIGHT, Language.ENGLISH, panel, 1);
            assertThat(scale()).isEqualTo(2);
            assertThat(ALWAYS_SHOWN).allSatisfy(id -> assertThat(isShown(id)).isTrue());
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
    void theBoardScrollsToTheRowOfThePhase(FxRobot robot) {
        for (int step : List.of(1, 2, 10, 20)) {
            show(robot, Theme.LIGHT, Language.ENGLISH, Panel.BOARD, step);
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
    void eachResultIsSeenOnTheBoardBelowItsTitle(FxRobot robot) {
        open(robot, "Telling two spirals apart");
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step++) {
            show(robot, Theme.LIGHT, Language.ENGLISH, Panel.BOARD, step);
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
            show(robot, Theme.LIGHT, Language.ENGLISH, Panel.BOARD, 1);
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

    private List<String> mistakes() {
        var mistakes = new ArrayList<>(TextBounds.mistakes(window.root()));
        if (isShown("#stage")) {
            overlaps((Parent) window.node("#stage")).forEach(mistakes::add);
            cut().forEach(mistakes::add);
        }
        if (isShown("#sample") && !window.bounds(".board").contains(window.bounds("#sample"))) {
            mistakes.add("outside the board: the sample");
        }
        return mistakes;
    }

    /** The matrices of the stage that reach beyond it, but those that can be scrolled to. */
    private Stream<String> cut() {
        var stage = window.bounds("#stage");
        return window.nodes("#stage .matrix").stream()
                .filter(Node::isVisible)
                .filter(matrix -> !isReached(matrix.localToScene(matrix.getLayoutBounds()), stage))
                .map(matrix -> matrix.getAccessibleText() + " is cut off");
    }

    private boolean isReached(Bounds matrix, Bounds stage) {
        return isShown("#equation-scroll")
                ? matrix.getMinY() >= stage.getMinY() && matrix.getMaxY() <= stage.getMaxY()
                : stage.contains(matrix);
    }

    @Test
    void noAnswerMakesTheStageSmaller(FxRobot robot) {
        open(robot, "XOR with two tanh units");
        ask(robot);
        int answered = 0;
        for (int step = 1; step <= window.session().trace().size(); step++) {
            show(robot, Theme.LIGHT, Language.ENGLISH, Panel.STAGE, step);
            var before = window.bounds("#stage");
            if (isShown("#answer-A")) {
                robot.push(KeyCode.A);
                layOut(robot);
                assertThat(window.bounds("#stage")).as("step %d", step).isEqualTo(before);
                answered++;
            }
        }
        assertThat(answered).isPositive();
    }

    @Test
    void whatDivergedIsSaidWholeAndLeavesTheControlsFree(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> session.withLearningRate(1)));
        for (var panel : List.of(Panel.TIMELINE, Panel.STAGE)) {
            for (var language : Language.values()) {
                show(robot, Theme.LIGHT, language, panel, 1);
                robot.interact(() ->
                        window.store().apply(session -> session.jumpTo(new Position(9, 1, 1))));
                layOut(robot);
                assertThat(isShown("#diverged")).isTrue();
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
        show(robot, Theme.LIGHT, Language.ENGLISH, Panel.BOARD, 10);
        var scroll = (ScrollPane) window.node(".board-scroll");
        robot.interact(() -> scroll.setHvalue(scroll.getHvalue() + 0.02));
        layOut(robot);
        double before = scroll.getHvalue();
        robot.clickOn("#about-lesson");
        layOut(robot);
        assertThat(isShown(".board")).isFalse();
        robot.clickOn("#close-about");
        layOut(robot);
        assertThat(scroll.getHvalue()).isEqualTo(before);
    }

    /** The matrices of the stage whose rows are too low for numbers. */
    private Stream<String> lowRows() {
        return window.nodes("#stage .matrix").stream()
                .filter(matrix -> isShown("#stage") && matrix.isVisible())
                .filter(matrix -> rowHeight(matrix) < 9)
                .map(matrix -> matrix.getAccessibleText() + " is too low to be read");
    }

    /** In pixels. */
    private static double rowHeight(Node matrix) {
        var cells = matrix.lookup(".cells");
        var rows = ((Labeled) matrix.lookup(".shape")).getText().split("×", -1)[0];
        return cells.localToScene(cells.getLayoutBounds()).getHeight() / Integer.parseInt(rows);
    }

    /** The parts of the stage over one another, but for its stripe and its corners. */
    private static Stream<String> overlaps(Parent stage) {
        var parts = stage.getChildrenUnmodifiable().stream()
                .filter(part -> part.isVisible() && !part.getStyleClass().contains("stripe"))
                .filter(part -> !(part instanceof Corners))
                .toList();
        return IntStream.range(0, parts.size()).boxed().flatMap(k -> parts.stream()
                .skip(k + 1)
                .filter(other -> area(parts.get(k)).intersects(area(other)))
                .map(other -> parts.get(k) + " over " + other));
    }

    private static Bounds area(Node part) {
        var bounds = part.localToParent(part.getLayoutBounds());
        return new BoundingBox(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth() - 1, bounds.getHeight() - 1);
    }

    private List<String> shownPanels() {
        return Stream.of(".board", "#loss-chart", "#stage")
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(String id) {
        return Stream.iterate(window.node(id), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private double scale() {
        var content = (Region) window.root().getChildrenUnmodifiable().get(0);
        return ((Scale) content.getTransforms().get(0)).getX();
    }

    private void scaleTo(FxRobot robot, int percent) {
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withScale(percent))));
        layOut(robot);
    }

    private void show(FxRobot robot, Theme theme, Language language, Panel panel, int step) {
        robot.interact(() -> {
            window.store().apply(session -> session.jumpTo(new Position(1, 1, step)));
            window.store().choose(now -> now.withLanguage(language)
                    .withLook(new Look(theme, Look.LARGEST, false, false))
                    .withArrangement(Arrangement.STANDARD.with(panel, true)));
        });
        layOut(robot);
    }

    private void layOut(FxRobot robot) {
        robot.interact(window::layOut);
    }
}
