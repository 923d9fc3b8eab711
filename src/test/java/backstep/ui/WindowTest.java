package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.LessonException;
import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Sentence;
import backstep.ui.store.SessionStore;

import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** The real window, stepped and dragged by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(1600, 1000), new Dimension2D(1920, 1080), new Dimension2D(1024, 700));

    private final LessonException mistake = new LessonException(
            "/home/a-teacher/lessons/of-the-second-week/a-long-name.lesson.json",
            12,
            40,
            Sentence.of("lesson.name.unknown", "layers[0].activation", "relo", "relu"));

    private ShownWindow window;
    private SessionStore store;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        store = window.store();
    }

    @Test
    void anEpochForwardByKeysAndBackByClicksShowsTheSameMatrices(FxRobot robot) {
        var seen = new ArrayList<List<String>>();
        seen.add(matrices());
        for (int step = 2; step <= 21; step++) {
            robot.push(KeyCode.RIGHT);
            seen.add(matrices());
        }
        assertThat(text("#value-W3")).isEqualTo("W3, 1 × 5: 0.952 0.952 0.952 0.952 0.952");
        assertThat(text("#value-y1")).isEqualTo("y1, 4 × 1: not computed yet");
        assertThat(((Label) window.node("#epoch-counter")).getText()).isEqualTo("2 / 10");
        for (int step = 20; step >= 1; step--) {
            robot.clickOn("#step-backward");
            assertThat(matrices()).as("step %d", step).isEqualTo(seen.get(step - 1));
        }
        assertThat(text("#value-W3")).isEqualTo("W3, 1 × 5: 1 1 1 1 1");
    }

    @Test
    void theStepsHaveTheNumbersOfTheNotebook(FxRobot robot) {
        for (int step = 2; step <= 14; step++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(text("#value-y2")).isEqualTo("y2, 5 × 1: 24; 24; 24; 24; 24");
        assertThat(text("#value-L")).isEqualTo("L, 1 × 1: 70");
        assertThat(text("#gradient-W1"))
                .isEqualTo("dL/dW1, 4 × 3: 5 10 15; 5 10 15; 5 10 15; 5 10 15");
    }

    @Test
    void draggingTheLearningRateFromEndToEndAtEveryPhaseKeepsTheStep(FxRobot robot) {
        for (int phase = 0; phase < 4; phase++) {
            var before = ((Label) window.node("#step-counter")).getText();
            var slider = ((Slider) window.node("#learning-rate"));
            robot.interact(() -> slider.setValue(slider.getMin()));
            robot.drag("#learning-rate .thumb").dropBy(3000, 0);
            assertThat(store.session().get().learningRate()).isEqualTo(1.0);
            assertThat(((TextField) window.node("#learning-rate-field")).getText())
                    .isEqualTo("1");
            assertThat(((Label) window.node("#step-counter")).getText()).isEqualTo(before);
            robot.drag("#learning-rate .thumb").dropBy(-3000, 0);
            assertThat(store.session().get().learningRate()).isEqualTo(1e-4);
            robot.clickOn("#next-phase");
        }
    }

    @Test
    void theLanguageIsSwitchedLive(FxRobot robot) {
        robot.clickOn("#language-zh");
        assertThat(((Button) window.node("#step-forward")).getText()).startsWith("前进一步");
        assertThat(title()).isEqualTo("手算三层全连接网络");
        assertThat(text("#gradient-W1")).isEqualTo("dL/dW1, 4 × 3: 尚未计算");
        robot.clickOn("#language-en");
        assertThat(((Button) window.node("#step-forward")).getText()).startsWith("Step forward");
        assertThat(title()).isEqualTo("Three linear layers by hand");
    }

    @Test
    void aRateThatIsNoNumberIsRefusedAndChangesNothing(FxRobot robot) {
        var places = List.of("#play", "#learning-rate", "#learning-rate-field", "#network");
        var before = places.stream().map(window::bounds).toList();
        robot.doubleClickOn("#learning-rate-field").write("abc").push(KeyCode.ENTER);
        assertThat(store.session().get().learningRate()).isEqualTo(0.002);
        assertThat(((Label) window.node(".learning-rate .complaint")).getText())
                .isEqualTo("Not a number above 0");
        assertThat(places.stream().map(window::bounds).toList()).isEqualTo(before);
    }

    @Test
    void everyControlSaysWhatItIsAndHasATip(FxRobot robot) {
        var batches = ShippedLessons.all().get(9);
        robot.interact(() -> store.apply(session ->
                Session.of(batches).withLearningRate(1e300).jumpTo(new Position(12, 1, 1))));
        for (var language : Language.values()) {
            robot.interact(() -> store.choose(now -> now.withLanguage(language)));
            var controls = robot.lookup(node -> node instanceof Control && isOperated(node))
                    .queryAllAs(Control.class);
            assertThat(controls).hasSizeGreaterThan(12).allSatisfy(control -> {
                assertThat(control.getAccessibleText()).as("%s", control).isNotBlank();
                assertThat(control.getTooltip().getText()).as("%s", control).isNotBlank();
            });
        }
    }

    private static boolean isOperated(Node node) {
        return node.getId() != null
                && (node instanceof ButtonBase
                        || node instanceof ComboBoxBase
                        || node instanceof Slider
                        || node instanceof TextField);
    }

    @Test
    void nothingIsCutOffAtAnySizeInAnyLanguageAtAnyStep(FxRobot robot) {
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                robot.interact(() -> store.apply(Session::restart));
                for (int step = 1; step <= 20; step++) {
                    robot.interact(() -> window.root().layout());
                    assertThat(TextBounds.mistakes(window.root()))
                            .as("%s, %s, step %d", size, language, step)
                            .isEmpty();
                    robot.interact(() -> store.apply(Session::stepForward));
                }
            }
        }
    }

    /** The title that the closed combo box shows. */
    private String title() {
        var shown = window.nodes("#lesson .list-cell .text").stream()
                .map(text -> ((Text) text).getText())
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(", ", shown);
    }

    @Test
    void nothingIsCutOffWhereBannersLie(FxRobot robot) {
        robot.interact(() -> {
            store.apply(session -> session.withLearningRate(1).jumpTo(new Position(12, 1, 1)));
            store.notice(notices -> notices.withMistake(mistake));
        });
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                robot.interact(() -> window.root().layout());
                assertThat(window.node("#lesson-mistake").isVisible()).isTrue();
                assertThat(window.node("#diverged").isVisible()).isTrue();
                assertThat(TextBounds.mistakes(window.root()))
                        .as("%s, %s", size, language)
                        .isEmpty();
            }
        }
    }

    private List<String> matrices() {
        return window.nodes(".matrix").stream()
                .filter(node -> node.getId() != null)
                .map(Node::getAccessibleText)
                .toList();
    }

    private String text(String id) {
        return window.node(id).getAccessibleText();
    }
}
