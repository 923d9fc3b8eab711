package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.ui.store.Look;
import backstep.ui.store.Settings;
import backstep.ui.store.Teaching;
import backstep.ui.store.Theme;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
        robot.clickOn("#setting-asks")
                .clickOn("#setting-unfolds")
                .clickOn("#setting-score")
                .clickOn("#setting-ring");
        assertThat(settings())
                .isEqualTo(Settings.in(Language.CHINESE)
                        .withNumerals(new Numerals(3))
                        .withLook(new Look(Theme.DARK, 110, true))
                        .withTeaching(new Teaching(true, false, true)));
        robot.clickOn("#settings-back");
        assertThat(settings()).isEqualTo(Settings.in(Language.ENGLISH));
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

    private Settings settings() {
        return window.store().settings().get();
    }
}
