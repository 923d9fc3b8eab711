package backstep.ui.view;

import backstep.picture.Question;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.text.WrittenNumber;
import backstep.ui.popup.Tips;
import backstep.ui.store.Answers.Answer;
import backstep.ui.store.SessionStore;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * What the class is asked about the next step, with answers to choose from or a field to write in;
 * once it is answered, whether that was right, and why.
 */
public final class QuestionView extends VBox {

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    /** What decides how it is set. */
    private record Room(double width, double height, Optional<Question> question) {}

    private final SessionStore store;
    private final HBox heading = new HBox();
    private final Label title = new Label();
    private final Region spring = new Region();
    private final ToggleButton score = new ToggleButton();
    private final Label sentence = wrapped("question-sentence");
    private final ChoicesView choices;
    private final EntryField field;
    private final Label complaint = wrapped("verdict");
    private final Label verdict = wrapped("verdict");

    /** What is said before an answer, and of a wrong one: they are measured and never seen. */
    private final Label open = measured();

    private final Label longest = measured();
    private final Latest<Room> room = new Latest<>();
    private Texts texts = Texts.in(Language.ENGLISH);
    private Optional<Question> question = Optional.empty();

    /**
     * A view that asks nothing yet.
     *
     * @param leave gives the focus to something else
     */
    public QuestionView(SessionStore store, Runnable leave) {
        this.store = store;
        choices = new ChoicesView(choice -> {
            answer(Integer.toString(choice));
            leave.run();
        });
        field = new EntryField(this::write, leave);
        setId("question");
        getStyleClass().add("question");
        title.getStyleClass().add("side-title");
        score.setId("score");
        score.getStyleClass().add("quiet-toggle");
        score.setMinWidth(USE_PREF_SIZE);
        score.setOnAction(click -> store.choose(settings ->
                settings.withTeaching(settings.teaching().withScore(score.isSelected()))));
        field.setId("answer-field");
        field.setMaxWidth(160);
        verdict.setId("verdict");
        complaint.setId("answer-complaint");
        complaint.getStyleClass().add("wrong");
        complaint.visibleProperty().bind(field.wrong());
        complaint.managedProperty().bind(field.wrong());
        field.wrong().addListener((property, before, now) -> complain());
        verdict.visibleProperty().bind(field.wrong().not());
        verdict.managedProperty().bind(field.wrong().not());
        choices.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        heading.setAlignment(Pos.TOP_RIGHT);
        setCompact(false);
    }

    /** With the question in the place of its title where there is little height, or below it. */
    public void setCompact(boolean now) {
        getChildren().setAll(heading);
        if (now) {
            heading.getChildren().setAll(sentence, score);
        } else {
            heading.getChildren().setAll(title, spring, score);
            getChildren().add(sentence);
        }
        getChildren().addAll(choices, field, complaint, verdict, open, longest);
    }

    /** How high it is with whatever is said of the answer, before that is said and after. */
    public double heightWithAnyAnswer(double width) {
        if (question.isEmpty()) {
            return prefHeight(width);
        }
        double written = field.prefHeight(-1) + getSpacing();
        double said = (complaint.isManaged() ? complaint : verdict).prefHeight(width);
        double now = (field.isManaged() ? written : 0) + said;
        double before = (choices.isManaged() ? 0 : written) + open.prefHeight(width);
        double rest = prefHeight(width) - now;
        return Math.max(prefHeight(width), rest + Math.max(before, longest.prefHeight(width)));
    }

    /** Makes room for any answer before it is given, by letters and gaps that are smaller. */
    public void fit(double width, double height) {
        if (room.becomes(new Room(width, height, question))) {
            setDense(false);
            setDense(heightWithAnyAnswer(width) > height);
        }
    }

    private void setDense(boolean now) {
        pseudoClassStateChanged(DENSE, now);
        applyCss();
    }

    public void show(Optional<Question> asked, Optional<Answer> answer, Texts in) {
        question = asked;
        texts = in;
        title.setText(texts.say("ask.title"));
        showScore(texts);
        field.setAccessibleText(texts.say("ask.field"));
        field.setPromptText(texts.say("ask.prompt"));
        complain();
        Tips.show(field, texts.say("ask.field"));
        field.show("");
        show(sentence, asked.isPresent());
        asked.ifPresentOrElse(now -> show(now, answer, texts), this::waitForNext);
    }

    /** Where nothing is asked, as before what is given, it says when something will be. */
    private void waitForNext() {
        show(choices, false);
        show(field, false);
        verdict.setText(texts.say("ask.nothing"));
        Looks.style(verdict, "label", "verdict", "hint");
    }

    /** Answers with a letter, while a question with choices is open. */
    public boolean answer(int letter) {
        return choices.isManaged() && choices.fire(letter);
    }

    /** Goes to the field, while a question for a number is open. */
    public boolean write() {
        if (field.isManaged()) {
            field.requestFocus();
        }
        return field.isManaged();
    }

    private void show(Question now, Optional<Answer> answer, Texts texts) {
        sentence.setText(LineBreaks.inSentence(now.content().sentence()));
        show(choices, now instanceof Question.Choice);
        show(field, now instanceof Question.Written && answer.isEmpty());
        if (now instanceof Question.Choice choice) {
            choices.show(choice, answer, texts);
        }
        open.setText(texts.say("ask.open"));
        longest.setText(LineBreaks.inSentence(wrong(now, texts)));
        verdict.setText(answer.map(given -> LineBreaks.inSentence(verdict(now, given, texts)))
                .orElseGet(() -> texts.say("ask.open")));
        Looks.style(verdict, "label", "verdict", answer.map(QuestionView::look).orElse("hint"));
    }

    private void showScore(Texts texts) {
        var answers = store.answers().get();
        boolean isShown = store.settings().get().teaching().score();
        score.setSelected(isShown);
        score.setText(
                isShown
                        ? texts.say("ask.score", answers.right(), answers.asked())
                        : texts.say("ask.noScore"));
        score.setAccessibleText(score.getText());
        Tips.show(score, texts.say("ask.tip.score"));
    }

    private static void show(Region part, boolean isSeen) {
        part.setVisible(isSeen);
        part.setManaged(isSeen);
    }

    private static String look(Answer given) {
        return given.isRight() ? "right" : "wrong";
    }

    private static String verdict(Question now, Answer given, Texts texts) {
        var content = now.content();
        return given.isRight() ? texts.say("ask.right", content.explanation()) : wrong(now, texts);
    }

    private static String wrong(Question now, Texts texts) {
        return texts.say("ask.wrong", now.content().right(), now.content().explanation());
    }

    private void complain() {
        boolean isTooFar = WrittenNumber.isTooFar(field.getText());
        complaint.setText(texts.say(isTooFar ? "number.tooFar" : "ask.mistake"));
    }

    private boolean write(String text) {
        boolean isNumber = WrittenNumber.of(text).isPresent();
        if (isNumber) {
            answer(text);
        }
        return isNumber;
    }

    private void answer(String text) {
        question.ifPresent(
                asked -> store.answer(asked.content().id(), new Answer(text, asked.isRight(text))));
    }

    private static Label measured() {
        var label = wrapped("verdict");
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    private static Label wrapped(String look) {
        var label = new Label();
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
