package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.session.Pointed;
import backstep.text.Language;
import backstep.ui.store.Panel;
import backstep.ui.store.Theme;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

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

/** The smallest window at twice the size, with a question below the stage. */
@ExtendWith(ApplicationExtension.class)
class CompactQuestionTest {

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
    void aQuestionHasRoomBelowTheStage() {
        ask();
        var mistakes = new ArrayList<String>();
        int asked = 0;
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step++) {
            var language = CompactWindow.inTurn(List.of(Language.values()), step);
            mistakes.addAll(compact.mistakes(Theme.LIGHT, language, Panel.TIMELINE, step));
            mistakes.addAll(compact.mistakes(Theme.LIGHT, language, Panel.STAGE, step));
            assertThat(compact.scale()).isEqualTo(2);
            if (compact.isShown("#question")) {
                asked++;
                lowRows().forEach(mistakes::add);
                assertThat(compact.isShown("#stage .reveal"))
                        .as("turned at %d", step)
                        .isEqualTo(step > 1);
                assertThat(window.bounds("#question").getMinY())
                        .isGreaterThan(window.bounds("#stage").getMaxY());
            }
        }
        assertThat(asked).isGreaterThan(last / 2);
        assertThat(mistakes).isEmpty();
    }

    /** Its title is in one line, and its five rows are as high as numbers that can be read. */
    @Test
    void besideAQuestionAStepIsNamedAndItsNumbersAreRead() {
        ask();
        for (var language : Language.values()) {
            compact.show(Theme.LIGHT, language, Panel.STAGE, 10);
            assertThat(compact.isShown("#question")).isTrue();
            assertThat(compact.isShown("#step-title")).isTrue();
            assertThat(window.bounds("#step-title").getHeight()).isLessThan(2 * 24);
            assertThat(window.bounds("#stage .cells").getHeight())
                    .isGreaterThanOrEqualTo(2 * 5 * 7);
        }
    }

    /** Where its equation would be low below the formula, it stands beside it. */
    @Test
    void besideAQuestionEachStepHasItsTitleAndClearNumbers() {
        ask();
        for (var title : List.of("Three linear layers by hand", "Mazur's 2-2-2 sigmoid network")) {
            compact.open(title);
            int last = window.session().trace().size();
            for (int step = 1; step <= last; step++) {
                var language = CompactWindow.inTurn(List.of(Language.values()), step);
                compact.show(Theme.LIGHT, language, Panel.STAGE, step);
                assertThat(compact.isShown("#step-title"))
                        .as("%s %d", title, step)
                        .isTrue();
                int rows = window.session().step().value().rows();
                assertThat(window.bounds("#stage .cells").getHeight() / rows)
                        .as("a row of %s at %d", title, step)
                        .isGreaterThanOrEqualTo(2 * 8);
            }
        }
    }

    /** On its own line or, where matrices need all of the height, beside a formula that leaves room. */
    @Test
    @Tag("sweep")
    void besideAQuestionEachStepOfEachLessonHasItsTitleOrALongFormula() {
        ask();
        var mistakes = new ArrayList<String>();
        for (var lesson : ShippedLessons.all()) {
            compact.open(lesson);
            int last = window.session().trace().size();
            for (int step = 1; step <= last; step++) {
                for (var language : Language.values()) {
                    mistakes.addAll(compact.mistakes(Theme.LIGHT, language, Panel.STAGE, step));
                    if (!compact.isShown("#step-title")
                            && !compact.isShown("#step-title-beside")
                            && freeBesideFormula() > 2 * 110) {
                        mistakes.add(lesson.title().in(language) + ": no title at " + step);
                    }
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    private double freeBesideFormula() {
        double end = window.nodes("#step-formula .term").stream()
                .filter(Node::isVisible)
                .mapToDouble(term -> term.localToScene(term.getLayoutBounds()).getMaxX())
                .max()
                .orElseThrow();
        return window.bounds("#stage .reveal").getMinX() - end;
    }

    @Test
    void whereTheLineHasNoRoomACellIsWrittenOutInPlaceOfTheTitle(FxRobot robot) {
        compact.open("A dead ReLU unit");
        ask();
        compact.show(Theme.LIGHT, Language.ENGLISH, Panel.STAGE, 7);
        assertThat(compact.isShown("#stage #cell-sum")).isFalse();
        var numbers = window.bounds("#stage .cells");
        robot.moveTo("#stage .cells").interact(window::layOut);
        assertThat(compact.isShown("#step-title")).isFalse();
        assertThat(compact.isShown("#stage #cell-sum")).isTrue();
        assertThat(((Labeled) window.node("#stage #cell-sum")).getText()).contains("·");
        assertThat(readOut(robot).getY()).isGreaterThanOrEqualTo(bottomOfCells() - 1);
        assertThat(window.bounds("#stage .cells")).isEqualTo(numbers);
        robot.moveTo("#step-forward").interact(window::layOut);
        assertThat(compact.isShown("#step-title")).isTrue();
    }

    /** In its own line, in place of the title, or in place of the formula. */
    @Test
    void aCellOfEachStepIsWrittenOutBesideAQuestion(FxRobot robot) {
        compact.open("Telling two spirals apart");
        ask();
        var pointer = window.store().pointer();
        int last = window.session().trace().size();
        for (int step = 1; step <= last; step += 2) {
            robot.interact(pointer::release);
            compact.show(Theme.LIGHT, Language.ENGLISH, Panel.STAGE, step);
            var made = window.session().step().quantity();
            robot.interact(() -> pointer.point(Pointed.element(made, 0, 0).pinned()))
                    .interact(window::layOut);
            assertThat(compact.isShown("#stage #cell-sum")).as("step %d", step).isTrue();
            var sum = (Labeled) window.node("#stage #cell-sum");
            assertThat(sum.getText()).as("step %d", step).containsPattern(" [=≈] |given");
            assertThat(isWhole(sum)).as("%s in %s", sum.getText(), sum).isTrue();
        }
    }

    /** Its exact number has a window of its own, which does not lie over the sum. */
    @Test
    void whereACellIsWrittenOutInPlaceOfTheFormulaItsNumberIsReadOutBelow(FxRobot robot) {
        compact.open("Telling two spirals apart");
        ask();
        compact.show(Theme.LIGHT, Language.ENGLISH, Panel.STAGE, 27);
        assertThat(compact.isShown("#step-formula")).isTrue();
        robot.moveTo("#stage .cells").interact(window::layOut);
        assertThat(compact.isShown("#stage #cell-sum")).isTrue();
        assertThat(compact.isShown("#step-formula")).isFalse();
        assertThat(readOut(robot).getY()).isGreaterThanOrEqualTo(bottomOfCells() - 1);
        robot.moveTo("#step-forward").interact(window::layOut);
        assertThat(compact.isShown("#step-formula")).isTrue();
    }

    /** Where another panel is in place of the stage, the way back says that a question is there. */
    @Test
    void aQuestionOutOfSightHasAButtonThatLeadsToIt(FxRobot robot) {
        for (var language : Language.values()) {
            compact.show(Theme.LIGHT, language, Panel.BOARD, 10);
            var back = (Labeled) window.node("#to-stage");
            assertThat(back.getText()).isEmpty();
            ask();
            var mistakes = compact.mistakes(Theme.LIGHT, language, Panel.BOARD, 10);
            assertThat(mistakes).isEmpty();
            assertThat(compact.isShown("#question")).isFalse();
            assertThat(back.getText()).isNotEmpty();
            assertThat(((Text) back.lookup(".text")).getText()).isEqualTo(back.getText());
            robot.clickOn("#to-stage");
            compact.layOut();
            assertThat(compact.isShown("#question")).isTrue();
            robot.clickOn("#ask");
        }
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

    private void ask() {
        compact.robot().interact(() -> window.store()
                .choose(now -> now.withTeaching(now.teaching().withAsks(true))));
    }

    /** Whether a label has room for its lines. */
    private static boolean isWhole(Labeled label) {
        double width = label.getWidth();
        return label.isWrapText()
                ? label.prefHeight(width) <= label.getHeight() + 1
                : label.prefWidth(-1) <= width + 1;
    }

    @Test
    void noAnswerMakesTheStageSmaller(FxRobot robot) {
        compact.open("XOR with two tanh units");
        ask();
        int answered = 0;
        for (int step = 1; step <= window.session().trace().size(); step++) {
            compact.show(Theme.LIGHT, Language.ENGLISH, Panel.STAGE, step);
            var before = window.bounds("#stage");
            if (compact.isShown("#answer-A")) {
                robot.push(KeyCode.A);
                compact.layOut();
                assertThat(window.bounds("#stage")).as("step %d", step).isEqualTo(before);
                answered++;
            }
        }
        assertThat(answered).isPositive();
    }

    /** The matrices of the stage whose rows are too low for numbers. */
    private Stream<String> lowRows() {
        return window.nodes("#stage .matrix").stream()
                .filter(matrix -> compact.isShown("#stage") && matrix.isVisible())
                .filter(matrix -> rowHeight(matrix) < 9)
                .map(matrix -> matrix.getAccessibleText() + " is too low to be read");
    }

    /** In pixels. */
    private static double rowHeight(Node matrix) {
        var cells = matrix.lookup(".cells");
        var rows = ((Labeled) matrix.lookup(".shape")).getText().split("×", -1)[0];
        return cells.localToScene(cells.getLayoutBounds()).getHeight() / Integer.parseInt(rows);
    }
}
