package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Stop;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** The window, one element a click. */
@ExtendWith(ApplicationExtension.class)
class CellClicksTest {

    private static final List<String> MATRICES =
            List.of("#value-y1", "#value-y2", "#gradient-W3", "#value-W3");

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void everyClickComputesOneMoreElement(FxRobot robot) {
        robot.clickOn("#granularity-cell");
        assertThat(text(".step-counter")).isEqualTo("cell 3 of 118");
        robot.clickOn("#step-forward").clickOn("#step-forward");
        assertThat(text(".step-counter")).isEqualTo("cell 5 of 118");
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6 6 … (2 of 4 computed)");
        assertThat(text(".cell-sum")).isEqualTo("y1₂ = 1·1 + 1·2 + 1·3 + 0 = 6");
        robot.clickOn("#step-backward");
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6 … (1 of 4 computed)");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(said("#value-y1")).isEqualTo("y1, 4 × 1: 6; 6; 6; 6");
    }

    @Test
    void elementsTakenBackLookAsTheyDid(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        var seen = new ArrayList<List<String>>();
        for (int step = 0; step < 20; step++) {
            seen.add(all());
            robot.push(KeyCode.RIGHT);
        }
        for (int step = 19; step >= 0; step--) {
            robot.push(KeyCode.LEFT);
            assertThat(all()).as("step %d", step).isEqualTo(seen.get(step));
        }
    }

    @Test
    void theThreeGranularitiesKeepThePlace(FxRobot robot) {
        robot.push(KeyCode.DIGIT3).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.DIGIT2);
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, 2));
        robot.push(KeyCode.DIGIT3);
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, new Stop(2, 2)));
        robot.push(KeyCode.DIGIT1);
        assertThat(window.session().granularity()).isEqualTo(Granularity.LAYER);
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, 2));
    }

    private List<String> all() {
        var shown = new ArrayList<String>();
        MATRICES.forEach(id -> shown.add(said(id)));
        shown.add(text(".step-counter"));
        shown.add(text("#step-title"));
        return shown;
    }

    private String said(String id) {
        return window.node(id).getAccessibleText();
    }

    private String text(String selector) {
        return ((Labeled) window.node(selector)).getText();
    }
}
