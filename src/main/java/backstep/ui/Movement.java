package backstep.ui;

import backstep.picture.BoardPicture;
import backstep.picture.Motion;
import backstep.picture.MotionPicture;
import backstep.picture.StagePicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.ui.store.SessionStore;
import backstep.ui.view.BoardView;
import backstep.ui.view.StageView;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

import java.util.Optional;

/**
 * Lets what a step forward brings come from somewhere, for a moment. A step that follows another
 * within that time is shown at once, as is all that is no step forward.
 */
final class Movement {

    private static final Duration LENGTH = Duration.millis(250);

    /** Runs from each step on, also where nothing moves because another was just before. */
    private final Transition clock = new Transition() {
        {
            setCycleDuration(LENGTH);
            setInterpolator(Interpolator.LINEAR);
        }

        @Override
        protected void interpolate(double share) {
            at(share);
        }
    };

    /** What is shown now. */
    private record Shown(Session session, BoardPicture board) {}

    private final SessionStore store;
    private final BoardView board;
    private final StageView stage;
    private Optional<Shown> shown = Optional.empty();
    private Optional<MotionPicture> running = Optional.empty();

    Movement(SessionStore store, BoardView board, StageView stage) {
        this.store = store;
        this.board = board;
        this.stage = stage;
    }

    /** Begins if these, which are shown now, are a step forward from what was shown. */
    void follow(Session session, BoardPicture now, StagePicture step, Wording wording) {
        finish();
        var before = shown.filter(last -> session.isStepAfter(last.session()));
        shown = Optional.of(new Shown(session, now));
        before.filter(last -> isWanted() && isFree())
                .flatMap(last -> Motion.of(session, last.board(), now, step, isPointed(), wording))
                .ifPresent(this::begin);
    }

    /** Everything is where it stays. */
    void finish() {
        if (running.isPresent()) {
            running = Optional.empty();
            board.end();
            stage.end();
        }
    }

    /** Shows what moves at a share of the motion, from 0 to 1. */
    void at(double share) {
        if (share >= 1) {
            finish();
        } else {
            running.ifPresent(motion -> {
                board.move(motion, share);
                stage.move(motion, share);
            });
        }
    }

    private boolean isWanted() {
        return store.settings().get().look().motion();
    }

    /** Whether no step was just before; from now on one was. */
    private boolean isFree() {
        boolean isRunning = clock.getStatus() == Animation.Status.RUNNING;
        clock.playFromStart();
        return !isRunning;
    }

    private boolean isPointed() {
        return store.pointer().pointed().get().isPresent();
    }

    /** What has its place only once it is laid out gets it now. */
    private void begin(MotionPicture motion) {
        board.getScene().getRoot().applyCss();
        board.getScene().getRoot().layout();
        board.begin(motion);
        stage.begin(motion);
        running = Optional.of(motion);
    }
}
