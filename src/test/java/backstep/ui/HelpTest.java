package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.store.KeptSettings;
import backstep.ui.store.MemoryPreferences;
import backstep.ui.store.Settings;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/** What the window tells of itself: its keys, a hint at the first start, what a lesson is about. */
@ExtendWith(ApplicationExtension.class)
class HelpTest {

    private static final List<Dimension2D> SIZES =
            List.of(new Dimension2D(1600, 1000), new Dimension2D(1024, 700));

    private final KeptSettings kept = new KeptSettings(
            MemoryPreferences.writable(),
            Settings.in(Language.ENGLISH),
            Runnable::run,
            Runnable::run);
    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run, kept);
    }

    @Test
    void theHintOfTheFirstStartGoesAwayForGood(FxRobot robot) {
        assertThat(window.node("#hint").isVisible()).isTrue();
        robot.clickOn("#close-hint");
        assertThat(window.node("#hint").isVisible()).isFalse();
        assertThat(kept.isHinted()).isTrue();
    }

    @Test
    void allKeysAreAsLargeAsAllElseAndCanBeScrolledTo(FxRobot robot) {
        robot.interact(() -> {
            window.resize(1024, 700);
            window.store().choose(now -> now.withLook(now.look().withScale(200)));
        });
        robot.push(KeyCode.F1);
        var seen = window.bounds(".card-scroll");
        assertThat(window.root().getLayoutBounds().contains(seen)).isTrue();
        assertThat(words("#help-card")).hasSizeGreaterThan(60).allSatisfy(word -> {
            assertThat(word.getLocalToSceneTransform().getMxx()).isEqualTo(2);
            var bounds = word.localToScene(word.getLayoutBounds());
            assertThat(bounds.getMinX()).isGreaterThan(seen.getMinX());
            assertThat(bounds.getMaxX()).isLessThan(seen.getMaxX());
        });
        assertThat(seen.contains(window.bounds("#help-card .over-title"))).isTrue();
        var title = window.bounds("#help-card .over-title");
        robot.push(KeyCode.PAGE_DOWN);
        var turned = window.bounds("#help-card .over-title");
        assertThat(title.getMinY() - turned.getMinY())
                .isBetween(seen.getHeight() * 0.8, seen.getHeight());
        robot.push(KeyCode.PAGE_UP);
        assertThat(window.bounds("#help-card .over-title")).isEqualTo(title);
        robot.push(KeyCode.END);
        assertThat(seen.contains(window.bounds("#help-card .over-title"))).isFalse();
        var texts = Texts.in(Language.ENGLISH);
        assertThat(words("#help-card"))
                .filteredOn(word -> seen.contains(word.localToScene(word.getLayoutBounds())))
                .extracting(Label::getText)
                .contains(texts.say(Shortcut.CLOSE.textKey()));
    }

    private List<Label> words(String card) {
        return window.nodes(card + " .label").stream().map(Label.class::cast).toList();
    }

    @Test
    void f1ShowsEveryKeyAndWhatItDoesUntilEscape(FxRobot robot) {
        robot.push(KeyCode.F1);
        var said = robot.from(window.node("#help-card")).lookup(".label").queryAllAs(Label.class);
        var words = said.stream().map(Label::getText).toList();
        var texts = Texts.in(Language.ENGLISH);
        for (var shortcut : Shortcut.values()) {
            assertThat(words).contains(texts.say(shortcut.textKey())).containsAll(shortcut.keys());
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(window.node("#help-card")).isNull();
        robot.push(KeyCode.F1).push(KeyCode.F1);
        assertThat(window.node("#help-card")).isNull();
    }

    @Test
    void noKeyHasTwoMeanings() {
        var keys = Stream.of(Shortcut.values()).flatMap(shortcut -> shortcut.keys().stream());
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void theCardAboutTheLessonStaysOpenBesideTheBoardWhileStepping(FxRobot robot) {
        robot.clickOn("#close-hint").clickOn("#about-lesson");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(window.node("#about-card").isVisible()).isTrue();
        assertThat(window.bounds("#about-card").intersects(window.bounds(".board")))
                .isFalse();
        robot.clickOn("#close-about");
        assertThat(window.node("#about-card")).isNull();
    }

    @Test
    void nothingOfTheCardsIsCutOff(FxRobot robot) {
        robot.clickOn("#close-hint");
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
                robot.push(KeyCode.F1);
                nothingIsCutOff(robot, size, language);
                robot.push(KeyCode.ESCAPE).clickOn("#about-lesson");
                nothingIsCutOff(robot, size, language);
                robot.push(KeyCode.ESCAPE);
            }
        }
    }

    private void nothingIsCutOff(FxRobot robot, Dimension2D size, Language language) {
        robot.interact(() -> window.root().layout());
        assertThat(TextBounds.mistakes(window.root()))
                .as("%s, %s", size, language)
                .isEmpty();
    }
}
