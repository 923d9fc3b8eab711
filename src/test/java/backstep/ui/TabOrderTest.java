package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Settings;
import backstep.ui.store.Theme;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** The whole window by keyboard alone, control by control. */
@ExtendWith(ApplicationExtension.class)
class TabOrderTest {

    /** The parts of the window in reading order, as style sheets know them. */
    private static final List<String> PARTS = List.of(
            "header",
            "board",
            "about",
            "chart-card",
            "stage",
            "side-card",
            "banners",
            "epochs",
            "timeline",
            "transport");

    /** A mark that is no text has to stand out from what is beside it by as much (WCAG 1.4.11). */
    private static final double CONTRAST = 3;

    /** More than any walk takes. */
    private static final int ENDLESS = 200;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void tabReachesEachControlOnceInReadingOrderAndShiftTabGoesBack(FxRobot robot) {
        show(robot, states().get(1));
        var forward = walk(robot, KeyCode.TAB);
        assertThat(names(forward)).doesNotHaveDuplicates();
        assertThat(new HashSet<>(forward)).isEqualTo(new HashSet<>(stops(window.root())));
        assertThat(forward.stream().map(TabOrderTest::part).toList())
                .as("%s", names(forward))
                .isSorted();
        var backward = walk(robot, KeyCode.SHIFT, KeyCode.TAB);
        Collections.reverse(backward);
        Collections.rotate(backward, 1);
        assertThat(names(backward)).isEqualTo(names(forward));
    }

    @Test
    void whateverCanBeOperatedIsReached(FxRobot robot) {
        for (var state : states()) {
            show(robot, state);
            assertThat(operated(window.root())).isNotEmpty().allSatisfy(control -> assertThat(
                            control.isFocusTraversable())
                    .as("%s", control)
                    .isTrue());
        }
    }

    @Test
    void whatHasTheFocusSaysWhatItIsInEachLanguage(FxRobot robot) {
        for (var state : states()) {
            show(robot, state);
            for (var language : Language.values()) {
                robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
                assertThat(stops(window.root())).allSatisfy(node -> {
                    assertThat(node.getAccessibleRole())
                            .as("%s", node)
                            .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                    assertThat(node.getAccessibleText()).as("%s", node).isNotBlank();
                });
            }
        }
    }

    @Test
    void theRingThatMarksTheFocusStandsOutInEachTheme(FxRobot robot) {
        for (var theme : Theme.values()) {
            robot.interact(
                    () -> window.store().choose(now -> now.withLook(now.look().withTheme(theme))));
            robot.push(KeyCode.TAB);
            assertThat(isMarked(focused())).as("%s", theme).isTrue();
            assertThat(contrastOfTheRing()).as("%s", theme).isGreaterThanOrEqualTo(CONTRAST);
        }
    }

    @Test
    void aPersonWhoClicksSeesNoRing(FxRobot robot) {
        robot.clickOn("#step-forward");
        assertThat(window.node("#focus-ring").isVisible()).isFalse();
    }

    /** The first step, and one with batches, a banner and most matrices computed. */
    private List<UnaryOperator<Session>> states() {
        return List.of(
                session -> session, session -> Session.of(ShippedLessons.all().get(9))
                        .withLearningRate(1e300)
                        .jumpTo(new Position(12, 1, 9)));
    }

    private void show(FxRobot robot, UnaryOperator<Session> state) {
        robot.interact(() -> {
            window.store().choose(now -> Settings.in(Language.ENGLISH));
            window.store().apply(state);
        });
        robot.interact(() -> window.root().layout());
    }

    private List<Node> walk(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> first().requestFocus());
        var seen = new ArrayList<Node>(List.of(focused()));
        for (int step = 0; step < ENDLESS; step++) {
            robot.push(keys);
            if (focused().equals(seen.get(0))) {
                return seen;
            }
            seen.add(focused());
            assertThat(isMarked(focused())).as("%s", focused()).isTrue();
        }
        return seen;
    }

    private Node first() {
        return window.node("#lesson");
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(Node::toString).toList();
    }

    private static int part(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            for (var style : above.getStyleClass()) {
                if (PARTS.contains(style)) {
                    return PARTS.indexOf(style);
                }
            }
        }
        return -1;
    }

    private static List<Node> stops(Parent parent) {
        return seen(parent).stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .toList();
    }

    /** What a mouse can operate; the keys that step go from chip to chip, F is the padlock's. */
    private static List<Node> operated(Parent parent) {
        return seen(parent).stream()
                .filter(node -> node instanceof ButtonBase
                        || node instanceof ComboBoxBase
                        || node instanceof Slider
                        || node instanceof TextField)
                .filter(node -> node.getStyleClass().stream()
                        .noneMatch(List.of("chip", "padlock", "arrow-button")::contains))
                .toList();
    }

    private static List<Node> seen(Parent parent) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                found.add(child);
                if (child instanceof Parent inner) {
                    found.addAll(seen(inner));
                }
            }
        }
        return found;
    }

    private boolean isMarked(Node node) {
        var ring = window.node("#focus-ring");
        var marked = node.localToScene(node.getLayoutBounds());
        return ring.isVisible() && ring.localToScene(ring.getLayoutBounds()).contains(marked);
    }

    private double contrastOfTheRing() {
        var strokes = ((Region) window.node("#focus-ring")).getBorder().getStrokes();
        var halo = (Color) strokes.get(0).getTopStroke();
        var ring = (Color) strokes.get(1).getTopStroke();
        return contrast(halo, ring);
    }

    private static double contrast(Color one, Color other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
