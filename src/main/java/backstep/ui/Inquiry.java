package backstep.ui;

import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.picture.Board;
import backstep.picture.BoardMask;
import backstep.picture.BoardPicture;
import backstep.picture.LightPicture;
import backstep.picture.Question;
import backstep.picture.Question.Topic;
import backstep.picture.Questions;
import backstep.picture.Stage;
import backstep.picture.StagePicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.ui.store.Answers;
import backstep.ui.store.Answers.Answer;
import backstep.ui.store.Settings;

import java.util.Optional;

/**
 * The question that stands beside the stage, if the class is being asked, and what has to be kept
 * back until it is answered.
 *
 * @param isMoving whether the first layer moves, with which an update ends
 * @param asks whether the class is being asked, if not about each step
 * @param passed the question that the newest result answers, as the class did not
 */
record Inquiry(
        boolean isMoving,
        boolean asks,
        Optional<Question> question,
        Optional<Answer> answer,
        Optional<Question> passed) {

    /** Before what is given, nothing is asked. */
    static Inquiry of(Session session, Settings settings, Answers answers, Wording wording) {
        boolean asks = settings.teaching().asks();
        if (!asks) {
            return new Inquiry(false, false, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var question = Questions.after(session, wording);
        boolean isBegun = answers.since().equals(Optional.of(session.position()));
        var answered = isBegun ? Optional.<Question>empty() : Questions.answered(session, wording);
        return new Inquiry(
                isMoving(session.step()),
                true,
                question,
                question.flatMap(asked -> answers.to(asked.content().id())),
                answered.filter(asked -> answers.to(asked.content().id()).isEmpty()));
    }

    /** The question, as long as it is not answered. */
    Optional<Question> open() {
        return question.filter(asked -> answer.isEmpty());
    }

    private static boolean isMoving(Step step) {
        return step.phase() == Phase.UPDATE && step.quantity().variable().layer() == 1;
    }

    /**
     * The charts know the loss, and what the update makes of it, before the class is asked for
     * either: they tell only once the last of it has been asked.
     */
    boolean hidesLosses() {
        return asks && (isAbout(Topic.LOSS) || (!isMoving && !isAnswered(Topic.LOSS)));
    }

    private boolean isAnswered(Topic topic) {
        return answer.isPresent()
                && question.filter(asked -> asked.content().topic() == topic).isPresent();
    }

    boolean hidesNorms() {
        return isAbout(Topic.MOVE);
    }

    BoardPicture board(Session session, int sample, LightPicture light, Wording wording) {
        var board = Board.of(session, sample, light, wording);
        return open().filter(asked -> isAbout(Topic.SHAPE))
                .map(asked -> BoardMask.of(board, asked))
                .orElse(board);
    }

    /** Where the step that is asked about stands there already, its shape is kept back. */
    StagePicture stage(Session session, Wording wording) {
        var stage = Stage.of(session, wording);
        boolean isThere = !session.position().isWhole();
        return isThere && isAbout(Topic.SHAPE) ? stage.asked() : stage;
    }

    private boolean isAbout(Topic topic) {
        return open().filter(asked -> asked.content().topic() == topic).isPresent();
    }
}
