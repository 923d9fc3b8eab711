package backstep.ui.store;

import backstep.lesson.LessonException;
import backstep.lesson.LessonReader;
import backstep.session.Session;
import backstep.text.Sentence;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The lessons to choose from, and the files that join them. */
public final class LessonShelf {

    private final SessionStore store;
    private final Player player;
    private final Executor background;
    private final ObservableList<OfferedLesson> offered = FXCollections.observableArrayList();
    private int requests;

    /**
     * A shelf with these lessons on it.
     *
     * @param background where files are read, so that the window goes on meanwhile
     */
    public LessonShelf(
            SessionStore store, Player player, List<OfferedLesson> offered, Executor background) {
        this.store = store;
        this.player = player;
        this.background = background;
        this.offered.setAll(offered);
    }

    public ObservableList<OfferedLesson> offered() {
        return FXCollections.unmodifiableObservableList(offered);
    }

    /** The lesson that is open, if it is on the shelf. */
    public Optional<OfferedLesson> current() {
        var lesson = store.session().get().lesson();
        return offered.stream().filter(one -> one.lesson().equals(lesson)).findFirst();
    }

    /** Opens a lesson of the shelf at its first step; the one that is open stays where it is. */
    public void choose(OfferedLesson lesson) {
        if (!lesson.lesson().equals(store.session().get().lesson())) {
            requests++;
            open(Session.of(lesson.lesson()));
        }
    }

    /**
     * Reads a lesson file and, if it is the newest asked for by then, opens it; if it has a mistake,
     * that is said, and the lesson that is open stays.
     */
    public void open(Path file) {
        int request = ++requests;
        background.execute(() -> {
            var outcome = outcome(file);
            Platform.runLater(() -> {
                if (request == requests) {
                    outcome.run();
                }
            });
        });
    }

    private Runnable outcome(Path file) {
        try {
            var lesson = OfferedLesson.from(file, LessonReader.read(file));
            var session = Session.of(lesson.lesson());
            return () -> {
                add(lesson);
                open(session);
            };
        } catch (LessonException mistake) {
            return () -> refuse(mistake);
        } catch (OutOfMemoryError tooLarge) {
            var mistake = new LessonException(file.toString(), 0, 0, Sentence.of("cli.memory"));
            return () -> refuse(mistake);
        }
    }

    private void refuse(LessonException mistake) {
        store.notice(notices -> notices.withMistake(mistake));
    }

    /** A file that was edited takes the place of what it was. */
    private void add(OfferedLesson lesson) {
        offered.removeIf(old -> old.file().equals(lesson.file()));
        if (offered.stream().noneMatch(other -> other.lesson().equals(lesson.lesson()))) {
            offered.add(0, lesson);
        }
    }

    private void open(Session session) {
        player.pause();
        store.open(session);
        store.notice(notices -> Notices.NONE);
    }
}
