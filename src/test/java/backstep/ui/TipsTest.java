package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/** What controls say when the pointer rests on them. */
@ExtendWith(ApplicationExtension.class)
class TipsTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void eachKeyIsNamedByTheControlThatDoesTheSame(FxRobot robot) {
        showEverything(robot);
        for (var language : Language.values()) {
            speak(robot, language);
            for (var shortcut : Shortcut.values()) {
                controls(shortcut).forEach(id -> assertThat(tip(id))
                        .as("%s at %s", shortcut, id)
                        .contains(keys(shortcut, id, language)));
            }
        }
    }

    @Test
    void eachButtonHasATipInEachLanguage(FxRobot robot) {
        showEverything(robot);
        for (var language : Language.values()) {
            speak(robot, language);
            assertThat(buttons(window.root()).toList())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(button -> {
                        assertThat(button.getAccessibleText()).as("%s", button).isNotBlank();
                        assertThat(button.getTooltip())
                                .as("%s", button)
                                .isNotNull()
                                .extracting(Tooltip::getText, STRING)
                                .isNotBlank();
                    });
        }
    }

    /** In several lines where it is too long for one. */
    @Test
    void aTipIsWholeAndNotWiderThanTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> window.openSmall("three-linear-layers", 200));
        for (var language : Language.values()) {
            speak(robot, language);
            robot.interact(window::layOut);
            for (var button : buttons(window.root()).toList()) {
                var tip = button.getTooltip();
                robot.interact(() -> tip.show(window.stage(), 0, 0)).interact(window::layOut);
                var text = (Text) tip.getScene().getRoot().lookup(".text");
                assertThat(text.getText().replaceAll("\\s+", " ")).isEqualTo(tip.getText());
                assertThat(tip.getWidth()).as(tip.getText()).isLessThanOrEqualTo(1024);
                robot.interact(tip::hide);
            }
        }
    }

    /** Where the mouse does what a key does; cells are reached and changed by clicks. */
    private static List<String> controls(Shortcut shortcut) {
        return switch (shortcut) {
            case STEP_FORWARD -> List.of("#step-forward");
            case STEP_BACKWARD -> List.of("#step-backward");
            case NEXT_PHASE, PREVIOUS_PHASE -> List.of("#next-phase");
            case NEXT_EPOCH, PREVIOUS_EPOCH -> List.of("#epochs-scrubber");
            case FIRST_STEP, LAST_STEP -> List.of("#restart");
            case PLAY -> List.of("#play");
            case RATE_DOWN, RATE_UP -> List.of("#learning-rate");
            case LAYER -> List.of("#granularity-layer");
            case OPERATION -> List.of("#granularity-operation");
            case CELL -> List.of("#granularity-cell");
            case TURN -> List.of("#reveal-symbols", "#reveal-numbers", "#reveal-result");
            case ASK -> List.of("#ask");
            case ANSWER -> List.of("#answer-A", "#answer-B");
            case FREEZE -> List.of("#freeze-value-W1");
            case CELLS, CHANGE_CELL -> List.of();
            case UNDO -> List.of("#undo");
            case REDO -> List.of("#redo");
            case OPEN -> List.of("#open-lesson");
            case LARGER, USUAL_SIZE -> List.of("#setting-scale-more");
            case SMALLER -> List.of("#setting-scale-less");
            case BOARD, CHARTS, STAGE, TIMELINE, GRADIENTS, PRESENT -> List.of("#present");
            case HELP -> List.of("#help");
            case CLOSE -> List.of("#close-diverged", "#close-about");
        };
    }

    /** As they are written in a language; of the answers, each has its letter. */
    private static List<String> keys(Shortcut shortcut, String id, Language language) {
        var space = language == Language.CHINESE ? "空格" : "Space";
        return shortcut == Shortcut.ANSWER
                ? List.of(id.substring(id.length() - 1))
                : shortcut.keys().stream()
                        .map(key -> key.replace("Space", space))
                        .toList();
    }

    private void showEverything(FxRobot robot) {
        robot.interact(() -> {
            window.store().choose(now -> now.withTeaching(now.teaching().withAsks(true)));
            window.store().apply(session -> Session.of(ShippedLessons.all().get(0))
                    .withLearningRate(1e300)
                    .jumpTo(new Position(12, 1, 7)));
        });
        robot.clickOn("#about-lesson").clickOn("#settings");
    }

    private void speak(FxRobot robot, Language language) {
        robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
    }

    private String tip(String id) {
        return ((Control) window.node(id)).getTooltip().getText();
    }

    private static Stream<ButtonBase> buttons(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(TipsTest::buttonsFrom);
    }

    private static Stream<ButtonBase> buttonsFrom(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof ButtonBase button
                ? Stream.of(button)
                : node instanceof Parent parent ? buttons(parent) : Stream.empty();
    }
}
