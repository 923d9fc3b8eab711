package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Reduction;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.fixture.Matrices;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.picture.Wording;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.Paper;
import backstep.ui.view.StageView;

import javafx.application.Application;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The stage of every kind of step, at the sizes that it has in a large and in a small window. */
@ExtendWith(ApplicationExtension.class)
class StageViewTest {

    /** How far an italic letter may lean out of its box. */
    private static final double LEAN = 3;

    private final Pane window = new Pane();

    @Start
    void start(Stage shown) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(window, 1600, 400);
        for (var sheet : List.of("light", "backstep")) {
            scene.getStylesheets()
                    .add(String.valueOf(
                            StageViewTest.class.getResource("/backstep/ui/" + sheet + ".css")));
        }
        shown.setScene(scene);
        shown.show();
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY, L1",
        "RELU, MSE",
        "LEAKY_RELU, HALF_SQUARED",
        "ELU, HUBER",
        "SIGMOID, BCE",
        "TANH, CROSS_ENTROPY",
        "SOFTPLUS, HUBER",
        "SILU, BCE",
        "GELU, CROSS_ENTROPY",
        "SOFTMAX, MSE"
    })
    @Tag("sweep")
    void nothingIsCutOffAtAnyStep(Activation activation, Loss.Kind loss, FxRobot robot) {
        robot.interact(() -> everyStepFits(session(loss, activation, 3, 5)));
    }

    @Test
    void nothingIsCutOffInLargeBatches(FxRobot robot) {
        robot.interact(() -> everyStepFits(session(Loss.Kind.BCE, Activation.GELU, 40, 70)));
    }

    @ParameterizedTest
    @CsvSource({"SIGMOID, BCE", "IDENTITY, CROSS_ENTROPY", "SOFTMAX, L1"})
    void nothingIsCutOffWhereNumbersAreAtTheirLimits(
            Activation activation, Loss.Kind loss, FxRobot robot) {
        var network = Networks.of(1, Networks.dense(3, activation));
        var inputs = Matrix.of(new double[] {800, -800, 40});
        var targets = Matrix.generate(new Shape(3, 3), (i, j) -> i == j ? 1 : 0);
        var plan = Plans.of(network, loss, large(network), new Batch(inputs, targets));
        robot.interact(() -> everyStepFits(Session.of(Plans.lesson(plan))));
    }

    @Test
    void bracketsAndRootsReachOverTheirMatrices(FxRobot robot) {
        robot.interact(() -> {
            var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
            var adam = session(Loss.Kind.MSE, Activation.RELU, 3, 5).lastStepOfEpoch();
            var view = new StageView(backstep.picture.Stage.of(adam, wording), reveal -> {});
            window.getChildren().setAll(view);
            view.resize(1570, 300);
            window.applyCss();
            view.layout();
            var cells = view.lookup(".cells").getLayoutBounds();
            var signs = List.copyOf(view.lookupAll(".tall-sign"));
            assertThat(signs).hasSize(3).allSatisfy(sign -> assertThat(
                            sign.getLayoutBounds().getHeight())
                    .isGreaterThan(cells.getHeight()));
            assertThat(signs.get(1).getLayoutBounds().getWidth()).isGreaterThan(cells.getWidth());
        });
    }

    @Test
    void tabsShowEachStepOfAClickInFullTheLastOneFirst(FxRobot robot) {
        var session = Session.of(Plans.lesson(Plans.notebook()))
                .withGranularity(Granularity.LAYER)
                .jumpTo(new Position(1, 1, 14));
        robot.interact(() -> {
            var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
            var view = new StageView(backstep.picture.Stage.of(session, wording), reveal -> {});
            window.getChildren().setAll(view);
            window.getStyleClass().setAll("root", "window", "en");
            view.resize(1000, 186);
        });
        assertThat(code()).isEqualTo("dL_db1 = dL_dy1");
        robot.clickOn("#stage-part-2");
        assertThat(code()).isEqualTo("dL_dW1 = dL_dy1 @ x.T");
        robot.interact(() -> window.lookup("#stage-part-1").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(code()).isEqualTo("dL_dy1 = W2.T @ dL_dy2");
    }

    @Test
    void whatIsGivenHasNoHint(FxRobot robot) {
        robot.interact(() -> {
            var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
            var session = Session.of(Plans.lesson(Plans.notebook()));
            var view = new StageView(backstep.picture.Stage.of(session, wording), reveal -> {});
            assertThat(((Labeled) view.lookup(".hint")).getText()).isEmpty();
            view.show(backstep.picture.Stage.of(session.stepForward(), wording), Paper.STANDARD);
            assertThat(((Labeled) view.lookup(".hint")).getText()).isNotEmpty();
        });
    }

    private String code() {
        return ((Labeled) window.lookup(".code")).getText().replace('\u00a0', ' ');
    }

    private void everyStepFits(Session first) {
        for (var granularity : Granularity.values()) {
            for (var language : Language.values()) {
                var wording = new Wording(Texts.in(language), Numerals.STANDARD);
                var session = first.withGranularity(granularity);
                var view = new StageView(backstep.picture.Stage.of(session, wording), reveal -> {});
                window.getChildren().setAll(view);
                window.getStyleClass().setAll("root", "window", language.code());
                while (session.position().epoch() == 1) {
                    view.show(backstep.picture.Stage.of(session, wording), Paper.STANDARD);
                    fits(view, 1570, 300, session);
                    fits(view, 1000, 186, session);
                    session = onward(session);
                }
            }
        }
    }

    /** Of the cells of a matrix only the first and the last: there are too many. */
    private static Session onward(Session session) {
        var here = session.position();
        return here.isWhole() ? session.stepForward() : session.jumpTo(here.atStep(here.step()));
    }

    private void fits(StageView view, double width, double height, Session session) {
        view.resize(width, height);
        window.applyCss();
        view.layout();
        assertThat(TextBounds.mistakes(view))
                .as("%s at %.0f×%.0f", session, width, height)
                .isEmpty();
        for (var matrix : view.lookupAll(".matrix")) {
            assertThat(isHidden(matrix) || contains(matrix.getParent(), matrix))
                    .as("%s: %s at %.0f×%.0f", session, matrix, width, height)
                    .isTrue();
        }
        for (var term : view.lookupAll(".term")) {
            assertThat(isHidden(term) || contains(term.getParent(), middle(term)))
                    .as("%s: %s at %.0f×%.0f", session, term, width, height)
                    .isTrue();
        }
    }

    private static boolean isHidden(Node part) {
        for (var node = part; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Node room, Node part) {
        return contains(room, part.localToParent(part.getLayoutBounds()));
    }

    /** A text's bounds are as high as its line, which is more than its letters are. */
    private static Bounds middle(Node term) {
        var bounds = term.getBoundsInParent();
        return new BoundingBox(bounds.getMinX(), bounds.getCenterY(), bounds.getWidth(), 0);
    }

    private static boolean contains(Node room, Bounds part) {
        var bounds = room.getLayoutBounds();
        return part.getMinX() >= bounds.getMinX() - LEAN
                && part.getMaxX() <= bounds.getMaxX() + LEAN
                && part.getMinY() >= bounds.getMinY() - LEAN
                && part.getMaxY() <= bounds.getMaxY() + LEAN;
    }

    /** Weights of 1, 2 and so on. */
    private static Parameters large(Network network) {
        var weights = network.layer(1).weights();
        var bias = network.layer(1).bias();
        return new Parameters(Map.of(
                weights, Matrix.generate(network.shape(weights, 1), (i, j) -> i + 1),
                bias, Matrix.zeros(network.shape(bias, 1))));
    }

    /** Two layers under adam, with outputs that suit any loss. */
    private static Session session(Loss.Kind loss, Activation hidden, int units, int samples) {
        var random = new Random(units);
        var last = new Networks.Dense(2, Activation.SIGMOID, true, Set.of());
        var network = Networks.of(4, Networks.dense(units, hidden), last);
        var inputs = Matrices.normal(new Shape(4, samples), random);
        var targets = Activation.SOFTMAX.apply(Matrices.normal(new Shape(2, samples), random));
        var plan = new Plan(
                network,
                new Loss(loss, Reduction.MEAN),
                new Optimizer.Adam(0.9, 0.999, 1e-8),
                Networks.normal(network, random),
                new Batch(inputs, targets),
                new BatchOrder(samples, false, 0),
                1,
                0.1);
        return Session.of(Plans.lesson(plan));
    }
}
