package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.session.Granularity;
import backstep.session.Session;
import backstep.text.Language;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** Where the training is, as the header says it. */
@ExtendWith(ApplicationExtension.class)
class PlaceTest {

    private static final List<Dimension2D> SIZES =
            List.of(new Dimension2D(1600, 1000), new Dimension2D(1024, 700));

    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
    }

    @Test
    void aLongPlaceIsNeverCutOff(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> longPlace()));
        var mistakes = new ArrayList<String>();
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (int scale = 100; scale <= 200; scale += 20) {
                for (var language : Language.values()) {
                    show(robot, scale, language);
                    var where = size.getWidth() + " at " + scale + ", " + language + ": ";
                    TextBounds.mistakes(window.root()).forEach(said -> mistakes.add(where + said));
                    assertThat(step()).as(where).matches(".*\\b119\\b.*\\b293\\b.*");
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void theEpochGivesWayBeforeTheStep(FxRobot robot) {
        robot.interact(() -> window.store().apply(session -> longPlace()));
        show(robot, 100, Language.ENGLISH);
        assertThat(step()).isEqualTo("batch 1/7, cell 119/293");
        assertThat(window.node(".epoch").isVisible()).isTrue();
        robot.interact(() -> window.resize(1024, 700));
        show(robot, 200, Language.ENGLISH);
        assertThat(step()).isEqualTo("batch 1/7, cell 119/293");
        assertThat(window.node(".epoch").isVisible()).isFalse();
        robot.push(KeyCode.DIGIT2).interact(window::layOut);
        assertThat(step()).startsWith("batch");
    }

    private static Session longPlace() {
        var session = Session.of(ShippedLessons.find("mini-batch-sine").orElseThrow())
                .withGranularity(Granularity.CELL);
        while (session.cells().reached(step -> true) < 119) {
            session = session.stepForward();
        }
        return session;
    }

    private String step() {
        return ((Label) window.node("#step-counter")).getText();
    }

    private void show(FxRobot robot, int percent, Language language) {
        robot.interact(() -> {
            window.store().choose(now -> now.withLanguage(language)
                    .withLook(now.look().withScale(percent)));
            window.layOut();
        });
    }
}
