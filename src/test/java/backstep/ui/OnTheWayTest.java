package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

/** The cells of what stands in an equation without being a matrix of the network. */
@ExtendWith(ApplicationExtension.class)
class OnTheWayTest {

    private static final int LOSS = 4;

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @BeforeEach
    void openCrossEntropy(FxRobot robot) {
        robot.interact(() -> {
            window.open("softmax-by-hand");
            window.goTo(LOSS);
        });
    }

    @Test
    void theMouseAndTheArrowsHaveThemWrittenOut(FxRobot robot) {
        var logarithms = logarithms();
        robot.moveTo(logarithms.lookup(".cells"), Pos.CENTER, Point2D.ZERO, Motion.DIRECT);
        assertThat(written()).isEqualTo("(ln p)₂₂ = ln 0.3333 ≈ −1.099");
        assertThat(isLit(logarithms)).isTrue();
        assertThat(isLit(window.node("#value-p"))).isTrue();
        assertThat(isLit(window.node("#value-L"))).isFalse();
        robot.clickOn(logarithms.lookup(".cells"));
        robot.push(KeyCode.DOWN);
        assertThat(written()).isEqualTo("(ln p)₃₂ = ln 0.3333 ≈ −1.099");
    }

    private Node logarithms() {
        return window.nodes("#stage .matrix").stream()
                .filter(matrix -> matrix.getAccessibleText().startsWith("ln p"))
                .findFirst()
                .orElseThrow();
    }

    private String written() {
        return ((Label) window.node("#cell-sum")).getText();
    }

    private static boolean isLit(Node matrix) {
        return matrix.lookupAll(".cell-light").stream().anyMatch(Node::isVisible);
    }
}
