package backstep.ui;

import backstep.lesson.LessonException;
import backstep.lesson.LessonReader;
import backstep.lesson.ShippedLessons;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.ui.store.KeptSettings;
import backstep.ui.store.LessonShelf;
import backstep.ui.store.OfferedLesson;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.store.Traveller;
import backstep.ui.store.Workshop;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/** The program's window, with lessons to choose from. */
public final class BackstepWindow {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    /**
     * JavaFX warns of each start from a class path, which is how this program starts; that nothing
     * can be kept is said in the window.
     */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("javafx"), Logger.getLogger("java.util.prefs"));

    private static final String NODE = "io/github/backstep";

    /** Each file has a thread of its own, so that a large one holds none up. */
    private static final Executor READER = task -> {
        var thread = new Thread(task, "lesson reader");
        thread.setDaemon(true);
        thread.start();
    };

    private BackstepWindow() {}

    /**
     * Opens the window on a lesson file, or without one on the lessons that come with the program,
     * and returns; the program ends when the window closes. The shipped lessons are read while the
     * window system starts.
     *
     * @param chosen the language of the window, that of the system if none is chosen
     * @return why it could not be opened, if it could not
     */
    public static Optional<String> open(Optional<Path> file, Optional<Language> chosen) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        var kept = kept();
        var settings = chosen.map(kept.read()::withLanguage).orElseGet(kept::read);
        var texts = Texts.in(settings.language());
        try {
            var own = file.isPresent()
                    ? Optional.of(OfferedLesson.from(file.get(), LessonReader.read(file.get())))
                    : Optional.<OfferedLesson>empty();
            var shipped = CompletableFuture.supplyAsync(ShippedLessons::all, READER);
            Painting.prepare();
            Platform.startup(() -> show(
                    new Stage(),
                    own,
                    shipped.join().stream().map(OfferedLesson::shipped).toList(),
                    kept,
                    settings));
            return Optional.empty();
        } catch (LessonException mistake) {
            return Optional.of(mistake.in(texts));
        } catch (UnsupportedOperationException noDisplay) {
            return Optional.of(texts.say("window.noDisplay"));
        }
    }

    private static void show(
            Stage stage,
            Optional<OfferedLesson> own,
            List<OfferedLesson> shipped,
            KeptSettings kept,
            Settings settings) {
        Fonts.load();
        var store = new SessionStore(Session.of(own.orElse(shipped.get(0)).lesson()), settings);
        kept.keep(store);
        var player = new Player(store, workshop("player"));
        var traveller = new Traveller(store, workshop("traveller"), System::nanoTime);
        var shelf = new LessonShelf(store, player, shipped, READER);
        own.ifPresent(shelf::put);
        var scene = scene(store, player, traveller, shelf, kept);
        stage.setTitle("Backstep");
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setScene(scene);
        FullScreen.follow(store, stage);
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        fit(stage, Screen.getPrimary().getVisualBounds());
        stage.show();
        stage.requestFocus();
        scene.lookup("#step-forward").requestFocus();
    }

    private static KeptSettings kept() {
        return new KeptSettings(
                Preferences.userRoot().node(NODE),
                Settings.in(languageOfTheSystem()),
                Workshop.thread("settings"),
                Platform::runLater);
    }

    private static Workshop workshop(String name) {
        return new Workshop(Workshop.thread(name), Platform::runLater);
    }

    /** The scene of a store, with its keys. */
    static Scene scene(
            SessionStore store,
            Player player,
            Traveller traveller,
            LessonShelf shelf,
            KeptSettings kept) {
        var window = new MainWindow(store, player, traveller, shelf, kept);
        var scene = new Scene(window.root(), WIDTH, HEIGHT);
        store.whenChanged(() -> SceneTheme.show(store.settings().get().look().theme(), scene));
        window.followFocus(scene);
        new Keys(store, player, window).listenTo(scene);
        FileDrop.listenTo(scene, shelf::open);
        return scene;
    }

    private static void fit(Stage stage, Rectangle2D screen) {
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }

    private static Language languageOfTheSystem() {
        return Stream.of(Language.values())
                .filter(known -> known.code().equals(Locale.getDefault().getLanguage()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Image icon(int size) {
        return new Image(resource("/backstep/icon/backstep-" + size + ".png"));
    }

    private static String resource(String path) {
        return Objects.requireNonNull(BackstepWindow.class.getResource(path), path)
                .toExternalForm();
    }
}
