package backstep.ui.store;

import backstep.session.Change;
import backstep.session.Edits;
import backstep.session.Forecast;
import backstep.session.Granularity;
import backstep.session.Session;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The session, the settings and the notices of the window; every gesture is a transition applied
 * here. What the session's future would be is computed beside, and comes here as it gets known.
 */
public final class SessionStore {

    /** So many multiplications are done in the background before they are shown. */
    private static final long WORK_OF_A_PIECE = 100_000_000;

    /** By then what a gesture changes is painted, in milliseconds. */
    private static final long A_FRAME = 20;

    private final Workshop workshop;
    private final ReadOnlyObjectWrapper<Session> session;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Forecast> forecast;
    private final ReadOnlyObjectWrapper<Notices> notices =
            new ReadOnlyObjectWrapper<>(Notices.NONE);
    private final ReadOnlyObjectWrapper<Answers> answers =
            new ReadOnlyObjectWrapper<>(Answers.NONE);
    private final ReadOnlyObjectWrapper<Optional<Work>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> redraws = new ArrayList<>();
    private final Pointer pointer = new Pointer();
    private Edits edits = Edits.NONE;
    private boolean isDragging;
    private boolean wasDragged;
    private int revision;
    private boolean isHurrying;

    public SessionStore(Session session, Settings settings) {
        this(
                session,
                settings,
                new Workshop(Workshop.patientThread("forecast", A_FRAME), Platform::runLater));
    }

    /**
     * A store that computes elsewhere.
     *
     * @param workshop where the future is computed, if it takes longer than a frame
     */
    SessionStore(Session session, Settings settings, Workshop workshop) {
        this.workshop = workshop;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.session = new ReadOnlyObjectWrapper<>(asChosen(session));
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

    /** What the class answered in this lesson. */
    public ReadOnlyObjectProperty<Answers> answers() {
        return answers.getReadOnlyProperty();
    }

    /** Takes the answer to a question. */
    public void answer(String question, Answers.Answer answer) {
        answers.set(answers.get().with(question, answer));
        redraw();
    }

    /** What is pointed at, which changes without a redraw. */
    public Pointer pointer() {
        return pointer;
    }

    /** What can be undone and redone. */
    public Edits edits() {
        return edits;
    }

    /** What takes longer than a moment now, if something does. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** Whether all the time there is goes into training, and what would be is not computed. */
    boolean isHurrying() {
        return isHurrying;
    }

    void setHurrying(boolean now) {
        if (now != isHurrying) {
            isHurrying = now;
            workshop.cancel();
            if (!now && !forecast.get().isComplete()) {
                foresee();
            }
            redraw();
        }
    }

    void setWork(Optional<Work> now) {
        work.set(now);
    }

    /** Changes with each session: what was computed for another one is out of date. */
    int revision() {
        return revision;
    }

    /** Replaces the session by what a transition makes of it: {@code Session::stepForward}. */
    public void apply(UnaryOperator<Session> transition) {
        show(transition.apply(session.get()));
    }

    /** Opens another session, in which nothing can be undone or was answered yet. */
    public void open(Session opened) {
        edits = Edits.NONE;
        answers.set(Answers.NONE);
        show(opened);
    }

    /** Changes something in the session, so that it can be undone; a drag is one change. */
    public void change(Change change) {
        if (!change.isNone()) {
            change(change, session -> session.with(change));
        }
    }

    /** Makes a change, as a transition does it, so that it can be undone. */
    public void change(Change change, UnaryOperator<Session> transition) {
        edits = isDragging && wasDragged && change instanceof Change.LearningRate rate
                ? edits.draggedTo(rate.after())
                : edits.with(change, session.get());
        wasDragged = isDragging;
        apply(transition);
    }

    /** Whether a thumb is being dragged: its moves are one change. */
    public void setDragging(boolean now) {
        isDragging = now;
        wasDragged = false;
    }

    /** Takes the newest change back. */
    public void undo() {
        take(edits.undo(session.get()));
    }

    /** Makes the change undone last again. */
    public void redo() {
        take(edits.redo(session.get()));
    }

    private void take(Edits.Outcome outcome) {
        edits = outcome.edits();
        wasDragged = false;
        show(outcome.session());
    }

    private void show(Session next) {
        revision++;
        boolean isNewCell = next.granularity() == Granularity.CELL
                && !next.position().equals(session.get().position());
        session.set(asChosen(next));
        if (isNewCell) {
            pointer.leave();
        }
        if (!forecast.get().isOf(next)) {
            forecast.set(next.forecast());
            foresee();
        }
        redraw();
    }

    /** How finely steps go is a setting, which holds for every session. */
    private Session asChosen(Session next) {
        return next.unfolding(settings.get().teaching().unfolds());
    }

    /** Replaces the settings by what a choice makes of them. */
    public void choose(UnaryOperator<Settings> choice) {
        boolean wasAsking = settings.get().teaching().asks();
        settings.set(choice.apply(settings.get()));
        if (!wasAsking && settings.get().teaching().asks()) {
            answers.set(answers.get().begunAt(session.get().position()));
        }
        session.set(asChosen(session.get()));
        redraw();
    }

    /** Replaces the notices by what something that happened makes of them. */
    public void notice(UnaryOperator<Notices> event) {
        notices.set(event.apply(notices.get()));
        redraw();
    }

    /** Runs now and after each change of the session, the settings or the notices. */
    public void whenChanged(Runnable redraw) {
        redraws.add(redraw);
        redraw.run();
    }

    private void foresee() {
        var known = forecast.get();
        workshop.cancel();
        if (known.work() <= Workshop.WORK_OF_A_FRAME) {
            forecast.set(known.completed());
        } else if (!isHurrying) {
            workshop.compute(() -> known.extended(WORK_OF_A_PIECE), this::publish);
        }
    }

    private void publish(Forecast more) {
        forecast.set(more);
        foresee();
    }

    private void redraw() {
        redraws.forEach(Runnable::run);
    }
}
