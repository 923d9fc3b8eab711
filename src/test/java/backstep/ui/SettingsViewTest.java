package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;
import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;
import backstep.ui.store.Look;
import backstep.ui.store.Settings;
import backstep.ui.store.Teaching;
import backstep.ui.store.Theme;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.stream.Collectors;

/** The card of all settings in the real window. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void eachSettingIsChosenAndAllAreSetBack(FxRobot robot) {
        robot.clickOn("#settings");
        robot.clickOn("#setting-language-zh").clickOn("#setting-theme-dark");
        robot.clickOn("#setting-scale-more").clickOn("#setting-digits-less");
        robot.clickOn("#setting-notation-delta");
        robot.clickOn("#setting-asks")
                .clickOn("#setting-unfolds")
                .clickOn("#setting-score")
                .clickOn("#setting-ring")
                .clickOn("#setting-motion");
        assertThat(settings())
                .isEqualTo(Settings.in(Language.CHINESE)
                        .withNumerals(new Numerals(3))
                        .withLook(new Look(Theme.DARK, 110, true, true))
                        .withTeaching(new Teaching(true, false, true, Notation.DELTA)));
        robot.clickOn("#settings-back");
        assertThat(settings()).isEqualTo(Settings.in(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"code, dW2, dy2", "delta, dL/dW2, δ2"})
    void theNotationIsFollowedEverywhereAtOnce(
            String notation, String weights, String sum, FxRobot robot) {
        robot.interact(
                () -> window.store().apply(session -> session.jumpTo(new Position(1, 1, 10))));
        assertThat(spoken("#gradient-y2")).startsWith("dL/dy2, ");
        robot.clickOn("#settings").clickOn("#setting-notation-" + notation);
        robot.interact(() -> window.root().layout());
        assertThat(spoken("#gradient-W2")).startsWith(weights + ", ");
        assertThat(spoken("#gradient-y2")).startsWith(sum + ", ");
        assertThat(shown("#gradient-y2 .formula")).isEqualTo(sum);
        assertThat(spoken("#step-formula")).startsWith(weights + " = ").endsWith(sum + " · y1ᵀ");
        robot.clickOn("#settings-back");
        assertThat(spoken("#gradient-y2")).startsWith("dL/dy2, ");
    }

    @Test
    void theCardIsClosedByEscapeAndByAClickBesideIt(FxRobot robot) {
        robot.clickOn("#settings");
        assertThat(window.node("#settings-card")).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.node("#settings-card")).isNull();
        robot.clickOn("#settings").clickOn("#stage");
        assertThat(window.node("#settings-card")).isNull();
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void whileItIsOpenKeysAreForItsControls(FxRobot robot) {
        robot.clickOn("#settings");
        robot.interact(() -> window.node("#setting-ring").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(settings().look().ring()).isTrue();
        assertThat(window.session().position()).isEqualTo(Position.START);
    }

    @Test
    void nothingOfTheCardIsCutOff(FxRobot robot) {
        robot.clickOn("#settings");
        robot.interact(() -> window.resize(1024, 700));
        for (var language : Language.values()) {
            for (int scale = Look.SMALLEST; scale <= Look.LARGEST; scale += 20) {
                var look = Look.STANDARD.withScale(scale);
                robot.interact(() ->
                        window.store().choose(now -> now.withLanguage(language).withLook(look)));
                robot.interact(() -> window.root().layout());
                assertThat(TextBounds.mistakes(window.root()))
                        .as("%s, %s %%", language, scale)
                        .isEmpty();
            }
        }
    }

    private String spoken(String node) {
        return window.node(node).getAccessibleText();
    }

    /** The letters of a formula as they are drawn. */
    private String shown(String formula) {
        return ((Parent) window.node(formula))
                .getChildrenUnmodifiable().stream()
                        .filter(part -> part instanceof Text && part.isVisible())
                        .map(part -> ((Text) part).getText())
                        .collect(Collectors.joining());
    }

    private Settings settings() {
        return window.store().settings().get();
    }
}
