package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Reveal;
import backstep.session.Session;
import backstep.ui.store.Look;
import backstep.ui.store.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class ReadableStageTest {

    /** The narrowest cell that has its number, in pixels. */
    private static final double READABLE = 30;

    /** The smallest figures where an equation scrolls, in pixels, and those as large as the words. */
    private static final double LEGIBLE = 9;

    private static final double WORDS = 26;

    /** The smallest figures where it is several times as wide as its room. */
    private static final double TINY = 6;

    /** The smallest figures where all of it is seen, and how high they are in their cells. */
    private static final double SMALLEST = 7;

    private static final double FILLED = 0.64;

    /** How far a light is around a small cell. */
    private static final double AROUND = 3;

    private static final double ROUNDING = 0.1;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void eachStepOfXorHasItsNumbersInASmallWindow(FxRobot robot) {
        open(robot, "xor", 100);
        eachStep(robot, step -> assertThat(cellWidths())
                .as("step %d", step)
                .allMatch(width -> width >= READABLE));
    }

    /** The norms beside the stage give it more width than the charts do above them. */
    @Test
    void eachStepOfAdamHasItsNumbersInASmallWindowWithTheNormsAndWithout(FxRobot robot) {
        for (int times = 0; times < 2; times++) {
            open(robot, "adam-first-step", 100);
            eachStep(robot, step -> assertThat(cellWidths())
                    .as("step %d", step)
                    .allMatch(width -> width >= READABLE));
            robot.push(KeyCode.F7);
        }
    }

    @Test
    void eachStepOfALessonOfBatchesHasItsNumbersInASmallWindow(FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        eachStep(robot, step -> assertThat(
                        window.nodes("#stage .matrix").stream().filter(Node::isVisible))
                .as("step %d", step)
                .allMatch(matrix -> cellWidth(matrix) > figuresWidth(matrix, TINY)));
    }

    /** Beside the words or, where that is too narrow even for scrolling, below them. */
    @ParameterizedTest
    @CsvSource({"mini-batch-sine, 6, 10", "spirals, 21, 22"})
    void besideTheBoardAnEquationScrollsRatherThanLeaveItsNumbersOut(
            String lesson, int oneStep, int another, FxRobot robot) {
        open(robot, lesson, 100);
        robot.interact(() -> window.resize(1600, 1000));
        for (int step : List.of(oneStep, another)) {
            var here = new Position(1, 1, step);
            robot.interact(() -> window.store().apply(session -> session.jumpTo(here)));
            robot.interact(window::layOut);
            assertThat(window.node("#equation-scroll").isVisible()).isTrue();
            assertThat(window.nodes("#stage .matrix").stream().filter(Node::isVisible))
                    .as("step %d", step)
                    .allMatch(matrix -> cellWidth(matrix) >= width(matrix, LEGIBLE));
        }
    }

    /** The slope is the last matrix, and stands nowhere else. */
    @Test
    void anEquationThatScrollsFollowsTheKeys(FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        robot.interact(() -> window.resize(1600, 1000)).interact(() -> window.goTo(10));
        robot.moveTo("#stage .matrix .cells").moveTo("#step-forward");
        var slope = window.nodes("#stage .matrix").stream()
                .filter(matrix -> matrix.isVisible() && matrix.isFocusTraversable())
                .findFirst()
                .orElseThrow();
        var stage = window.bounds("#stage");
        assertThat(stage.contains(place(slope))).isFalse();
        robot.interact(slope::requestFocus);
        for (int k = 0; k < 7; k++) {
            robot.push(KeyCode.RIGHT);
        }
        assertThat(stage.contains(place(slope))).isTrue();
        assertThat(((Labeled) window.node("#stage #cell-sum")).getText())
                .startsWith("(∂y1/∂z1)₁₈ = 1 − ");
    }

    private static Bounds place(Node matrix) {
        return matrix.localToScene(matrix.getLayoutBounds());
    }

    @Test
    void inAStageThatIsHighForItsWidthAllEquationsStandBelowTheWords(FxRobot robot) {
        for (int scale = 110; scale <= 160; scale += 10) {
            open(robot, "xor", scale);
            eachStep(robot, step -> assertThat(window.bounds("#stage .matrix").getMinY())
                    .as("step %d", step)
                    .isGreaterThan(window.bounds("#step-formula").getMaxY()));
        }
    }

    @Test
    void anEquationThatIsAloneScrollsRatherThanLeaveItsNumbersOut(FxRobot robot) {
        for (var lesson : List.of("mini-batch-sine", "adam-first-step")) {
            open(robot, lesson, 200);
            eachStep(robot, step -> {
                assertThat(window.nodes("#stage .matrix").stream().filter(Node::isVisible))
                        .as("%s, step %d", lesson, step)
                        .allMatch(matrix -> 2 * cellWidth(matrix) >= width(matrix, LEGIBLE));
                assertThat(window.bounds("#stage"))
                        .matches(stage -> stage.contains(window.bounds("#stage .cells")));
            });
        }
    }

    /** As far as that makes it twice as wide as its room. */
    @Test
    void asAnEquationScrollsItsNumbersAreAsLargeAsTheWordsOrTheHeightAllows(FxRobot robot) {
        open(robot, "mini-batch-sine", 200);
        var bar = (ScrollBar) window.node("#equation-scroll");
        eachStep(robot, step -> {
            if (bar.isVisible() && bar.getMax() < 0.99 * bar.getWidth()) {
                assertThat(window.nodes("#stage .matrix").stream().filter(Node::isVisible))
                        .as("step %d", step)
                        .allMatch(matrix -> 2 * cellWidth(matrix) >= width(matrix, high(matrix)));
            }
        });
    }

    @Test
    void whatScrolledBeginsAgainWithTheResultOfTheNextStep(FxRobot robot) {
        open(robot, "mini-batch-sine", 200);
        var bar = (ScrollBar) window.node("#equation-scroll");
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(1, 1, 4))));
        assertThat(bar.isVisible()).isTrue();
        double left = window.bounds("#stage .cells").getMinX();
        robot.interact(() -> bar.setValue(bar.getMax()));
        assertThat(window.bounds("#stage .cells").getMinX()).isLessThan(left - 100);
        robot.interact(() -> window.store().apply(Session::stepForward));
        assertThat(bar.getValue()).isZero();
    }

    @Test
    void inSymbolsAllOfAnEquationIsSeenAtOnce(FxRobot robot) {
        open(robot, "mini-batch-sine", 200);
        robot.interact(() -> window.store()
                .apply(session -> session.jumpTo(new Position(1, 1, 4)).revealing(Reveal.SYMBOLS)));
        robot.interact(window::layOut);
        assertThat(window.node("#equation-scroll").isVisible()).isFalse();
        robot.interact(() -> window.store().apply(session -> session.revealing(Reveal.NUMBERS)));
        robot.interact(window::layOut);
        assertThat(window.node("#equation-scroll").isVisible()).isTrue();
    }

    /** The cell that is made and, where they have room beside it, all that made it. */
    @ParameterizedTest
    @CsvSource({"mini-batch-sine, 9, 6", "spirals, 25, 8"})
    void whatScrollsFollowsTheCellsThatAreLit(String lesson, int step, int cells, FxRobot robot) {
        open(robot, lesson, 200);
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(1, 1, step))
                        .withGranularity(Granularity.CELL)));
        var bar = (ScrollBar) window.node("#equation-scroll");
        for (int cell = 1; cell <= cells; cell++) {
            robot.interact(() -> window.store().apply(Session::stepForward));
            robot.interact(window::layOut);
            var room = window.bounds("#equation-scroll");
            assertThat(bar.isVisible()).isTrue();
            var lit = window.nodes("#stage .cell-light").stream()
                    .filter(light -> light.isVisible() && light.getParent().isVisible())
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .sorted(Comparator.comparingDouble(Bounds::getMinX))
                    .toList();
            assertThat(lit).as("cell %d", cell).hasSizeGreaterThan(1);
            double first = lit.get(0).getMinX();
            double left = room.getMinX() - AROUND * zoom();
            assertThat(first).as("cell %d", cell).isGreaterThanOrEqualTo(left - ROUNDING);
            assertThat(lit.stream().filter(one -> one.getMaxX() - first < room.getWidth() - 40))
                    .as("cell %d", cell)
                    .isNotEmpty()
                    .allMatch(one -> one.getMaxX() <= room.getMaxX() + ROUNDING);
            robot.interact(() -> bar.setValue(1));
            robot.interact(window::layOut);
            assertThat(bar.getValue()).as("by hand").isEqualTo(1);
        }
    }

    @Test
    void aFormulaBesideItsCodeIsSmallerRatherThanBrokenBeforeItsSign(FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        robot.push(KeyCode.F2).push(KeyCode.F3);
        for (int step = 13; step <= 24; step++) {
            var here = new Position(1, 1, step);
            robot.interact(() -> window.store().apply(session -> session.jumpTo(here)));
            robot.interact(window::layOut);
            assertThat(baseline("←")).as("step %d", step).isEqualTo(baseline(""));
        }
    }

    /** Not where an equation has all the width of its room. */
    @ParameterizedTest
    @CsvSource({"three-linear-layers, 1 9 10 13 15", "adam-first-step, 1 7 8"})
    @Tag("sweep")
    void atALargerScaleNumbersAreNotSmaller(String lesson, String steps, FxRobot robot) {
        var some = Stream.of(steps.split(" ")).map(Integer::valueOf).toList();
        robot.interact(() -> window.open(lesson));
        for (var theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
            var before = new HashMap<Integer, Double>();
            for (int scale = Look.SMALLEST; scale <= Look.LARGEST; scale += 10) {
                var look = new Look(theme, scale, false, false);
                robot.interact(() -> window.store().choose(now -> now.withLook(look)));
                these(robot, some, step -> {
                    double now = smallestNumber();
                    assertThat(fillsItsRoom() || now >= before.getOrDefault(step, 0.0) - 1)
                            .as("%s, step %d: %s after %s", look, step, now, before.get(step))
                            .isTrue();
                    before.put(step, now);
                });
            }
        }
    }

    /** Six rows, and eight, have little height there. */
    @Test
    void eachStepOfSineHasItsNumbersInASmallWindowWithoutTheNorms(FxRobot robot) {
        open(robot, "mini-batch-sine", 100);
        robot.push(KeyCode.F7);
        eachStep(robot, step -> assertThat(
                        window.nodes("#stage .matrix").stream().filter(Node::isVisible))
                .as("step %d", step)
                .allMatch(matrix -> cellWidth(matrix) >= width(matrix, SMALLEST)
                        && cellHeight(matrix) >= SMALLEST / FILLED - ROUNDING));
    }

    /** How many pixels high the smallest figures of the equation are. */
    private double smallestNumber() {
        return window.nodes("#stage .matrix").stream()
                .filter(Node::isVisible)
                .mapToDouble(matrix -> zoom() * Math.min(font(matrix), FILLED * cellHeight(matrix)))
                .min()
                .orElseThrow();
    }

    private static double font(Node matrix) {
        var cells = (Parent) matrix.lookup(".cells");
        return ((Canvas) cells.getChildrenUnmodifiable().get(0))
                .getGraphicsContext2D()
                .getFont()
                .getSize();
    }

    private static double cellHeight(Node matrix) {
        int rows = Integer.parseInt(shape(matrix).replaceAll("×\\d+$", ""));
        return matrix.lookup(".cells").getLayoutBounds().getHeight() / rows;
    }

    private double zoom() {
        return window.node("#stage").getLocalToSceneTransform().getMxx();
    }

    private boolean fillsItsRoom() {
        var parts = inOrder();
        double width = parts.stream().mapToDouble(Bounds::getMaxX).max().orElse(0)
                - parts.get(0).getMinX();
        double room = zoom()
                * window.node("#stage .matrix").getParent().getLayoutBounds().getWidth();
        return width >= 0.9 * room;
    }

    /** How low the first letters of the formula stand in which there are these. */
    private double baseline(String letters) {
        return window.nodes("#step-formula .term").stream()
                .filter(Node::isVisible)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().contains(letters))
                .mapToDouble(Text::getLayoutY)
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, String lesson, int percent) {
        robot.interact(() -> window.openSmall(lesson, percent));
    }

    private void eachStep(FxRobot robot, IntConsumer look) {
        int last = window.session().trace().steps().size();
        these(robot, IntStream.rangeClosed(1, last).boxed().toList(), look);
    }

    private void these(FxRobot robot, List<Integer> steps, IntConsumer look) {
        for (int step : steps) {
            robot.interact(() -> window.goTo(step));
            look.accept(step);
        }
    }

    /** The class sees the most where the stage stands alone. */
    @Test
    void withoutTheBoardMatricesAreLargerAndStandBelowTheWords(FxRobot robot) {
        var gradient = new Position(1, 1, 10);
        robot.interact(() -> window.store().apply(session -> session.jumpTo(gradient)));
        robot.interact(() -> window.root().layout());
        double beside = window.bounds("#stage .cells").getHeight();
        robot.push(KeyCode.F2);
        robot.interact(() -> window.root().layout());
        assertThat(window.bounds("#stage .cells").getHeight()).isGreaterThan(1.5 * beside);
        assertThat(window.bounds("#stage .matrix").getMinY())
                .isGreaterThan(window.bounds("#step-formula").getMaxY());
    }

    /** What stands between matrices is read from as far as they are. */
    @Test
    void withoutTheBoardTheSignsGrowWithTheNumbersAndTouchNothing(FxRobot robot) {
        var gradient = new Position(1, 1, 10);
        robot.interact(() -> window.store().apply(session -> session.jumpTo(gradient)));
        double beside = window.bounds("#stage .equation-sign").getHeight();
        robot.push(KeyCode.F2);
        double alone = window.bounds("#stage .equation-sign").getHeight();

        assertThat(alone).isBetween(1.4 * beside, 1.8 * beside + ROUNDING);
        var parts = inOrder();
        assertThat(parts).hasSize(5);
        for (int k = 1; k < parts.size(); k++) {
            assertThat(parts.get(k).getMinX()).isGreaterThan(parts.get(k - 1).getMaxX());
        }
        robot.push(KeyCode.F2);
        assertThat(window.bounds("#stage .equation-sign").getHeight()).isEqualTo(beside);
    }

    /** Where matrices and signs are, from left to right. */
    private List<Bounds> inOrder() {
        var stage = window.node("#stage");
        return Stream.of(".cells", ".equation-sign")
                .flatMap(part -> stage.lookupAll(part).stream())
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();
    }

    /** In pixels, for the longest number in figures so high. */
    private static double width(Node matrix, double figures) {
        return 10 + figuresWidth(matrix, figures) - ROUNDING;
    }

    private static double figuresWidth(Node matrix, double figures) {
        var numbers = matrix.getAccessibleText().replaceAll("^.*: ", "").split("[; ]+", -1);
        int longest = Stream.of(numbers).mapToInt(String::length).max().orElse(0);
        return 0.6 * figures * longest;
    }

    /** How many pixels high figures in the rows of a matrix can be, but for a little. */
    private static double high(Node matrix) {
        int rows = Integer.parseInt(shape(matrix).replaceAll("×\\d+$", ""));
        double row = 2 * matrix.lookup(".cells").getLayoutBounds().getHeight() / rows;
        return Math.min(WORDS, 0.64 * row) - 1;
    }

    private List<Double> cellWidths() {
        return window.nodes("#stage .matrix").stream()
                .filter(Node::isVisible)
                .map(ReadableStageTest::cellWidth)
                .toList();
    }

    private static double cellWidth(Node matrix) {
        int columns = Integer.parseInt(shape(matrix).replaceAll("^\\d+×", ""));
        return matrix.lookup(".cells").getLayoutBounds().getWidth() / columns;
    }

    private static String shape(Node matrix) {
        return ((Labeled) matrix.lookup(".shape")).getText();
    }
}
