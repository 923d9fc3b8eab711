package backstep.ui.store;

import backstep.session.Session;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Steps forward by itself, at a speed, until the lesson's last epoch is over. */
public final class Player {

    private final SessionStore store;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final Timeline clock;

    public Player(SessionStore store) {
        this.store = store;
        clock = new Timeline(new KeyFrame(Duration.seconds(1), pulse -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Plays if it is not playing and there is something left to play; else pauses. */
    public void toggle() {
        if (playing.get() || store.session().get().isOver()) {
            pause();
        } else {
            playing.set(true);
            clock.playFromStart();
        }
    }

    public void pause() {
        playing.set(false);
        clock.stop();
    }

    public void setStepsPerSecond(double speed) {
        clock.setRate(speed);
    }

    /** One step, and the end of playing where it is the last. */
    void tick() {
        store.apply(Session::stepForward);
        if (store.session().get().isOver()) {
            pause();
        }
    }
}
