package backstep.ui;

import static backstep.ui.ShownWindow.inWindow;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.picture.Question;
import backstep.picture.Question.Choice;
import backstep.picture.Question.Topic;
import backstep.picture.Questions;
import backstep.picture.Wording;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.SessionStore;
import backstep.ui.view.QuestionView;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions beside the stage, answered by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class AskTest {

    private static final List<Dimension2D> SIZES =
            List.of(new Dimension2D(1600, 1000), new Dimension2D(1024, 700));
    private static final List<String> LESSONS =
            List.of("three-linear-layers", "adam-first-step", "mini-batch-sine");
    private static final int STRIDE = 5;

    private ShownWindow window;
    private SessionStore store;

    @Start
    void start(Stage stage) {
        window = ShownWindow.on(stage, Runnable::run);
        store = window.store();
    }

    @Test
    void qAndTheButtonAskAndStopAsking(FxRobot robot) {
        assertThat(window.node("#question").isVisible()).isFalse();
        robot.push(KeyCode.Q);
        assertThat(window.node("#question").isVisible()).isTrue();
        assertThat(((ToggleButton) window.node("#ask")).isSelected()).isTrue();
        robot.clickOn("#ask");
        assertThat(window.node("#question").isVisible()).isFalse();
        assertThat(store.settings().get().teaching().asks()).isFalse();
    }

    @Test
    void aRightAnswerIsSaidToBeRightAndTheStepWaits(FxRobot robot) {
        robot.push(KeyCode.Q);
        robot.push(letter(choice().right()));
        assertThat(verdict()).startsWith("✓ Right — (4×1) = (4×3) · (3×1)");
        assertThat(score()).isEqualTo("1 of 1 right");
        assertThat(window.session().position()).isEqualTo(Position.START);
        assertThat(window.node("#answer-A").isDisabled()).isTrue();
    }

    @Test
    void aWrongAnswerIsSaidToBeWrongWithTheRightOne(FxRobot robot) {
        robot.push(KeyCode.Q);
        int wrong = (choice().right() + 1) % choice().options().size();
        robot.clickOn("#answer-" + letter(wrong));
        assertThat(verdict()).startsWith("✗ No, 4×1 — ");
        assertThat(score()).isEqualTo("0 of 1 right");
        assertThat(mark(wrong)).endsWith(" ✗");
        assertThat(mark(choice().right())).endsWith(" ✓");
        robot.push(letter(choice().right()));
        assertThat(score()).isEqualTo("0 of 1 right");
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void choicesAreTakenWithEnterWhereTheFocusIs(FxRobot robot) {
        robot.push(KeyCode.Q);
        var right = window.node("#answer-" + letter(choice().right()));
        robot.interact(right::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(score()).isEqualTo("1 of 1 right");
    }

    @Test
    void aNumberIsWrittenIntoTheField(FxRobot robot) {
        robot.push(KeyCode.Q);
        var written = whereANumberIsWritten();
        robot.interact(() -> store.apply(session -> written));
        robot.push(KeyCode.A);
        assertThat(window.node("#answer-field").isFocused()).isFalse();
        robot.clickOn("#answer-field").write("a number").push(KeyCode.ENTER);
        assertThat(store.answers().get().asked()).isZero();
        var complaint = (Label) window.node("#answer-complaint");
        assertThat(complaint.isVisible()).isTrue();
        assertThat(complaint.getText()).startsWith("Not a number.");
        assertThat(TextBounds.mistakes(window.root())).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("1e400").push(KeyCode.ENTER);
        assertThat(complaint.getText()).isEqualTo("Use a number from −1.797e308 to 1.797e308.");
        robot.interact(() -> ((TextField) window.node("#answer-field")).clear());
        robot.write(question().content().right() + ",0").push(KeyCode.ENTER);
        assertThat(complaint.isVisible()).isFalse();
        assertThat(verdict()).startsWith("✓ Right");
        assertThat(window.node("#answer-field").isVisible()).isFalse();
        assertThat(window.node("#step-forward").isFocused()).isTrue();
    }

    @Test
    void aNumberThatIsAskedForIsTypedWithoutAClick(FxRobot robot) {
        robot.push(KeyCode.Q);
        var written = whereANumberIsWritten();
        robot.interact(() -> store.apply(session -> written));
        robot.doubleClickOn("#epoch-field").push(KeyCode.DIGIT4);
        assertThat(window.node("#epoch-field").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT1);
        assertThat(((TextField) window.node("#answer-field")).getText()).isEqualTo("31");
        assertThat(window.session().granularity()).isEqualTo(written.granularity());
        robot.push(KeyCode.ENTER);
        assertThat(store.answers().get().asked()).isEqualTo(1);
        robot.push(KeyCode.DIGIT3);
        assertThat(window.session().granularity()).isEqualTo(Granularity.CELL);
    }

    @Test
    void aStepForwardRevealsAndAsksTheNext(FxRobot robot) {
        robot.push(KeyCode.Q);
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().position()).isEqualTo(new Position(1, 1, 2));
        assertThat(window.node("#value-y1").getAccessibleText()).endsWith("6; 6; 6; 6");
        assertThat(score()).isEqualTo("0 of 0 right");
        assertThat(verdict()).isEqualTo("Answer, or step forward to see it.");
        robot.push(KeyCode.RIGHT);
        robot.push(letter(choice().right()));
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(verdict()).startsWith("✓ Right");
    }

    @Test
    void theAnswerToAQuestionThatIsSteppedPastIsSaid(FxRobot robot) {
        robot.push(KeyCode.Q);
        for (var size : SIZES) {
            robot.interact(() -> {
                window.resize(size.getWidth(), size.getHeight());
                window.layOut();
            });
            assertThat(isSeen("#passed-answer")).isFalse();
            robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            assertThat(passed())
                    .isEqualTo("Last answer: 24 — y2₂ = 1·6 + 1·6 + 1·6 + 1·6 + 0 = 24");
            assertThat(bottom("#passed-answer")).isLessThan(bottom(".side-card"));
            assertThat(window.bounds("#passed-answer").getMinY()).isGreaterThan(bottom("#verdict"));
            assertThat(TextBounds.mistakes(window.root())).isEmpty();
            robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        }
        robot.push(letter(choice().right()));
        robot.push(KeyCode.RIGHT).interact(window::layOut);
        assertThat(isSeen("#passed-answer")).isFalse();
        robot.push(KeyCode.RIGHT);
        assertThat(passed()).startsWith("Last answer: 24");
    }

    @Test
    void nothingIsSaidOfAnAnswerToWhatWasNotAsked(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.Q).interact(window::layOut);
        assertThat(isSeen("#passed-answer")).isFalse();
        robot.push(KeyCode.RIGHT);
        assertThat(passed()).startsWith("Last answer: ");
    }

    /** Where it is placed, it is known whether there is room for it. */
    private String passed() {
        window.bounds("#passed-answer");
        assertThat(isSeen("#passed-answer")).isTrue();
        return ((Label) window.node("#passed-answer")).getText();
    }

    @Test
    void theScoreIsShownOrHidden(FxRobot robot) {
        robot.push(KeyCode.Q);
        robot.clickOn("#score");
        assertThat(store.settings().get().teaching().score()).isFalse();
        assertThat(score()).isEqualTo("score");
        robot.clickOn("#score");
        assertThat(score()).isEqualTo("0 of 0 right");
    }

    @Test
    void nothingGivesTheAnswerAwayUntilItIsGiven(FxRobot robot) {
        robot.push(KeyCode.Q);
        assertThat(window.node("#value-y1").getAccessibleText()).doesNotContain("4");
        assertThat(window.node("#gradient-y1").getAccessibleText()).doesNotContain("4");

        for (int step = 1; step <= 17; step++) {
            goTo(robot, 1, step);
            assertThat(window.node("#rate-chart").isVisible())
                    .as("step %d", step)
                    .isFalse();
        }
        goTo(robot, 1, 18);
        assertThat(question().content().topic()).isEqualTo(Topic.LOSS);
        assertThat(window.node("#rate-chart").isVisible()).isFalse();
        assertThat(window.node("#loss-chart").getAccessibleText()).doesNotContain("6.2082");
        robot.push(letter(choice().right()));
        assertThat(window.node("#rate-chart").isVisible()).isTrue();
        assertThat(window.node("#loss-chart").getAccessibleText()).contains("6.2082");

        goTo(robot, 2, 14);
        assertThat(question().content().topic()).isEqualTo(Topic.MOVE);
        assertThat(window.node("#gradient-flow").getAccessibleText()).doesNotContain("51.69");
        robot.push(letter(choice().right()));
        assertThat(window.node("#gradient-flow").getAccessibleText()).contains("51.69");
    }

    @Test
    void beforeAnInputThatIsGivenNothingIsAskedAndNoCardMoves(FxRobot robot) {
        robot.interact(() -> window.resize(1024, 700));
        robot.push(KeyCode.Q);
        goTo(robot, 1, 19);
        var before = List.of(window.bounds("#stage"), window.bounds(".side-card"));
        robot.push(KeyCode.RIGHT);
        assertThat(verdict()).startsWith("Nothing to predict here");
        assertThat(List.of(window.bounds("#stage"), window.bounds(".side-card")))
                .isEqualTo(before);
        robot.push(KeyCode.RIGHT);
        assertThat(verdict()).isEqualTo("Answer, or step forward to see it.");
    }

    @Test
    void askingBringsTheStageWhereQuestionsStand(FxRobot robot) {
        makeCompact(robot);
        robot.push(KeyCode.F2);
        assertThat(isSeen("#question")).isFalse();
        robot.push(KeyCode.Q);
        assertThat(isSeen("#question")).isTrue();
    }

    @Test
    void whatIsNotInSightIsNotAnswered(FxRobot robot) {
        makeCompact(robot);
        robot.push(KeyCode.Q).push(KeyCode.F2).push(KeyCode.A);
        assertThat(store.answers().get().given()).isEmpty();
        robot.push(KeyCode.F4).push(KeyCode.A);
        assertThat(store.answers().get().given()).isNotEmpty();
    }

    @Test
    void inTheMiddleOfAMatrixTheNextCellIsAskedFor(FxRobot robot) {
        robot.push(KeyCode.DIGIT3).push(KeyCode.Q).push(KeyCode.RIGHT);
        assertThat(sentence()).isEqualTo("What is element 2 of y₁, if y₁ = W₁ · x + b₁?");
        assertThat(verdict()).isEqualTo("Answer, or step forward to see it.");
        robot.push(KeyCode.RIGHT);
        assertThat(window.node("#value-y1").getAccessibleText())
                .endsWith("6 6 … (2 of 4 computed)");
        assertThat(sentence()).startsWith("What is element 3 of y₁");
        assertThat(score()).isEqualTo("0 of 0 right");
    }

    @Test
    void inTheMiddleOfAMatrixTheQuestionsCardStaysInSight(FxRobot robot) {
        makeCompact(robot);
        robot.push(KeyCode.DIGIT3).push(KeyCode.Q).push(KeyCode.RIGHT);
        robot.interact(window::layOut);
        assertThat(isSeen("#question")).isTrue();
    }

    @Test
    void whatIsNotShownOfAStepIsAskedForAtOnce(FxRobot robot) {
        robot.push(KeyCode.Q);
        var asked = question();
        robot.push(KeyCode.Q).push(KeyCode.RIGHT).push(KeyCode.R).push(KeyCode.Q);
        assertThat(question()).isEqualTo(asked);
        assertThat(isSeen("#answer-A")).isTrue();
        assertThat(shapes()).isEqualTo("(?) = (4×3) · (3×1) + (4×1)");
        assertThat(onStage()).isEqualTo("y1: not computed yet");
        robot.push(KeyCode.R);
        assertThat(question()).isEqualTo(asked);
        robot.push(letter(choice().right()));
        assertThat(verdict()).startsWith("✓ Right");
        assertThat(shapes()).isEqualTo("(4×1) = (4×3) · (3×1) + (4×1)");
        assertThat(onStage()).isEqualTo("y1, 4 × 1: not computed yet");
        robot.push(KeyCode.RIGHT);
        assertThat(question()).isNotEqualTo(asked);
        assertThat(shapes()).isEqualTo("(4×1) = (4×3) · (3×1) + (4×1)");
    }

    @Test
    void whatIsAskedForHasAFrameThatDoesNotGiveItsShapeAway(FxRobot robot) {
        robot.push(KeyCode.Q).interact(window::layOut);
        var asked = Stream.of("#value-y1", "#gradient-W1", "#gradient-b1", "#gradient-y1")
                .map(id -> (Label) window.node(id + " .slot-shape"))
                .toList();
        assertThat(asked).allSatisfy(slot -> {
            assertThat(slot.getText()).isEqualTo("?");
            assertThat(slot.isVisible()).isTrue();
            assertThat(slot.getBorder()).isNotNull();
            assertThat(slot.getWidth()).isEqualTo(asked.get(0).getWidth());
            assertThat(slot.getHeight()).isEqualTo(asked.get(0).getHeight());
        });
    }

    @Test
    void noAnswerMovesWhenItIsGiven(FxRobot robot) {
        robot.push(KeyCode.Q);
        var lesson = ShippedLessons.find("mazur").orElseThrow();
        for (var size : SIZES) {
            for (var language : Language.values()) {
                robot.interact(() -> {
                    window.resize(size.getWidth(), size.getHeight());
                    store.choose(now -> now.withLanguage(language));
                    store.open(Session.of(lesson));
                });
                while (window.session().update() == 0) {
                    staysWhereItIs(robot);
                    robot.interact(() -> store.apply(Session::stepForward));
                }
            }
        }
    }

    private void staysWhereItIs(FxRobot robot) {
        if (after(window.session()).orElse(null) instanceof Choice choice) {
            var before = answers(choice);
            int wrong = (choice.right() + 1) % choice.options().size();
            robot.push(letter(wrong));
            assertThat(mark(wrong)).endsWith(" ✗");
            assertThat(answers(choice)).as(sentence()).isEqualTo(before);
        }
    }

    private List<Bounds> answers(Choice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(number -> window.bounds("#answer-" + letter(number)))
                .toList();
    }

    private String mark(int number) {
        var button = (Button) window.node("#answer-" + letter(number));
        return ((Label) button.getGraphic()).getText();
    }

    private String shapes() {
        var shapes = (Label) window.node("#stage .shapes");
        return shapes.getText().replace('\u00a0', ' ');
    }

    /** What a screen reader says of the result on the stage. */
    private String onStage() {
        return window.nodes("#stage .matrix").get(0).getAccessibleText();
    }

    private void makeCompact(FxRobot robot) {
        robot.interact(() -> {
            window.resize(1024, 700);
            store.choose(now -> now.withLook(now.look().withScale(200)));
            window.layOut();
        });
    }

    private boolean isSeen(String selector) {
        return Stream.iterate(window.node(selector), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    @Test
    void everyKindOfQuestionFitsInBothLanguagesAndSizes(FxRobot robot) {
        robot.push(KeyCode.Q);
        int start = 1;
        for (var size : SIZES) {
            robot.interact(() -> window.resize(size.getWidth(), size.getHeight()));
            for (var language : Language.values()) {
                robot.interact(() -> store.choose(now -> now.withLanguage(language)));
                for (var name : LESSONS) {
                    var lesson = ShippedLessons.find(name).orElseThrow();
                    robot.interact(() -> store.apply(session -> Session.of(lesson)));
                    start = start % STRIDE + 1;
                    walk(robot, start, size + ", " + lesson.title().in(Language.ENGLISH));
                }
            }
        }
    }

    /** A product of four terms is explained in six lines, below a question of two. */
    @Test
    void aLongExplanationHasRoomInTheSmallestWindow(FxRobot robot) {
        robot.push(KeyCode.Q);
        robot.interact(() -> window.openSmall("xor", 100));
        goTo(robot, 1, 6);
        answerWrongly(robot, EnumSet.noneOf(Topic.class), "xor");
        assertThat(window.bounds("#verdict").getMinY()).isGreaterThanOrEqualTo(bottom("#answer-C"));
        assertThat(window.bounds("#verdict").getHeight()).isGreaterThan(5 * 11);
    }

    @Test
    @Tag("sweep")
    void eachExplanationHasRoomInTheSmallestWindow(FxRobot robot) {
        robot.push(KeyCode.Q);
        robot.interact(() -> window.resize(1024, 700));
        for (var lesson : ShippedLessons.all()) {
            robot.interact(() -> store.apply(session -> Session.of(lesson)));
            for (int step = 1; step <= window.session().trace().size(); step++) {
                goTo(robot, 1, step);
                var question = (QuestionView) window.node("#question");
                double needed = inWindow(() -> {
                    window.layOut();
                    return question.heightWithAnyAnswer(question.getWidth());
                });
                assertThat(needed)
                        .as("%s, step %d", lesson.title().in(Language.ENGLISH), step)
                        .isLessThanOrEqualTo(question.getHeight());
            }
        }
    }

    private void walk(FxRobot robot, int start, String where) {
        var topics = EnumSet.noneOf(Topic.class);
        int steps = window.session().trace().size();
        for (int step = start; step <= steps; step += STRIDE) {
            goTo(robot, 1, step);
            if (after(window.session()).isPresent()) {
                answerWrongly(robot, topics, where + ", step " + step);
            }
        }
    }

    private void answerWrongly(FxRobot robot, Set<Topic> answered, String where) {
        fits(robot, where);
        if (answered.add(question().content().topic()) && question() instanceof Choice choice) {
            int wrong = (choice.right() + 1) % choice.options().size();
            robot.interact(() -> ((Button) window.node("#answer-" + letter(wrong))).fire());
            fits(robot, where + ", answered");
        }
    }

    private void fits(FxRobot robot, String where) {
        robot.interact(() -> window.root().layout());
        assertThat(TextBounds.mistakes(window.root())).as(where).isEmpty();
        assertThat(bottom("#verdict")).as(where).isLessThanOrEqualTo(bottom(".side-card"));
    }

    private double bottom(String selector) {
        return window.bounds(selector).getMaxY();
    }

    private Session whereANumberIsWritten() {
        return ShippedLessons.all().stream()
                .map(Session::of)
                .flatMap(start -> Stream.iterate(start, Session::stepForward)
                        .limit(start.trace().size()))
                .filter(session -> after(session)
                        .filter(Question.Written.class::isInstance)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void goTo(FxRobot robot, int epoch, int step) {
        robot.interact(() -> store.apply(session -> session.jumpTo(new Position(epoch, 1, step))));
    }

    private Choice choice() {
        return (Choice) question();
    }

    private Question question() {
        return after(window.session()).orElseThrow();
    }

    private Optional<Question> after(Session session) {
        var texts = Texts.in(store.settings().get().language());
        return Questions.after(session, new Wording(texts, Numerals.STANDARD));
    }

    private static KeyCode letter(int number) {
        return KeyCode.valueOf(Character.toString('A' + number));
    }

    private String sentence() {
        return ((Label) window.node(".question-sentence")).getText();
    }

    private String verdict() {
        return ((Label) window.node("#verdict")).getText();
    }

    private String score() {
        return ((ToggleButton) window.node("#score")).getText();
    }
}
