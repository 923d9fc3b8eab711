package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Position;
import backstep.text.Language;
import backstep.ui.store.Look;
import backstep.ui.store.Theme;

import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The real window at every scale, in every theme, with panels folded. */
@ExtendWith(ApplicationExtension.class)
class ScaleTest {

    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final List<Language> LANGUAGES = List.of(Language.values());
    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(1600, 1000), new Dimension2D(1920, 1080), new Dimension2D(1024, 700));
    private static final int FIRST_STEP = 7;
    private static final int STEPS = 13;

    /** By how much a theme begins at another step than the one before went on with. */
    private static final int SHIFT = 7;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    /**
     * Each size in each language at each scale. Themes and steps share them, so that each theme
     * meets each scale, and each size and each theme meets each step.
     */
    @Test
    @Tag("sweep")
    void nothingIsCutOffAtAnyScaleInAnyTheme(FxRobot robot) {
        int number = 0;
        for (var theme : THEMES) {
            for (var size : SIZES) {
                robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
                for (var language : LANGUAGES) {
                    int first = (THEMES.indexOf(theme)
                                    + SIZES.indexOf(size)
                                    + LANGUAGES.indexOf(language))
                            % 3;
                    for (int scale = Look.SMALLEST + 10 * first;
                            scale <= Look.LARGEST;
                            scale += 30) {
                        int step = number++ % STEPS + FIRST_STEP;
                        show(robot, new Look(theme, scale, false, false), language, step);
                        assertThat(TextBounds.mistakes(window.root()))
                                .as(
                                        "%s, %d %%, %s, %s, step %d",
                                        size, scale, theme, language, step)
                                .isEmpty();
                    }
                }
            }
            number += SHIFT;
        }
    }

    /** Else their edges are grey, and a chart shows at its edge what was on its canvas before. */
    @Test
    void panelsAndChartsLieOnPixelsAtAnyScale(FxRobot robot) {
        for (var theme : Theme.values()) {
            for (int scale : List.of(90, 100, 110, 130)) {
                show(robot, new Look(theme, scale, false, false), Language.ENGLISH, 1);
                for (var node : List.of("#stage", ".board", "#loss-chart .canvas")) {
                    if (window.node(node).isVisible()) {
                        var corner = window.bounds(node);
                        assertThat(List.of(corner.getMinX(), corner.getMinY()))
                                .as("%s in %s at %d %%", node, theme, scale)
                                .allMatch(edge -> Math.abs(edge - Math.rint(edge)) < 0.001);
                    }
                }
            }
        }
    }

    @Test
    void controlPlusAndMinusScaleAndZeroSetsItBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(scale()).isEqualTo(120);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(scale()).isEqualTo(100);
        for (int times = 0; times < 3; times++) {
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertThat(scale()).isEqualTo(80);
        robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(scale()).isEqualTo(100);
    }

    @Test
    void eachPanelIsFoldedByItsKeyAndLeavesItsRoom(FxRobot robot) {
        var stage = window.bounds("#stage");
        robot.push(KeyCode.F2);
        assertThat(window.node(".board").isVisible()).isFalse();
        assertThat(window.bounds("#stage").getHeight()).isGreaterThan(1.8 * stage.getHeight());
        robot.push(KeyCode.F4).push(KeyCode.F2).push(KeyCode.F4);
        robot.push(KeyCode.F6).push(KeyCode.F6);
        assertThat(window.bounds("#stage")).isEqualTo(stage);
        assertThat(window.store().settings().get().arrangement().chosen()).isEmpty();
    }

    @Test
    void theOnlyPanelInSightStaysAndTheWindowSaysWhy(FxRobot robot) {
        robot.push(KeyCode.F2).push(KeyCode.F4).push(KeyCode.F3);
        assertThat(isShown("#loss-chart")).isTrue();
        assertThat(isShown("#refusal")).isTrue();
        robot.push(KeyCode.F2);
        assertThat(isShown(".board")).isTrue();
        assertThat(isShown("#refusal")).isFalse();
        robot.push(KeyCode.F3);
        assertThat(isShown("#loss-chart")).isFalse();
        assertThat(isShown(".board")).isTrue();
    }

    /** What has no room at a large scale is folded before its key is pressed. */
    @Test
    void atALargeScaleEachKeyShowsWhatIsFolded(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        robot.interact(
                () -> window.store().choose(now -> now.withLook(now.look().withScale(160))));
        assertThat(isShown(".board")).isFalse();
        for (int times = 0; times < 2; times++) {
            robot.push(KeyCode.F4);
            assertThat(isShown("#stage")).isFalse();
            assertThat(isShown(".board")).isTrue();
            robot.push(KeyCode.F2);
            assertThat(isShown("#stage")).isTrue();
            assertThat(isShown(".board")).isFalse();
        }
    }

    private boolean isShown(String id) {
        return Stream.iterate(window.node(id), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private int scale() {
        return window.store().settings().get().look().scale();
    }

    private void show(FxRobot robot, Look look, Language language, int step) {
        robot.interact(() -> {
            window.store().apply(session -> session.jumpTo(new Position(1, 1, step)));
            window.store().choose(now -> now.withLanguage(language).withLook(look));
        });
        robot.interact(window::layOut);
    }
}
