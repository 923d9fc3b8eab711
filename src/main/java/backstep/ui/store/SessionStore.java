package backstep.ui.store;

import backstep.session.Forecast;
import backstep.session.Session;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The session, the settings and the notices of the window; every gesture is a transition applied
 * here. What the session's future would be is computed beside, and comes here as it gets known.
 */
public final class SessionStore {

    /** So many multiplications fit well into a frame. */
    private static final long WORK_OF_A_FRAME = 3_000_000;

    /** And so many are done in the background before they are shown. */
    private static final long WORK_OF_A_PIECE = 100_000_000;

    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Session> session;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Forecast> forecast;
    private final ReadOnlyObjectWrapper<Notices> notices =
            new ReadOnlyObjectWrapper<>(Notices.NONE);
    private final List<Runnable> redraws = new ArrayList<>();

    public SessionStore(Session session, Settings settings) {
        this(
                session,
                settings,
                Executors.newSingleThreadExecutor(SessionStore::daemon),
                Platform::runLater);
    }

    /**
     * A store that computes elsewhere.
     *
     * @param background runs what takes longer than a frame
     * @param window runs what is to be done on the thread of the window
     */
    SessionStore(Session session, Settings settings, Executor background, Executor window) {
        this.background = background;
        this.window = window;
        this.session = new ReadOnlyObjectWrapper<>(session);
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        forecast = new ReadOnlyObjectWrapper<>(session.forecast());
        foresee();
    }

    public ReadOnlyObjectProperty<Session> session() {
        return session.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** What would become of the session, as far as it is known. */
    public ReadOnlyObjectProperty<Forecast> forecast() {
        return forecast.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notices> notices() {
        return notices.getReadOnlyProperty();
    }

    /** Replaces the session by what a transition makes of it: {@code Session::stepForward}. */
    public void apply(UnaryOperator<Session> transition) {
        var next = transition.apply(session.get());
        session.set(next);
        if (!forecast.get().isOf(next)) {
            forecast.set(next.forecast());
            foresee();
        }
        redraw();
    }

    /** Replaces the settings by what a choice makes of them. */
    public void choose(UnaryOperator<Settings> choice) {
        settings.set(choice.apply(settings.get()));
        redraw();
    }

    /** Replaces the notices by what something that happened makes of them. */
    public void notice(UnaryOperator<Notices> event) {
        notices.set(event.apply(notices.get()));
        redraw();
    }

    /** Runs now and after each change of the session, the forecast, the settings or the notices. */
    public void whenChanged(Runnable redraw) {
        redraws.add(redraw);
        redraw.run();
    }

    private void foresee() {
        var known = forecast.get();
        if (known.work() <= WORK_OF_A_FRAME) {
            forecast.set(known.completed());
        } else {
            background.execute(() -> {
                var more = known.extended(WORK_OF_A_PIECE);
                window.execute(() -> publish(known, more));
            });
        }
    }

    /** What was computed for a session that is no longer shown is dropped. */
    private void publish(Forecast known, Forecast more) {
        if (forecast.get() == known) {
            forecast.set(more);
            foresee();
            redraw();
        }
    }

    private void redraw() {
        redraws.forEach(Runnable::run);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "forecast");
        thread.setDaemon(true);
        return thread;
    }
}
