package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.session.Pointed;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Of the cases in a formula, those that do not hold for what is pointed at get faint. */
@ExtendWith(ApplicationExtension.class)
class FormulaCasesTest {

    private static final int SLOPE = 10;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @BeforeEach
    void openTheSlopeOfRelu(FxRobot robot) {
        robot.interact(() -> {
            window.open("dead-relu");
            window.goTo(SLOPE);
        });
    }

    @Test
    void theOneThatHoldsStaysAndTheOtherGetsFaint(FxRobot robot) {
        assertThat(faint()).isEmpty();
        pointAt(0, robot);
        var below = faint();
        assertThat(below).hasSize(1);
        pointAt(1, robot);
        var above = faint();
        assertThat(above).hasSize(1);
        assertThat(above.get(0).getCenterY()).isLessThan(below.get(0).getMinY());
        assertThat(window.bounds("#step-formula").contains(above.get(0))).isTrue();
        robot.interact(() -> window.store().pointer().release());
        assertThat(faint()).isEmpty();
    }

    @Test
    void anotherStepsFormulaHasThemAll(FxRobot robot) {
        pointAt(1, robot);
        robot.interact(() -> window.goTo(SLOPE + 1));
        assertThat(faint()).isEmpty();
        robot.interact(() -> window.goTo(SLOPE));
        assertThat(faint()).hasSize(1);
    }

    private void pointAt(int row, FxRobot robot) {
        var slope = Quantity.weightedSum(1).gradient();
        robot.interact(() -> window.store().pointer().pick(Pointed.element(slope, row, 0)));
    }

    private List<Bounds> faint() {
        return window.nodes("#step-formula .case-veil").stream()
                .filter(Node::isVisible)
                .map(veil -> veil.localToScene(veil.getLayoutBounds()))
                .toList();
    }
}
