package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.RateRange;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Arrangement;
import backstep.ui.store.Panel;
import backstep.ui.store.SessionStore;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two charts, pointed at and clicked. */
@ExtendWith(ApplicationExtension.class)
class ChartsTest {

    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(1600, 1000), new Dimension2D(1920, 1080), new Dimension2D(1024, 700));

    private ShownWindow window;
    private SessionStore store;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        store = window.store();
    }

    @Test
    void aClickOnTheRateChartSetsTheRateThere(FxRobot robot) {
        point(robot, "#rate-chart", 0.7, 0.4);
        var pointed = pointed("#rate-chart");

        robot.clickOn(MouseButton.PRIMARY);

        double rate = store.session().get().learningRate();
        assertThat(rate).isBetween(0.02, 0.2);
        assertThat(rate).isEqualTo(RateRange.rounded(rate));
        assertThat(chosen()).isEqualTo(pointed).startsWith("α 0.0");
    }

    @Test
    void aDragOnTheRateChartGoesToTheEndsOfTheSlider(FxRobot robot) {
        point(robot, "#rate-chart", 0.5, 0.4);

        robot.press(MouseButton.PRIMARY).moveBy(600, 0);
        assertThat(store.session().get().learningRate()).isEqualTo(1);
        robot.moveBy(-1200, 0);
        assertThat(store.session().get().learningRate()).isEqualTo(1e-4);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void theChosenRateSaysItsLossAndTheCurveWhereItIsLowest(FxRobot robot) {
        assertThat(chosen()).isEqualTo("α 0.002 → 60.04");
        assertThat(((Label) window.node(".chart-sentence")).getText())
                .isEqualTo("lowest 0 at α 0.01705; beyond, the step overshoots");

        robot.interact(() -> store.apply(session -> session.withLearningRate(0.01)));

        assertThat(chosen()).isEqualTo("α 0.01 → 24.96");
        assertThat(window.node("#rate-chart").getAccessibleText())
                .startsWith("Loss after one update, by learning rate: lowest 0")
                .endsWith("α 0.01 → 24.96");
    }

    @Test
    void aRateOrALossThatTheAxesDoNotReachIsAnArrowToWhereItLies(FxRobot robot) {
        assertThat(isSeen(".chosen-dot")).isTrue();
        assertThat(isSeen(".chosen-arrow")).isFalse();

        choose(robot, 0.3);
        assertThat(isSeen(".chosen-dot")).isFalse();
        assertThat(isSeen(".chosen-line")).isTrue();
        assertThat(arrow()).isEqualTo(0);

        choose(robot, 50);
        assertThat(isSeen(".chosen-line")).isFalse();
        assertThat(arrow()).isEqualTo(45);

        choose(robot, 1e-6);
        assertThat(isSeen(".chosen-dot")).isFalse();
        assertThat(arrow()).isEqualTo(-90);
    }

    @Test
    void theLossCurveSaysTheEpochThatIsPointedAtAndAClickGoesThere(FxRobot robot) {
        robot.interact(() -> store.apply(session -> session.jumpTo(new Position(2, 1, 12))));
        point(robot, "#loss-chart", 0.55, 0.5);

        assertThat(pointed("#loss-chart")).isEqualTo("epoch 6: loss 28.4664, α 0.002");
        assertThat(window.node("#loss-chart").getCursor()).isEqualTo(Cursor.HAND);
        robot.clickOn(MouseButton.PRIMARY);

        assertThat(store.session().get().position()).isEqualTo(new Position(6, 1, 12));
    }

    @Test
    void nothingIsPointedAtOutsideThePlot(FxRobot robot) {
        for (var chart : List.of("#loss-chart", "#rate-chart")) {
            point(robot, chart, 0.55, 0.5);
            assertThat(window.node(chart + " .pointed-words").getParent().isVisible())
                    .isTrue();
            point(robot, chart, 0.5, 0.99);
            robot.clickOn(MouseButton.PRIMARY);
            assertThat(window.node(chart + " .pointed-words").getParent().isVisible())
                    .isFalse();
        }
        assertThat(store.session().get())
                .isEqualTo(Session.of(store.session().get().lesson()));
    }

    @Test
    void eachAxisOfTheLossChartHasItsOwnLogarithm(FxRobot robot) {
        robot.clickOn("#epochs-logarithm");
        assertThat(store.settings().get().logarithmicEpochs()).isTrue();
        assertThat(store.settings().get().logarithmicLoss()).isFalse();
        point(robot, "#loss-chart", 0.55, 0.5);
        assertThat(pointed("#loss-chart")).startsWith("epoch 3:");

        robot.clickOn("#loss-logarithm").clickOn("#epochs-logarithm");
        assertThat(store.settings().get().logarithmicEpochs()).isFalse();
        assertThat(((ToggleButton) window.node("#loss-logarithm")).isSelected()).isTrue();
    }

    @Test
    void bothChartsAreReadableAtAnySizeAndTheirWordsStayInside(FxRobot robot) {
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                for (double rate : List.of(1e-4, 0.002, 0.01, 0.3, 1.0)) {
                    robot.interact(() -> store.apply(session -> session.withLearningRate(rate)));
                    robot.interact(() -> window.root().layout());
                    assertThat(bounds("#rate-chart"))
                            .as("%s, %s, α %s", size, language, rate)
                            .matches(chart -> chart.getHeight() > 80)
                            .matches(chart -> chart.contains(bounds(".chosen-words")));
                    assertThat(bounds(".chosen-words").getMaxY())
                            .as("above the plot, off the curve")
                            .isLessThanOrEqualTo(bounds(".chosen-line").getMinY() + 1);
                    assertThat(bounds(".chosen-words").getMaxY())
                            .as("off the dot")
                            .isLessThanOrEqualTo(bounds(".chosen-dot").getMinY() + 1);
                    assertThat(bounds("#loss-chart").getHeight()).isGreaterThan(120);
                }
            }
        }
    }

    @Test
    void theTitleOfTheRatesIsAsLargeAsThatOfTheEpochsAndBriefWhereItHasNoRoom(FxRobot robot) {
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            boolean isNarrow = size.getWidth() < 1600;
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                robot.interact(window::layOut);
                var title = (Label) window.node(".chart-title");
                assertThat(title.getFont().getSize()).isEqualTo(13);
                assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1));
                assertThat(title.getText())
                        .endsWith(
                                language == Language.CHINESE
                                        ? "随学习率变化"
                                        : isNarrow ? "by rate α" : "by learning rate");
            }
        }
    }

    /** As large as in the back of a large room: the charts are alone, and their room is wide. */
    @Test
    void chartsThatAreShownAloneAreNotFlat(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        for (int scale : List.of(150, 170, 200)) {
            robot.interact(() -> store.choose(now -> now.withLook(now.look().withScale(scale))
                    .withArrangement(Arrangement.STANDARD.with(Panel.CHARTS, true))));
            robot.interact(() -> window.root().layout());
            for (var chart : List.of("#loss-chart", "#rate-chart")) {
                assertThat(bounds(chart))
                        .as("%s at %d %%", chart, scale)
                        .matches(place -> place.getWidth() < 2 * place.getHeight());
            }
        }
    }

    @Test
    void aLargeUpdateShowsNoOldCurveWhileItIsComputed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> store.apply(session -> Session.of(Plans.lesson(large()))));
        var chart = window.node("#rate-chart");
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> chart.getAccessibleText().contains("computing…"));
        assertThat(window.node("#rate-chart .chosen-words").getParent().isVisible())
                .isFalse();
        robot.interact(
                () -> store.apply(session -> Session.of(ShippedLessons.all().get(0))));
    }

    /** An update of which the losses at other rates take seconds. */
    private static Plan large() {
        var network = Networks.of(500, Networks.dense(400, Activation.RELU), Networks.dense(10));
        var samples = new Batch(
                Matrices.normal(new Shape(500, 200), new Random(1)),
                Matrix.zeros(new Shape(10, 200)));
        return Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
    }

    private void point(FxRobot robot, String chart, double right, double down) {
        var bounds = bounds(chart);
        robot.moveTo(robot.point(chart)
                .atOffset(bounds.getWidth() * (right - 0.5), bounds.getHeight() * (down - 0.5)));
    }

    private Bounds bounds(String selector) {
        var node = window.node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    /** Of the notebook it has room at the left, above its line. */
    @Test
    void theNameOfTheLevelKeepsClearOfTheMark(FxRobot robot) {
        double left = level().getMinX();
        assertThat(bounds(".chosen-line").getMinX()).isGreaterThan(level().getMaxX());

        for (double rate : List.of(1e-4, 3e-4, 1e-3, 0.1, 1.0)) {
            choose(robot, rate);
            assertThat(level().intersects(bounds(".chosen-line")))
                    .as("α %s", rate)
                    .isFalse();
        }
        choose(robot, 0.002);
        assertThat(level().getMinX()).isEqualTo(left);
    }

    @Test
    void theNameOfABatchsLevelIsBriefWhereItWouldCoverTheCurve(FxRobot robot) {
        robot.interact(() -> store.apply(session ->
                Session.of(ShippedLessons.find("mini-batch-sine").orElseThrow()).goToEpoch(61)));
        assertThat(levelText()).startsWith("this batch now");
        robot.interact(() -> window.resize(1024, 700));
        bounds("#rate-chart");
        assertThat(levelText()).startsWith("now");
    }

    private Bounds level() {
        return bounds("#rate-chart .level-words");
    }

    private String levelText() {
        return ((Label) window.node("#rate-chart .level-words")).getText();
    }

    private void choose(FxRobot robot, double rate) {
        robot.interact(() -> store.apply(session -> session.withLearningRate(rate)));
    }

    private boolean isSeen(String part) {
        return window.node("#rate-chart " + part).isVisible();
    }

    private double arrow() {
        assertThat(isSeen(".chosen-arrow")).isTrue();
        return window.node("#rate-chart .chosen-arrow").getRotate();
    }

    private String chosen() {
        return ((Label) window.node("#rate-chart .chosen-words")).getText();
    }

    private String pointed(String chart) {
        return ((Label) window.node(chart + " .pointed-words")).getText();
    }
}
