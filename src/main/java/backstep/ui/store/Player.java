package backstep.ui.store;

import backstep.session.Session;

import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Goes on by itself, at a speed, until the lesson's last epoch is over or the numbers stop making
 * sense; asked to play past that, it goes on until it is told to pause.
 */
public final class Player {

    private final SessionStore store;
    private final Workshop workshop;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.TWO);
    private final Timeline clock;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private Pace pace = new Pace(System::nanoTime);
    private Optional<Session> arrived = Optional.empty();
    private long begun;
    private int firstUpdate;

    /**
     * A player that does not play yet.
     *
     * @param workshop where epochs are computed
     */
    public Player(SessionStore store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
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
            start();
        }
    }

    /** Stops at once: what is being computed is not shown any more. */
    public void pause() {
        if (playing.get()) {
            playing.set(false);
            stop();
        }
    }

    /** Pauses, and goes where a person wants to be. */
    public void go(UnaryOperator<Session> transition) {
        pause();
        store.apply(transition);
    }

    public ReadOnlyObjectProperty<Speed> speed() {
        return speed.getReadOnlyProperty();
    }

    public void setSpeed(Speed chosen) {
        if (chosen != speed.get()) {
            speed.set(chosen);
            if (playing.get()) {
                stop();
                start();
            }
        }
    }

    private void start() {
        if (speed.get().isBySteps()) {
            clock.setRate(speed.get().stepsPerSecond());
            clock.playFromStart();
        } else {
            pace = new Pace(System::nanoTime);
            store.setHurrying(true);
            begun = System.nanoTime();
            firstUpdate = session().update();
            request();
            frames.start();
        }
    }

    private void stop() {
        clock.stop();
        frames.stop();
        arrived = Optional.empty();
        workshop.cancel();
        store.setWork(Optional.empty());
        store.setHurrying(false);
    }

    /** One step. */
    void tick() {
        show(session().stepForward());
    }

    /** Shows what was computed since the last frame, and has more computed meanwhile. */
    void frame() {
        arrived.ifPresent(next -> {
            arrived = Optional.empty();
            show(next);
            if (playing.get()) {
                tellWork();
                request();
            }
        });
    }

    private void request() {
        var from = session();
        int revision = store.revision();
        workshop.compute(() -> next(from), next -> {
            if (revision == store.revision()) {
                arrived = Optional.of(next);
            } else {
                request();
            }
        });
    }

    private Session next(Session from) {
        var horizon = from.horizon();
        return speed.get() == Speed.FASTEST
                ? pace.next(from, horizon.left())
                : from.advanced(Math.min(horizon.left(), horizon.toEndOfEpoch()));
    }

    /** Playing ends with the lesson's last step, and where the numbers stop making sense. */
    private void show(Session next) {
        var before = session();
        boolean diverges = before.diverged().isEmpty() && next.diverged().isPresent();
        store.apply(
                session -> diverges ? next.jumpTo(next.diverged().orElseThrow().place()) : next);
        if (diverges || (!before.isOver() && next.isOver())) {
            pause();
        }
    }

    private void tellWork() {
        var now = session().horizon();
        long taken = System.nanoTime() - begun;
        var work = Work.of(now.epochs(), now.update() + 1, firstUpdate, now.all(), taken);
        store.setWork(Optional.of(work).filter(left -> !now.isOver()));
    }

    private Session session() {
        return store.session().get();
    }
}
