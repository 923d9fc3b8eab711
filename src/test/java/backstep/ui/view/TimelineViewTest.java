package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.picture.TimelinePicture;
import backstep.picture.Wording;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.Paper;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    private static final double WIDTH = 1000;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Pane window = new Pane();
    private final List<Position> jumps = new ArrayList<>();

    @Start
    void start(Stage shown) {
        shown.setScene(new Scene(window, WIDTH, 60));
        shown.show();
    }

    @Test
    void theCurrentChipIsInViewAtEachOfManySteps(FxRobot robot) {
        robot.interact(() -> {
            var session = deep();
            var view = view(session);
            while (session.position().epoch() == 1) {
                show(view, session);
                var current = current(view);
                var chip = current.localToScene(current.getLayoutBounds());
                assertThat(chip.getMinX()).as("%s", session).isNotNegative();
                assertThat(chip.getMaxX()).as("%s", session).isLessThanOrEqualTo(WIDTH);
                session = session.stepForward();
            }
        });
    }

    @Test
    void noChipIsNarrowerThanItsLabel(FxRobot robot) {
        robot.interact(() -> {
            for (var button : buttons(view(deep()))) {
                var label = button.getGraphic().prefWidth(-1);
                assertThat(button.getWidth()).isGreaterThanOrEqualTo(label);
            }
        });
    }

    @Test
    void fewChipsFillTheRowAlike(FxRobot robot) {
        robot.interact(() -> {
            var buttons = buttons(view(Session.of(Plans.lesson(Plans.notebook()))));
            assertThat(buttons).hasSize(20);
            assertThat(buttons)
                    .allMatch(button -> button.getWidth() == buttons.get(0).getWidth());
            var last = buttons.get(19).getBoundsInParent();
            assertThat(last.getMaxX()).isBetween(WIDTH - 1, WIDTH + 1);
        });
    }

    @Test
    void aStepKeepsTheButtonsAndTheyJumpInTheBatchShown(FxRobot robot) {
        robot.interact(() -> {
            var session = Session.of(Plans.lesson(Plans.notebook()));
            var view = view(session);
            var before = buttons(view);
            var later = session.nextEpoch().stepForward();
            show(view, later);
            assertThat(buttons(view)).isEqualTo(before);
            before.get(4).fire();
            assertThat(jumps).containsExactly(new Position(2, 1, 5));
        });
    }

    private TimelineView view(Session session) {
        var view = new TimelineView(picture(session), jumps::add);
        window.getChildren().setAll(view);
        show(view, session);
        return view;
    }

    private void show(TimelineView view, Session session) {
        view.show(picture(session), Paper.STANDARD.palette());
        view.resize(WIDTH, 26);
        window.applyCss();
        view.layout();
    }

    private static TimelinePicture picture(Session session) {
        return TimelinePicture.of(
                session, new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD));
    }

    private static List<Button> buttons(Node view) {
        return view.lookupAll(".chip").stream().map(Button.class::cast).toList();
    }

    private static Button current(Node view) {
        return buttons(view).stream()
                .filter(button -> button.getPseudoClassStates().contains(CURRENT))
                .findFirst()
                .orElseThrow();
    }

    /** Eleven layers with an activation each. */
    private static Session deep() {
        var layers = Collections.nCopies(11, Networks.dense(2, Activation.TANH));
        var network = Networks.of(2, layers);
        var samples = new Batch(
                Matrix.of(new double[] {1}, new double[] {2}),
                Matrix.of(new double[] {0}, new double[] {1}));
        return Session.of(
                Plans.lesson(Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples)));
    }
}
