package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.session.Pointed;
import backstep.session.Position;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.util.List;

/** Pointing at a number shows everywhere what made it. */
@ExtendWith(ApplicationExtension.class)
class PointingTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    /** The cell in the middle of a matrix, at each kind of step of the notebook. */
    @ParameterizedTest
    @CsvSource({
        "2, value-x, 'x₁ = 1, given'",
        "2, value-W1, 'W1₁₁ = 1'",
        "2, value-y1, y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6",
        "5, value-L, L = |120 − 50| = 70",
        "6, gradient-y3, ∂L/∂y3 = s(120 − 50) = 1",
        "10, gradient-W2, (∂L/∂W2)₁₁ = 1 · 6 = 6",
        "11, gradient-b2, (∂L/∂b2)₁ = (∂L/∂y2)₁ = 1",
        "12, gradient-y1, (∂L/∂y1)₁ = 1·1 + 1·1 + 1·1 + 1·1 + 1·1 = 5",
        "14, value-W2, W2₁₁ = 1; (∂L/∂W2)₁₁ = 1 · 6 = 6",
        "17, value-W2, W2₁₁ ← 1 − 0.002 · 6 = 0.988"
    })
    void aCellOfTheBoardIsWrittenOut(int step, String matrix, String sum, FxRobot robot) {
        goTo(step, robot);
        pointAt("#" + matrix, robot);
        assertThat(written()).isEqualTo(sum);
    }

    @Test
    void aSumIsShortenedOnlyWhereThereIsNoRoomForAllOfIt(FxRobot robot) {
        robot.interact(() -> window.open("xor"));
        goTo(7, robot);
        pointAt("#gradient-W2", robot);
        assertThat(written()).startsWith("(∂L/∂W2)₁₁ = ").doesNotContain("…");
        assertThat(text("#gradient-check")).contains("✓");
        robot.interact(() -> window.resize(1024, 700));
        pointAt("#gradient-W2", robot);
        assertThat(written()).contains("…");
    }

    /** A long sum is shortened for it, also where it would have room without. */
    @ParameterizedTest
    @CsvSource({"xor, 7", "xor, 8", "vanishing-gradient, 23", "softmax-by-hand, 6"})
    void inTheSmallestWindowItIsSaidHowFarAGradientIsFromItsDifference(
            String lesson, int step, FxRobot robot) {
        robot.interact(() -> window.openSmall(lesson, 100)).interact(() -> window.goTo(step));
        var made = Pointed.element(window.session().step().quantity(), 0, 0);
        robot.interact(() -> window.store().pointer().point(made.pinned()))
                .interact(window::layOut);
        assertThat(written()).contains(" = ");
        assertThat(text("#gradient-check")).containsPattern("✓ (Δ|differs by) ");
    }

    @Test
    void itIsWrittenOutBelowTheBoardWhereNoStageIsShown(FxRobot robot) {
        goTo(10, robot);
        robot.push(KeyCode.F4);
        var line = window.bounds(".board #cell-sum");
        assertThat(written()).startsWith("Point at any cell");
        pointAt("#gradient-W2", robot);
        assertThat(written()).isEqualTo("(∂L/∂W2)₁₁ = 1 · 6 = 6");
        assertThat(text("#gradient-check")).startsWith("numeric gradient 6.000000 ✓ differs by ");
        assertThat(window.bounds(".board-scroll").getMaxY()).isLessThanOrEqualTo(line.getMinY());
        robot.push(KeyCode.F4);
        assertThat(window.nodes(".board #cell-sum")).isEmpty();
    }

    @Test
    void arrowKeysWriteOutBelowABoardThatIsAlone(FxRobot robot) {
        robot.interact(() -> {
            window.resize(1024, 700);
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
        });
        goTo(14, robot);
        robot.push(KeyCode.F2);
        robot.clickOn("#value-W2 .cells");
        robot.push(KeyCode.UP);
        robot.moveTo("#lesson");
        assertThat(((Label) window.node(".board .fact-label")).getText()).isEqualTo("pinned (Esc)");
        assertThat(written()).isEqualTo("W2₂₃ = 1; (∂L/∂W2)₂₃ = 1 · 6 = 6");
    }

    @Test
    void whatIsNotComputedYetSaysNothing(FxRobot robot) {
        goTo(2, robot);
        pointAt("#gradient-W2", robot);
        assertThat(written()).startsWith("Point at any cell");
        assertThat(lit(window.root())).isEmpty();
    }

    @Test
    void whatMadeItIsLitEverywhere(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 0, 0");
        assertThat(cells("#gradient-y2")).isEqualTo("1 × 1 at 0, 0");
        assertThat(cells("#value-y1")).isEqualTo("1 × 1 at 0, 0");
        assertThat(lit(window.node("#stage"))).hasSize(3);
        assertThat(graph()).containsExactlyInAnyOrder("lit-edge", "lit-unit", "lit-unit");
        assertThat(terms()).isEqualTo(4);
    }

    @Test
    void aRowIsLitAsOne(FxRobot robot) {
        goTo(3, robot);
        pointAt("#value-y2", robot);
        assertThat(cells("#value-W2")).isEqualTo("1 × 4 at 0, 0");
        assertThat(cells("#value-y1")).isEqualTo("4 × 1 at 0, 0");
        assertThat(graph()).filteredOn("lit-edge"::equals).hasSize(4);
    }

    @Test
    void aCellOfTheStageIsLitOnTheBoard(FxRobot robot) {
        goTo(10, robot);
        pointAt("#stage", robot);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 0, 0");
        assertThat(written()).isEqualTo("(∂L/∂W2)₁₁ = 1 · 6 = 6");
    }

    @Test
    void aGradientIsCheckedAgainstADifference(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        assertThat(text("#gradient-check")).startsWith("numeric gradient 6.000000 ✓ differs by ");
        pointAt("#value-y2", robot);
        assertThat(text("#gradient-check")).isEmpty();
    }

    @Test
    void aTermOfTheFormulaLightsItsMatrix(FxRobot robot) {
        goTo(10, robot);
        robot.moveTo("#step-formula .term-area");
        assertThat(cells("#gradient-W2")).isEqualTo("5 × 4 at 0, 0");
        assertThat(terms()).isEqualTo(1);
    }

    /** ∂L/∂W2 = ∂L/∂y3 · ∂y3/∂y2 · ∂y2/∂W2 = ∂L/∂y2 · ∂y2/∂W2: what each factor lights. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, 'value-L, gradient-y3'",
        "2, 5, 1, 'value-W3, value-y3'",
        "3, 20, 4, 'value-W2, value-y1'",
        "4, 6, 7, 'value-L, value-W3, value-y3, gradient-y2'",
        "5, 20, 4, 'value-W2, value-y1'"
    })
    void aFactorLightsItsPartOfTheGraph(
            int term, int edges, int units, String matrices, FxRobot robot) {
        goTo(10, robot);
        robot.moveTo(window.nodes("#step-formula .term-area").get(term));
        assertThat(graph()).filteredOn("lit-edge"::equals).hasSize(edges);
        assertThat(graph()).filteredOn("lit-unit"::equals).hasSize(units);
        assertThat(litMatrices()).containsExactlyInAnyOrder(matrices.split(", "));
        robot.moveTo("#lesson");
        assertThat(graph()).isEmpty();
    }

    @Test
    void aFactorIsPinned(FxRobot robot) {
        goTo(10, robot);
        robot.clickOn(window.nodes("#step-formula .term-area").get(2));
        robot.moveTo("#lesson");
        assertThat(litMatrices()).containsExactlyInAnyOrder("value-W3", "value-y3");
        robot.push(KeyCode.ESCAPE);
        assertThat(graph()).isEmpty();
    }

    @Test
    void arrowsGoFromTermToTermOfTheFormulaWithTheFocus(FxRobot robot) {
        goTo(10, robot);
        robot.interact(() -> window.node("#step-formula").requestFocus());
        assertThat(litMatrices()).containsExactly("gradient-W2");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(litMatrices()).containsExactlyInAnyOrder("value-W3", "value-y3");
        assertThat(written()).isEqualTo("∂y₃/∂y₂: how y₃ changes with y₂, by the weights between");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(window.session().position().step()).isEqualTo(11);
        assertThat(litMatrices()).containsExactly("gradient-b2");
        robot.interact(() -> window.node("#step-forward").requestFocus());
        assertThat(graph()).isEmpty();
    }

    @Test
    void aUnitAndAConnectionArePointedAt(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        robot.moveTo(middle("lit-edge"));
        assertThat(written()).isEqualTo("W2₁₁ = 1; (∂L/∂W2)₁₁ = 1 · 6 = 6");
        pointAt("#value-y2", robot);
        robot.moveTo(middle("lit-unit"));
        assertThat(written()).startsWith("y1₁ = ");
    }

    @Test
    void whatIsPinnedStaysUntilEscape(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        robot.clickOn(MouseButton.PRIMARY);
        pointAt("#value-y1", robot);
        assertThat(written()).isEqualTo("(∂L/∂W2)₁₁ = 1 · 6 = 6");
        robot.push(KeyCode.PAGE_DOWN).moveTo("#lesson");
        assertThat(written()).isEqualTo("(∂L/∂W2)₁₁ = 1 · 6 = 6");
        robot.push(KeyCode.ESCAPE);
        assertThat(lit(window.root())).isEmpty();
    }

    @Test
    void aSecondClickLetsGo(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        assertThat(lit(window.root())).isNotEmpty();
        pointAt("#gradient-W2", robot);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        assertThat(lit(window.root())).isEmpty();
    }

    @Test
    void arrowsMoveInAMatrixWithTheFocusAndElsewhereStep(FxRobot robot) {
        goTo(10, robot);
        robot.interact(() -> window.node("#gradient-W2").requestFocus());
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 0, 0");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 2, 0");
        assertThat(written()).isEqualTo("(∂L/∂W2)₃₁ = 1 · 6 = 6");
        assertThat(window.session().position().step()).isEqualTo(10);
        robot.push(KeyCode.ESCAPE);
        assertThat(lit(window.root())).isEmpty();
        robot.type(KeyCode.RIGHT);
        assertThat(window.session().position().step()).isEqualTo(11);
    }

    @Test
    void arrowsMoveWhatIsClickedUntilEscape(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 1, 0");
        assertThat(window.session().position().step()).isEqualTo(10);
        robot.push(KeyCode.ESCAPE);
        assertThat(lit(window.root())).isEmpty();
        robot.type(KeyCode.RIGHT);
        assertThat(window.session().position().step()).isEqualTo(11);
    }

    @Test
    void aPinStaysAtItsCellWhileAPresentersClickerSteps(FxRobot robot) {
        goTo(10, robot);
        pointAt("#gradient-W2", robot);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(window.session().position().step()).isEqualTo(11);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 0, 0");
        robot.type(KeyCode.PAGE_UP);
        assertThat(window.session().position().step()).isEqualTo(10);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 0, 0");
    }

    /** Of the stage's result the next step makes another matrix. */
    @Test
    void arrowsGoOnFromAPinThatIsNoLongerOnTheStage(FxRobot robot) {
        goTo(10, robot);
        robot.moveTo(window.node("#stage .cells"), Pos.TOP_LEFT, new Point2D(6, 6), Motion.DIRECT);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(window.node("#gradient-W2").isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(cells("#gradient-W2")).isEqualTo("1 × 1 at 1, 0");
        assertThat(written()).startsWith("(∂L/∂W2)₂₁ = ");
    }

    @Test
    void arrowsGoOnFromTheCellThatIsClickedOfATransposedMatrix(FxRobot robot) {
        goTo(10, robot);
        var transposed = window.nodes("#stage .cells").stream()
                .filter(cells -> cells.getParent().isVisible())
                .skip(2)
                .findFirst()
                .orElseThrow();
        robot.moveTo(transposed, Pos.TOP_RIGHT, new Point2D(-6, 6), Motion.DIRECT);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson");
        assertThat(cells("#value-y1")).isEqualTo("1 × 1 at 3, 0");
        robot.type(KeyCode.LEFT);
        assertThat(cells("#value-y1")).isEqualTo("1 × 1 at 2, 0");
    }

    @Test
    void atCellAStepIsWrittenOutThoughTheMouseRestsOnAnotherCell(FxRobot robot) {
        goTo(10, robot);
        robot.push(KeyCode.DIGIT3);
        pointAt("#value-W2", robot);
        assertThat(written()).startsWith("W2₁₁ = 1");
        robot.type(KeyCode.RIGHT);
        assertThat(written()).isEqualTo("(∂L/∂b2)₁ = (∂L/∂y2)₁ = 1");
        robot.moveBy(1, 1);
        assertThat(written()).startsWith("W2₁₁ = 1");
        robot.type(KeyCode.DIGIT2, KeyCode.RIGHT);
        assertThat(written()).startsWith("W2₁₁ = 1");
    }

    @Test
    void aDoubleClickPinsNothing(FxRobot robot) {
        goTo(10, robot);
        pointAt("#value-W2", robot);
        robot.doubleClickOn(MouseButton.PRIMARY).write("7").push(KeyCode.ENTER);
        robot.moveTo("#lesson");
        assertThat(lit(window.root())).isEmpty();
        pointAt("#gradient-W2", robot);
        assertThat(written()).startsWith("(∂L/∂W2)₁₁ = ");
    }

    @Test
    void enterChangesTheCellThatIsClickedWhereverTheMouseIs(FxRobot robot) {
        goTo(10, robot);
        pointAt("#value-W2", robot);
        robot.clickOn(MouseButton.PRIMARY).moveTo("#lesson").type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(window.node("#cell-field").isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7").push(KeyCode.ENTER);
        assertThat(window.session().valueOf(Quantity.weights(2)).orElseThrow().at(1, 0))
                .isEqualTo(7);
    }

    /** The read-out has a window of its own. */
    @ParameterizedTest
    @CsvSource({"1024, 700", "1600, 1000"})
    void theReadOutCoversNeitherCellsNorNamesOfItsRow(double width, double height, FxRobot robot) {
        robot.interact(() -> window.resize(width, height));
        goTo(10, robot);
        for (var matrix : List.of("#value-W2", "#gradient-W2", "#gradient-y3", "#stage")) {
            pointAt(matrix, robot);
            robot.moveBy(2, 2);
            var readOut = robot.listWindows().stream()
                    .filter(shown -> shown instanceof Tooltip && shown.isShowing())
                    .findFirst()
                    .orElseThrow();
            var name = window.node(matrix + " .matrix-name");
            assertThat(readOut.getY() + readOut.getHeight())
                    .isLessThanOrEqualTo(name.localToScreen(0, 0).getY() + 1);
        }
    }

    private void goTo(int step, FxRobot robot) {
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(1, 1, step))));
        robot.interact(() -> {
            window.root().applyCss();
            window.root().layout();
        });
    }

    /** Points at the first cell of a matrix. */
    private void pointAt(String matrix, FxRobot robot) {
        var cells = window.node(matrix + " .cells");
        robot.moveTo(cells, Pos.TOP_LEFT, new Point2D(6, 6), Motion.DIRECT);
    }

    private String written() {
        return text("#cell-sum");
    }

    private String text(String label) {
        return ((Label) window.node(label)).getText();
    }

    private static List<Node> lit(Node root) {
        return root.lookupAll(".cell-light").stream()
                .filter(light -> light.isVisible() && light.getParent().isVisible())
                .toList();
    }

    /** Which cells of a matrix are framed: how many rows and columns, from where. */
    private String cells(String matrix) {
        window.root().layout();
        var view = window.node(matrix);
        var all = view.lookup(".cells").getBoundsInParent();
        var frame = lit(view).get(0).getBoundsInParent();
        double height = all.getHeight() / size(view, "$1");
        double width = all.getWidth() / size(view, "$2");
        return "%d × %d at %d, %d"
                .formatted(
                        Math.round(frame.getHeight() / height),
                        Math.round(frame.getWidth() / width),
                        from(frame.getMinY() - all.getMinY(), height),
                        from(frame.getMinX() - all.getMinX(), width));
    }

    private static int size(Node matrix, String side) {
        var said = matrix.getAccessibleText();
        return Integer.parseInt(said.replaceAll("^[^,]*, (\\d+) × (\\d+):.*", side));
    }

    private static long from(double distance, double cell) {
        return Math.round(distance / cell);
    }

    /** The matrices of the board that are lit. */
    private List<String> litMatrices() {
        return window.nodes(".matrix").stream()
                .filter(matrix -> matrix.getId() != null && !lit(matrix).isEmpty())
                .map(Node::getId)
                .toList();
    }

    private List<String> graph() {
        return ((Group) window.node("#network-light"))
                .getChildren().stream().map(part -> part.getStyleClass().get(0)).toList();
    }

    /** The middle of the first lit unit or connection, on the screen. */
    private Point2D middle(String style) {
        var part = ((Group) window.node("#network-light"))
                .getChildren().stream()
                        .filter(node -> node.getStyleClass().contains(style))
                        .findFirst()
                        .orElseThrow();
        var bounds = part.localToScreen(part.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private long terms() {
        return window.nodes("#stage .term-area").stream()
                .filter(term ->
                        term.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .count();
    }
}
