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
import java.util.List;

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
    void aFileIsOneLessonHoweverItsPathIsWritten(FxRobot robot) throws Exception {
        var file = file("mine", "l1");
        var around = Files.createDirectory(folder.resolve("sub")).resolve("../mine");
        var here = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        for (var path : List.of(file, around, folder.resolve("./mine"), here, link)) {
            open(robot, path);
            assertThat(lessons().getItems()).as("%s", path).hasSize(SHIPPED + 1);
        }
        Files.writeString(file, LESSON.formatted("newer", "l1"));
        open(robot, link);
        assertThat(title()).isEqualTo("newer");
        assertThat(lessons().getItems()).hasSize(SHIPPED + 1);
    }

    @Test
    void aShippedLessonOpenedByItsPathIsInTheListOnceUntilItIsEdited(FxRobot robot)
            throws Exception {
        var file = copyOfXor("xor.lesson.json");
        open(robot, file);
        assertThat(lessons().getItems()).hasSize(SHIPPED);
        assertThat(title()).isEqualTo("XOR with two tanh units");

        var written = Files.readString(file);
        Files.writeString(file, written.replace("\"epochs\": 60", "\"epochs\": 61"));
        open(robot, file);
        assertThat(lessons().getItems()).hasSize(SHIPPED + 1);
        assertThat(title()).isEqualTo("XOR with two tanh units (xor.lesson.json)");

        Files.writeString(file, written);
        open(robot, file);
        assertThat(lessons().getItems()).hasSize(SHIPPED);
        assertThat(title()).isEqualTo("XOR with two tanh units");
    }

    @Test
    void aCopyUnderAnotherNameIsAnotherLessonAndSaysItsFile(FxRobot robot) throws Exception {
        open(robot, copyOfXor("mine.lesson.json"));
        assertThat(titles())
                .startsWith("XOR with two tanh units (mine.lesson.json)")
                .contains("XOR with two tanh units")
                .hasSize(SHIPPED + 1);

        robot.push(KeyCode.RIGHT);
        robot.interact(() -> lessons().setValue(lessons().getItems().get(11)));
        assertThat(title()).isEqualTo("XOR, all weights equal: stuck");
        robot.interact(() -> lessons().setValue(lessons().getItems().get(10)));
        assertThat(title()).isEqualTo("XOR with two tanh units");
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> lessons().setValue(lessons().getItems().get(0)));
        assertThat(title()).isEqualTo("XOR with two tanh units (mine.lesson.json)");
        assertThat(window.session().position()).isEqualTo(Position.START);
    }

    @Test
    void copiesOfOneNameSayTheirFoldersToo(FxRobot robot) throws Exception {
        Files.createDirectory(folder.resolve("7a"));
        Files.createDirectory(folder.resolve("7b"));
        open(robot, file("7a/mine", "same", "l1"));
        assertThat(title()).isEqualTo("same");
        open(robot, file("7b/mine", "same", "l1"));
        assertThat(titles())
                .startsWith(
                        "same (%s)".formatted(Path.of("7b", "mine")),
                        "same (%s)".formatted(Path.of("7a", "mine")));
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
        assertThat(window.node("#about-card").getAccessibleText())
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
        return file(title, title, loss);
    }

    private Path file(String name, String title, String loss) throws IOException {
        return Files.writeString(folder.resolve(name), LESSON.formatted(title, loss));
    }

    private Path copyOfXor(String name) throws IOException {
        return Files.copy(Path.of("assets/lessons/xor.lesson.json"), folder.resolve(name));
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

    private List<String> titles() {
        return lessons().getItems().stream()
                .map(lessons().getConverter()::toString)
                .toList();
    }

    private String title() {
        return lessons().getConverter().toString(lessons().getValue());
    }
}
