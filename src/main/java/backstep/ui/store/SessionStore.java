package backstep.ui.store;

import backstep.session.Session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.UnaryOperator;

/** The session and the settings of the window; every gesture is a transition applied here. */
public final class SessionStore {

    private final ReadOnlyObjectWrapper<Session> session;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SessionStore(Session session, Settings settings) {
        this.session = new ReadOnlyObjectWrapper<>(session);
        this.settings = new ReadOnlyObjectWrapper<>(settings);
    }

    public ReadOnlyObjectProperty<Session> session() {
        return session.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Replaces the session by what a transition makes of it: {@code Session::stepForward}. */
    public void apply(UnaryOperator<Session> transition) {
        session.set(transition.apply(session.get()));
    }

    /** Replaces the settings by what a choice makes of them. */
    public void choose(UnaryOperator<Settings> choice) {
        settings.set(choice.apply(settings.get()));
    }

    /** Runs now and after each change of the session or the settings. */
    public void whenChanged(Runnable redraw) {
        session.addListener((property, before, now) -> redraw.run());
        settings.addListener((property, before, now) -> redraw.run());
        redraw.run();
    }
}
