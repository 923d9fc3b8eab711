package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.picture.Board;
import backstep.picture.Wording;
import backstep.session.Granularity;
import backstep.session.Pointed;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.view.BoardView;
import backstep.ui.view.StageView;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * Numbers are seen to come from somewhere, and everything ends as it is without that. All of a test
 * happens between two frames, so that no clock matters.
 */
@ExtendWith(ApplicationExtension.class)
class MovementTest {

    private static final int BORDER = 3;

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private ShownWindow window;
    private Movement movement;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        movement = new Movement(window.store(), (BoardView) window.node(".board"), (StageView)
                window.node("#stage"));
    }

    /** Steps of each phase, as a whole and as their cells. */
    @Test
    void whatMovesEndsAsItIsWithoutMotion(FxRobot robot) {
        robot.interact(() -> {
            assertEndsStill(Granularity.OPERATION, 1, "flying");
            assertEndsStill(Granularity.OPERATION, 5, "running");
            assertEndsStill(Granularity.OPERATION, 9, "running");
            assertEndsStill(Granularity.OPERATION, 14, "fading");
            assertEndsStill(Granularity.LAYER, 2, "flying");
            assertEndsStill(Granularity.LAYER, 14, "fading");
            assertEndsStill(Granularity.CELL, 1, "flying");
            assertEndsStill(Granularity.CELL, 9, "running");
            assertEndsStill(Granularity.CELL, 14, "fading");
        });
    }

    private void assertEndsStill(Granularity granularity, int step, String moving) {
        movement = movement();
        setMotion(false);
        go(session -> session.withGranularity(granularity).jumpTo(new Position(1, 1, step)));
        step();
        var still = pixels();
        follow();
        assertThat(moving()).as("%s %d", granularity, step).contains(moving);
        assertThat(pixels()).isNotEqualTo(still);
        movement.at(0.5);
        assertThat(pixels()).isNotEqualTo(still);
        movement.at(1);
        assertThat(moving()).isEmpty();
        assertThat(pixels()).as("%s %d", granularity, step).isEqualTo(still);
    }

    @Test
    void aParameterBeginsAsItWas(FxRobot robot) {
        robot.interact(() -> {
            go(session -> session.jumpTo(new Position(1, 1, 14)));
            var before = pixels("#value-W3 .cells");
            step();
            assertThat(pixels("#value-W3 .cells")).isNotEqualTo(before);
            follow();
            assertThat(pixels("#value-W3 .cells")).isEqualTo(before);
        });
    }

    @Test
    void theTermsOfACellAppearInOrderEachWithItsConnection(FxRobot robot) {
        robot.interact(() -> {
            go(session -> session.withGranularity(Granularity.CELL));
            step();
            follow();
            var written = new ArrayList<String>();
            for (double share : List.of(0.0, 0.25, 0.45, 0.65, 0.85)) {
                movement.at(share);
                window.root().layout();
                written.add(sum() + " with " + litEdges());
            }
            assertThat(written)
                    .containsExactly(
                            "y1₁ = 1·1 with 1",
                            "y1₁ = 1·1 + 1·2 with 2",
                            "y1₁ = 1·1 + 1·2 + 1·3 with 3",
                            "y1₁ = 1·1 + 1·2 + 1·3 + 0 with 3",
                            "y1₁ = 1·1 + 1·2 + 1·3 + 0 = 6 with 3");
        });
    }

    @Test
    void aStepForwardOfTheWindowMoves(FxRobot robot) {
        robot.interact(() -> {
            setMotion(true);
            go(Session::stepForward);
            assertThat(moving()).contains("flying");
        });
    }

    @Test
    void aSecondStepAtOnceIsShownAtOnceAsItEnds(FxRobot robot) {
        robot.interact(() -> {
            go(session -> session.stepForward().stepForward());
            var still = pixels();
            go(Session::restart);
            setMotion(true);
            go(Session::stepForward);
            go(Session::stepForward);
            assertThat(moving()).isEmpty();
            assertThat(pixels()).isEqualTo(still);
        });
    }

    @Test
    void onlyAStepForwardMoves(FxRobot robot) {
        robot.interact(() -> {
            setMotion(true);
            List.<UnaryOperator<Session>>of(
                            session -> session.jumpTo(new Position(1, 1, 12)),
                            Session::stepBackward,
                            Session::nextPhase,
                            Session::nextEpoch,
                            session -> session.withLearningRate(0.01),
                            session -> session.withGranularity(Granularity.CELL))
                    .forEach(gesture -> {
                        go(gesture);
                        assertThat(moving()).isEmpty();
                    });
        });
    }

    @Test
    void whereItIsSwitchedOffNothingMoves(FxRobot robot) {
        robot.interact(() -> {
            go(Session::stepForward);
            assertThat(moving()).isEmpty();
        });
    }

    @Test
    void pointingAtSomethingEndsIt(FxRobot robot) {
        robot.interact(() -> {
            setMotion(true);
            go(Session::stepForward);
            window.store().pointer().point(Pointed.element(Quantity.output(1), 0, 0));
            assertThat(moving()).isEmpty();
        });
    }

    @Test
    void itEndsByItself(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            setMotion(true);
            go(Session::stepForward);
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(this::moving).get().isEmpty());
    }

    private Movement movement() {
        return new Movement(window.store(), (BoardView) window.node(".board"), (StageView)
                window.node("#stage"));
    }

    private void setMotion(boolean isOn) {
        window.store().choose(now -> now.withLook(now.look().withMotion(isOn)));
    }

    private void go(UnaryOperator<Session> way) {
        window.store().apply(way);
        window.root().applyCss();
        window.root().layout();
    }

    /** Takes a step that only this test's own movement may follow. */
    private void step() {
        show();
        go(Session::stepForward);
    }

    private void follow() {
        setMotion(true);
        show();
        window.root().layout();
    }

    private void show() {
        var session = window.session();
        movement.follow(
                session,
                Board.of(session, 0, WORDING),
                backstep.picture.Stage.of(session, WORDING),
                WORDING);
    }

    /** What moves now, each kind once. */
    private List<String> moving() {
        return List.of("flying", "running", "fading").stream()
                .filter(kind -> !window.nodes("." + kind).isEmpty())
                .toList();
    }

    private String sum() {
        return ((Labeled) window.node("#cell-sum")).getText();
    }

    private long litEdges() {
        return window.nodes(".lit-edge").stream().filter(Node::isVisible).count();
    }

    private int[] pixels() {
        return pixels(window.root().getLayoutBounds());
    }

    /** What is seen where a node is, but for its border. */
    private int[] pixels(String node) {
        var bounds = window.bounds(node);
        return pixels(new BoundingBox(
                bounds.getMinX() + BORDER,
                bounds.getMinY() + BORDER,
                bounds.getWidth() - 2 * BORDER,
                bounds.getHeight() - 2 * BORDER));
    }

    private int[] pixels(Bounds part) {
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        var pixels = new int[width * height];
        var seen = window.root().snapshot(null, null).getPixelReader();
        seen.getPixels(
                (int) part.getMinX(),
                (int) part.getMinY(),
                width,
                height,
                PixelFormat.getIntArgbInstance(),
                pixels,
                0,
                width);
        return pixels;
    }
}
