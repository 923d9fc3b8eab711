package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.LessonException;
import backstep.lesson.LessonReader;
import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.store.OfferedLesson;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lesson files of the person's own, opened in the window. */
@ExtendWith(ApplicationExtension.class)
class LessonFilesTest {

    private static final int SHIPPED = ShippedLessons.all().size();

    private static final String LESSON = """
            {"format": "backstep/1",
             "title": {"en": "%s", "zh": "我的课"},
             "layers": [{"units": 1, "weights": "ones"}],
             "loss": "%s", "learningRate": 0.1, "epochs": 2,
             "data": {"inputs": [[1]], "targets": [[2]]}}
            """;

    @TempDir
    private Path folder;

    private final Deque<Runnable> reading = new ArrayDeque<>();
    private ShownWindow window;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, reading::add);
    }

    @Test
    void aFileJoinsTheLessonsAndOpensAtItsFirstStep(FxRobot robot) throws Exception {
        robot.push(KeyCode.RIGHT);
        var file = file("mine", "mse");
        open(robot, file);

        assertThat(window.session().position()).isEqualTo(Position.START);
        assertThat(window.session().lesson()).isEqualTo(LessonReader.read(file));
        assertThat(lessons().getValue())
                .isEqualTo(OfferedLesson.from(file, window.session().lesson()));
        assertThat(lessons().getItems()).hasSize(SHIPPED + 1);
        assertThat(title()).isEqualTo("mine");
        assertThat(window.node("#about-lesson").isVisible()).isFalse();
    }

    @Test
    void aMistakeIsSaidAsOnTheCommandLineInTheLanguageChosen(FxRobot robot) throws Exception {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        var before = window.session();
        var file = file("mine", "mes");
        open(robot, file);

        assertThat(banner().isVisible()).isTrue();
        assertThat(banner().getAccessibleText())
                .isEqualTo(mistake(file).in(Texts.in(Language.ENGLISH)))
                .startsWith(file + ":4:10: ");
        robot.clickOn("#language-zh");
        assertThat(banner().getAccessibleText())
                .isEqualTo(mistake(file).in(Texts.in(Language.CHINESE)));
        assertThat(window.session()).isEqualTo(before);
        assertThat(lessons().getItems()).hasSize(SHIPPED);
    }

    @Test
    void aMistakeMovesNothingAndIsClosedByItsButtonAndByEscape(FxRobot robot) throws Exception {
        var before = window.bounds("#network");
        open(robot, file("mine", "mes"));
        assertThat(window.bounds("#network")).isEqualTo(before);

        robot.clickOn("#close-lesson-mistake");
        assertThat(banner().isVisible()).isFalse();
        open(robot, file("mine", "mes"));
        assertThat(banner().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(banner().isVisible()).isFalse();
    }

    @Test
    void aLessonThatOpensTakesTheMistakeAway(FxRobot robot) throws Exception {
        open(robot, file("mine", "mes"));
        var file = file("mine", "l1");
        open(robot, file);
        assertThat(banner().isVisible()).isFalse();
        assertThat(title()).isEqualTo("mine");
    }

    @Test
    void aFileThatWasEditedTakesThePlaceOfWhatItWas(FxRobot robot) throws Exception {
        open(robot, file("mine", "l1"));
        var edited = Files.writeString(folder.resolve("mine"), LESSON.formatted("newer", "l1"));
        open(robot, edited);
        assertThat(title()).isEqualTo("newer");
        assertThat(lessons().getItems()).hasSize(SHIPPED + 1);
    }

    @Test
    void theFileAskedForLastIsTheOneThatOpens(FxRobot robot) throws Exception {
        var slow = file("slow", "l1");
        var quick = file("quick", "l1");
        robot.interact(() -> window.shelf().open(slow));
        robot.interact(() -> window.shelf().open(quick));
        var readSlow = reading.removeFirst();
        reading.removeFirst().run();
        robot.interact(() -> {});
        readSlow.run();
        robot.interact(() -> {});
        assertThat(title()).isEqualTo("quick");
        assertThat(lessons().getItems()).hasSize(SHIPPED + 1);
    }

    @Test
    void aLessonChosenMeanwhileStays(FxRobot robot) throws Exception {
        var slow = file("slow", "l1");
        robot.interact(() -> window.shelf().open(slow));
        robot.interact(() -> lessons().getSelectionModel().select(1));
        reading.removeFirst().run();
        robot.interact(() -> {});
        assertThat(title()).isEqualTo("Three layers, one large step");
    }

    @Test
    void steppingAndSwitchingTheLanguageMeanwhileKeepNoFileFromOpening(FxRobot robot)
            throws Exception {
        var slow = file("slow", "l1");
        robot.interact(() -> window.shelf().open(slow));
        robot.clickOn("#language-zh").push(KeyCode.RIGHT);
        reading.removeFirst().run();
        robot.interact(() -> {});
        assertThat(title()).isEqualTo("我的课");
    }

    @Test
    void whatTheTeacherSaysIsShownOnACardUntilEscape(FxRobot robot) {
        robot.clickOn("#about-lesson");
        assertThat(robot.lookup("#about-card").query().getAccessibleText())
                .startsWith("Three linear layers by hand: One sample, three layers");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#about-card").tryQuery()).isEmpty();
        assertThat(window.session().position()).isEqualTo(Position.START);
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.shelf().open(file));
        reading.removeFirst().run();
        robot.interact(() -> {});
    }

    private Path file(String title, String loss) throws IOException {
        return Files.writeString(folder.resolve(title), LESSON.formatted(title, loss));
    }

    private static LessonException mistake(Path file) {
        try {
            throw new AssertionError("no mistake in " + LessonReader.read(file).title());
        } catch (LessonException mistake) {
            return mistake;
        }
    }

    private Node banner() {
        return window.node("#lesson-mistake");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OfferedLesson> lessons() {
        return (ComboBox<OfferedLesson>) window.node("#lesson");
    }

    private String title() {
        return lessons().getConverter().toString(lessons().getValue());
    }
}
