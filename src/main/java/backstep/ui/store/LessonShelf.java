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
import java.util.stream.Stream;

/** The lessons to choose from, and the files that join them. */
public final class LessonShelf {

    private final SessionStore store;
    private final Player player;
    private final Executor background;
    private final ObservableList<OfferedLesson> offered = FXCollections.observableArrayList();
    private Optional<OfferedLesson> chosen = Optional.empty();
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

    /** The lesson that is open, if it is on the shelf; of copies, the one that was chosen. */
    public Optional<OfferedLesson> current() {
        var lesson = store.session().get().lesson();
        return Stream.concat(chosen.stream(), offered.stream())
                .filter(one -> one.lesson().equals(lesson))
                .findFirst();
    }

    /**
     * Puts the lesson that is open on the shelf; a file that was edited takes the place of what it
     * was.
     */
    public void put(OfferedLesson lesson) {
        offered.removeIf(lesson::isOfSameFile);
        chosen = Optional.of(lesson.isOfShippedFile() ? shipped(lesson) : lesson);
        chosen.filter(one -> !offered.contains(one)).ifPresent(one -> offered.add(0, one));
    }

    private static OfferedLesson shipped(OfferedLesson lesson) {
        return OfferedLesson.shipped(lesson.lesson());
    }

    /** Opens a lesson of the shelf at its first step; the one that is open stays where it is. */
    public void choose(OfferedLesson lesson) {
        if (!current().equals(Optional.of(lesson))) {
            requests++;
            chosen = Optional.of(lesson);
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
                put(lesson);
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

    private void open(Session session) {
        player.pause();
        store.open(session);
        store.notice(notices -> Notices.NONE);
    }
}
