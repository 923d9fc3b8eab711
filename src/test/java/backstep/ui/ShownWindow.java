package backstep.ui;

import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.KeptSettings;
import backstep.ui.store.LessonShelf;
import backstep.ui.store.MemoryPreferences;
import backstep.ui.store.OfferedLesson;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.store.Traveller;
import backstep.ui.store.Workshop;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The program's window on a stage of a test, with the shipped lessons. */
record ShownWindow(SessionStore store, Player player, LessonShelf shelf, Stage stage) {
    /** Milliseconds after which a layout is taken not to end. */
    private static final int TIMEOUT = 10_000;

    static {
        Fonts.load();
    }

    /**
     * The window in English, at the size that it is designed for. Its player never gets an epoch
     * computed: at full speed it plays and stays where it is. Nothing in it moves unless a test has
     * it move.
     *
     * @param background where lesson files are read
     */
    static ShownWindow on(Stage stage, Executor background) {
        return on(stage, background, kept());
    }

    private static KeptSettings kept() {
        var kept = new KeptSettings(
                MemoryPreferences.writable(),
                Settings.in(Language.ENGLISH),
                Runnable::run,
                Runnable::run);
        kept.hint();
        return kept;
    }

    /** The window with these settings kept, but that nothing moves. */
    static ShownWindow on(Stage stage, Executor background, KeptSettings kept) {
        return on(stage, background, Runnable::run, kept);
    }

    /** The window in which far epochs are computed elsewhere. */
    static ShownWindow travelling(Stage stage, Executor background) {
        return on(stage, Runnable::run, background, kept());
    }

    private static ShownWindow on(
            Stage stage, Executor background, Executor journeys, KeptSettings kept) {
        var lessons = ShippedLessons.all();
        var store = new SessionStore(Session.of(lessons.get(0)), still(kept.read()));
        var player = new Player(store, new Workshop(never -> {}, Runnable::run));
        var beside = new Workshop(journeys, Runnable::run);
        var traveller = new Traveller(store, beside, System::nanoTime);
        var offered = lessons.stream().map(OfferedLesson::shipped).toList();
        var shelf = new LessonShelf(store, player, offered, background);
        kept.keep(store);
        stage.setScene(BackstepWindow.scene(store, player, traveller, shelf, kept));
        var window = new ShownWindow(store, player, shelf, stage);
        window.resize(1600, 1000);
        stage.show();
        return window;
    }

    private static Settings still(Settings settings) {
        return settings.withLook(settings.look().withMotion(false));
    }

    void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Opens a shipped lesson. */
    void open(String lesson) {
        store.apply(before -> Session.of(ShippedLessons.find(lesson).orElseThrow()));
    }

    /** Opens a shipped lesson in the smallest window, at a scale. */
    void openSmall(String lesson, int percent) {
        open(lesson);
        store.choose(now -> now.withLook(now.look().withScale(percent)));
        resize(1024, 700);
    }

    /** Goes to a step of the first update, and gives everything its place. */
    void goTo(int step) {
        store.apply(session -> session.jumpTo(new Position(1, 1, step)));
        layOut();
    }

    Session session() {
        return store.session().get();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    /** Gives everything its place, on the thread of the window; what follows from it as well. */
    void layOut() {
        root().applyCss();
        root().layout();
        root().layout();
    }

    Node node(String selector) {
        return inWindow(() -> root().lookup(selector));
    }

    List<Node> nodes(String selector) {
        return inWindow(() -> List.copyOf(root().lookupAll(selector)));
    }

    /** Where a node lies in the window once everything has its place. */
    Bounds bounds(String selector) {
        return inWindow(() -> placed(selector));
    }

    /** Looks on the thread of the window, lest it change meanwhile. */
    static <T> T inWindow(Supplier<T> look) {
        return Platform.isFxApplicationThread()
                ? look.get()
                : WaitForAsyncUtils.waitForAsyncFx(TIMEOUT, look::get);
    }

    private Bounds placed(String selector) {
        root().layout();
        return node(selector).localToScene(node(selector).getLayoutBounds());
    }
}
