package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.session.Change;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Notices;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/** What the window says and offers when numbers stop being finite. */
@ExtendWith(ApplicationExtension.class)
class DivergenceTest {

    private static final List<String> PLACES =
            List.of("#network", "#value-W1", "#stage", "#timeline", "#loss-chart", "#step-forward");

    private static final List<String> NEEDED = List.of(
            ".header",
            "#network",
            "#loss-chart",
            "#step-title",
            ".code",
            ".cell-line",
            ".side-card",
            "#timeline",
            ".transport");

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void theStepAndTheEpochAreNamedAndNothingMoves(FxRobot robot) {
        robot.interact(() -> window.store()
                .apply(session -> session.withLearningRate(1).jumpTo(new Position(3, 1, 4))));
        assertThat(isSaid()).isFalse();
        var before = PLACES.stream().map(window::bounds).toList();

        robot.push(KeyCode.RIGHT);

        assertThat(isSaid()).isTrue();
        assertThat(window.node("#diverged").getAccessibleText())
                .startsWith(
                        "L is more than a million times its first value since epoch 3, step 5: α = 1 is too large.");
        assertThat(PLACES.stream().map(window::bounds).toList()).isEqualTo(before);
    }

    @Test
    void theButtonLeadsBack(FxRobot robot) {
        diverge(robot);
        var diverged = window.session();
        assertThat(((Button) window.node("#back-to-sensible")).getText())
                .isEqualTo("Back to epoch 1 with α = 0.1");

        robot.clickOn("#back-to-sensible");

        assertThat(window.session()).isEqualTo(diverged.backToLastSensible());
        assertThat(isSaid()).isFalse();
    }

    /** The rate has moved nothing yet; a smaller one would not help. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aNumberThatWasGivenIsNotBlamedOnTheRate(int epoch, FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> {
            var there = session.jumpTo(new Position(epoch, 1, 1));
            var change = new Change.Parameter(Quantity.weights(1), 0, 0, 1, 1e308);
            return there.with(change).jumpTo(new Position(epoch, 1, 5));
        }));
        assertThat(window.node("#diverged").getAccessibleText())
                .startsWith("y3 is not a finite number in epoch " + epoch
                        + ", step 4, whatever α is: a number in x, t, W or b is too large.");
        assertThat(window.node("#back-to-sensible").isVisible()).isFalse();
        robot.interact(() -> window.store().apply(Session::nextEpoch));
        assertThat(isSaid()).isTrue();
    }

    @Test
    void aNumberThatWasGivenMayMakeTheLossTooLargeWhateverTheRate(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> {
            var there = session.jumpTo(new Position(5, 1, 1));
            var change = new Change.Parameter(Quantity.weights(1), 0, 0, 1, 1e12);
            return there.with(change).jumpTo(new Position(5, 1, 5));
        }));
        assertThat(window.node("#diverged").getAccessibleText())
                .startsWith("L is more than a million times its first value in epoch 5, step 5,"
                        + " whatever α is: a number in x, t, W or b is too large.");
    }

    @Test
    void itIsNotSaidOnceTheLossIsSensibleAgain(FxRobot robot) {
        robot.interact(() -> {
            window.open("least-squares-line");
            window.store().apply(session -> session.withLearningRate(0.6)
                    .jumpTo(new Position(41, 1, 1))
                    .withLearningRate(0.25));
        });
        assertThat(isSaid()).isTrue();
        robot.interact(() -> window.store().apply(Session::nextEpoch));
        assertThat(window.session().trace().loss()).isLessThan(1);
        assertThat(isSaid()).isFalse();
    }

    @Test
    void whatIsClosedStaysClosedOnTheWayAndComesAgainWithAnotherLesson(FxRobot robot) {
        diverge(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(isSaid()).isFalse();
        robot.push(KeyCode.RIGHT);
        assertThat(isSaid()).isFalse();

        robot.interact(() -> window.shelf().choose(window.shelf().offered().get(1)));
        robot.interact(() -> window.store()
                .apply(session -> session.withLearningRate(1).jumpTo(new Position(9, 1, 1))));
        assertThat(isSaid()).isTrue();
        robot.clickOn("#close-diverged");
        assertThat(isSaid()).isFalse();
    }

    /** Both at the loss of the third epoch. */
    @Test
    void whatIsClosedIsSaidAgainAtAnotherRate(FxRobot robot) {
        diverge(robot);
        robot.clickOn("#close-diverged");
        assertThat(isSaid()).isFalse();
        robot.interact(() -> window.store()
                .apply(session ->
                        session.restart().withLearningRate(1.5).jumpTo(new Position(9, 1, 1))));
        assertThat(isSaid()).isTrue();
        assertThat(window.node("#diverged").getAccessibleText())
                .startsWith(
                        "L is more than a million times its first value since epoch 3, step 5: α = 1.5 is too large.");
    }

    @Test
    void itCoversNothingThatIsNeeded(FxRobot robot) {
        diverge(robot);
        for (var size : List.of(new Dimension2D(1600, 1000), new Dimension2D(1024, 700))) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> window.store().choose(now -> now.withLanguage(language)));
                var banner = window.bounds("#diverged");
                assertThat(NEEDED).noneMatch(place -> window.bounds(place).intersects(banner));
            }
        }
    }

    @Test
    void theScrubberStaysBesideItInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        diverge(robot);
        for (var language : Language.values()) {
            robot.interact(() -> window.store().choose(now -> now.withLanguage(language)))
                    .interact(window::layOut);
            assertThat(window.node("#epochs-scrubber").getParent().isVisible())
                    .as("%s", language)
                    .isTrue();
        }
    }

    @Test
    void theThumbStaysBelowThePointerWhereTheNoticeGoes(FxRobot robot) {
        diverge(robot);
        var scrubber = window.bounds("#epochs-scrubber");
        double epoch = scrubber.getWidth() / 8;
        robot.drag(window.node("#epochs-scrubber .thumb"));
        for (int moved = 1; moved <= 7; moved++) {
            robot.moveBy(-epoch, 0).interact(window::layOut);
            assertThat(window.bounds("#epochs-scrubber")).isEqualTo(scrubber);
        }
        assertThat(window.session().position().epoch()).isLessThan(3);
        robot.drop();
        assertThat(isSaid()).isFalse();
        assertThat(window.bounds("#epochs-scrubber").getWidth()).isGreaterThan(scrubber.getWidth());
    }

    @Test
    void whereItIsClosedTheClickerGoesOn(FxRobot robot) {
        diverge(robot);
        robot.clickOn("#close-diverged");
        assertThat(window.node("#step-forward").isFocused()).isTrue();
        robot.interact(() -> window.store().notice(notices -> Notices.NONE));
        robot.clickOn("#back-to-sensible");
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void whereTheEpochsAreFoldedItMovesAndCoversNothingEither(FxRobot robot) {
        robot.push(KeyCode.F6);
        var before = PLACES.stream().map(window::bounds).toList();
        diverge(robot);
        assertThat(PLACES.stream().map(window::bounds).toList()).isEqualTo(before);
        var banner = window.bounds("#diverged");
        assertThat(Stream.of("#network", "#stage", ".side-card", ".transport"))
                .noneMatch(place -> window.bounds(place).intersects(banner));
    }

    private void diverge(FxRobot robot) {
        robot.interact(() -> window.store()
                .apply(session -> session.withLearningRate(1).jumpTo(new Position(9, 1, 1))));
        assertThat(isSaid()).isTrue();
    }

    private boolean isSaid() {
        return window.node("#diverged").isVisible();
    }
}
