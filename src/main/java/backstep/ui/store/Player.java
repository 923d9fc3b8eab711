package backstep.ui.store;

import backstep.session.Session;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;

/**
 * Steps forward by itself, at a speed, until the lesson's last epoch is over; asked to play past
 * that, it goes on until it is told to pause.
 */
public final class Player {

    private final SessionStore store;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
    private final Timeline clock;

    public Player(SessionStore store) {
        this.store = store;
        clock = new Timeline(new KeyFrame(Duration.seconds(1), pulse -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Plays if it is not playing, else pauses. */
    public void toggle() {
        if (playing.get()) {
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

    public ReadOnlyDoubleProperty stepsPerSecond() {
        return speed.getReadOnlyProperty();
    }

    public void setStepsPerSecond(double stepsPerSecond) {
        speed.set(stepsPerSecond);
        clock.setRate(stepsPerSecond);
    }

    /** One step, and the end of playing where it is the lesson's last. */
    void tick() {
        boolean wasOver = store.session().get().isOver();
        store.apply(Session::stepForward);
        if (!wasOver && store.session().get().isOver()) {
            pause();
        }
    }
}
