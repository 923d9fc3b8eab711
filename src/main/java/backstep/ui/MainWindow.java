package backstep.ui;

import backstep.core.network.Optimizer;
import backstep.picture.Announcement;
import backstep.picture.Board;
import backstep.picture.BoardPicture;
import backstep.picture.LightPicture;
import backstep.picture.ProgressPicture;
import backstep.picture.Stage;
import backstep.picture.Wording;
import backstep.session.Pointed;
import backstep.session.Session;
import backstep.text.Texts;
import backstep.ui.store.KeptSettings;
import backstep.ui.store.LessonShelf;
import backstep.ui.store.Panel;
import backstep.ui.store.Paper;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.store.Traveller;
import backstep.ui.view.ArrowKeys;
import backstep.ui.view.BoardView;
import backstep.ui.view.CellEditor;
import backstep.ui.view.FocusRing;
import backstep.ui.view.HeaderView;
import backstep.ui.view.Latest;
import backstep.ui.view.Looks;
import backstep.ui.view.PointerRing;
import backstep.ui.view.StageView;
import backstep.ui.view.ToolsView;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/** Everything in the window, redrawn from the session and the settings after each change. */
final class MainWindow {

    /** In a lower window there is less room between things. */
    private static final double LOWEST = 780;

    /** The size that it is designed for, which it has until it is shown. */
    private static final double WIDTH = 1600;

    private static final double HEIGHT = 1000;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final SessionStore store;
    private final BorderPane root = new BorderPane();
    private final PointerRing ring = new PointerRing();
    private final FocusRing focus = new FocusRing();
    private final StackPane window = new StackPane();
    private final ZoomPane zoom = new ZoomPane(window);
    private final LessonChooser lessons;
    private final HeaderView header;
    private final BoardView board;
    private final StageView stage;
    private final SideCard side;
    private final LowerRow lower;
    private final Footer footer;
    private final Charts charts;
    private final CellEditor editor;
    private final Overlays overlays;
    private final FoldHandles handles = new FoldHandles(this::bringBack);
    private final Content content;
    private final Folding folding;
    private final Escape escape;
    private final Lighting lighting;
    private final Movement movement;
    private final Latest<Fit.Room> room = new Latest<>();
    private Fit fit;
    private Optional<Integer> litSample = Optional.empty();

    MainWindow(
            SessionStore store,
            Player player,
            Traveller traveller,
            LessonShelf shelf,
            KeptSettings kept) {
        this.store = store;
        overlays = new Overlays(store, player, kept, this::focusStepForward);
        footer = new Footer(store, player, traveller, wording(), overlays.inEpochs());
        lessons = new LessonChooser(shelf, this::toggleAbout);
        header = new HeaderView(
                store,
                lessons,
                new ToolsView(
                        store,
                        overlays::toggleSettings,
                        overlays::toggleHelp,
                        this::togglePresenting),
                () -> bringBack(Panel.STAGE));
        board = new BoardView(
                Board.of(session(), store.settings().get().sample(), wording()),
                sample -> store.choose(settings -> settings.withSample(sample)));
        stage = new StageView(
                Stage.of(session(), wording()),
                reveal -> player.go(session -> session.revealing(reveal)));
        side = new SideCard(store, this::focusStepForward);
        charts = new Charts(store, this::wording, epoch -> {
            player.pause();
            traveller.goToEpoch(epoch);
        });
        editor = new CellEditor(store, player, this::focusStepForward);
        lower = new LowerRow(stage, side);
        content = new Content(board, charts, lower, lessons.aboutCard(), handles);
        folding = new Folding(store, content, () -> fit, this::fit, this::hasNorms);
        escape = new Escape(store, traveller, overlays, content, this::leaveCells, this::redraw);
        lighting = new Lighting(store, board, stage);
        movement = new Movement(store, board, stage);
        arrange();
        zoom.resize(WIDTH, HEIGHT);
        fit = fit(store.settings().get());
        zoom.widthProperty().addListener((property, before, now) -> refit());
        zoom.heightProperty().addListener((property, before, now) -> refit());
        player.playing().addListener((property, before, now) -> redraw());
        player.speed().addListener((property, before, now) -> redraw());
        kept.writable().addListener((property, before, now) -> redraw());
        store.whenChanged(this::redraw);
        store.pointer().pointed().addListener((property, before, now) -> {
            light();
            if (before.filter(Pointed::isPinned).isPresent() && !store.pointer().isPinned()) {
                leaveCells();
            }
        });
    }

    Parent root() {
        return zoom;
    }

    /** Marks what has the focus in the scene that the window is in, and brings it home. */
    void followFocus(Scene scene) {
        focus.follow(scene);
        scene.focusOwnerProperty().addListener((property, before, now) -> {
            if (now == null) {
                Platform.runLater(this::bringFocusHome);
            }
        });
    }

    /**
     * Where what had the focus goes away or is of no use any more, the focus is not left to what
     * comes first in the window, where the arrow keys choose another lesson.
     */
    private void bringFocusHome() {
        if (!isCardOpen()) {
            focusStepForward();
        }
    }

    /** Folds a panel away, or shows it; where it cannot, it says why. */
    void toggle(Panel panel) {
        folding.toggle(panel);
    }

    /** Whether the norms have room, once what is shown has its places. */
    private boolean hasNorms() {
        window.applyCss();
        window.layout();
        return side.hasNorms();
    }

    private void bringBack(Panel panel) {
        toggle(panel);
        focusStepForward();
    }

    /** Opens the field for the number of the cell that is pointed at, if it can be changed. */
    boolean changePointedCell() {
        return editor.openPointed();
    }

    /** Freezes the parameter that is pointed at, or thaws it, if it is one. */
    boolean freezePointed() {
        return editor.freezePointed();
    }

    /** Answers the question beside the stage with a letter, from 0, if it is in sight. */
    boolean answer(int letter) {
        return lower.isVisible() && side.answer(letter);
    }

    /** Goes to where the number is written that a question beside the stage asks for, if one does. */
    boolean writeAnswer() {
        return lower.isVisible() && side.write();
    }

    /** Lets the person choose a lesson file, and opens it. */
    void askForFile() {
        lessons.askForFile();
    }

    private void arrange() {
        var middle = new StackPane(content);
        middle.getChildren().addAll(overlays.overContent());
        middle.getChildren().add(editor);
        window.getChildren().setAll(root, overlays.cards(), focus, ring);
        root.setMinSize(0, 0);
        middle.setMinSize(0, 0);
        ring.follow(window);
        editor.listenTo(middle);
        editor.leaveIn(window);
        lighting.listenTo(middle);
        root.setTop(new StackPane(header, overlays.overHeader()));
        root.setCenter(middle);
        root.setBottom(footer);
    }

    private Fit fit(Settings settings) {
        return room(settings).fit();
    }

    private Fit.Room room(Settings settings) {
        boolean isLong = !(session().plan().optimizer() instanceof Optimizer.Sgd);
        return new Fit.Room(zoom.getWidth(), zoom.getHeight(), settings, isLong);
    }

    /** What is painted is painted anew only where it has another scale. */
    private void refit() {
        movement.finish();
        var before = fit;
        fitIn();
        if (!before.isDrawnAs(fit)) {
            redraw();
        }
    }

    /** Arranges everything anew where the room for it is another. */
    private void fitIn() {
        var now = room(store.settings().get());
        if (room.becomes(now)) {
            show(now.fit());
        }
    }

    private void show(Fit now) {
        fit = now;
        double width = zoom.getWidth() / now.scale();
        zoom.setScale(now.scale());
        window.pseudoClassStateChanged(LOW, zoom.getHeight() / now.scale() < LOWEST);
        window.pseudoClassStateChanged(COMPACT, now.isCompact());
        lessons.setCompact(now.isCompact());
        boolean hasStage = now.shown().contains(Panel.STAGE);
        header.fit(width, now.isCompact(), hasStage);
        board.fit(now.isCompact(), hasStage);
        stage.setCompact(now.isCompact());
        lower.show(now.shown(), now.isCompact());
        content.show(now.shown(), now.isCompact());
        boolean hasTimeline = now.shown().contains(Panel.TIMELINE);
        overlays.fit(hasTimeline, now.isCompact());
        footer.fit(width, now.isCompact(), hasTimeline);
    }

    private void redraw() {
        fitIn();
        var session = session();
        var chosen = store.settings().get();
        var wording = wording();
        var progress = ProgressPicture.of(session, wording);
        var inquiry = inquiry();
        Looks.style(window, "root", "window", chosen.language().code());
        boolean isTold = lessons.show(wording);
        content.showAside(isTold && content.isAsideShown());
        ring.setVisible(chosen.look().ring());
        header.show(progress, session, chosen, wording.texts());
        handles.say(wording.texts());
        var paper = paper();
        var step = inquiry.stage(session, wording);
        stage.show(step, paper);
        board.tell(step);
        var light = lighting.picture(wording);
        var graph = showBoard(inquiry, light);
        announce(Announcement.of(session, progress, step, wording));
        lighting.show(light, wording);
        if (store.pointer().isPinned()) {
            Optional.ofNullable(root.getScene().getFocusOwner()).ifPresent(board::followPin);
        }
        side.show(session, inquiry, wording);
        editor.show(wording.texts());
        footer.show(session, progress, paper.palette(), wording);
        charts.show(paper, inquiry.hidesLosses());
        overlays.show(progress, percent(), wording.texts());
        movement.follow(session, graph, step, wording);
    }

    /** The graph shows the sample that something is lit of, as long as it is. */
    private BoardPicture showBoard(Inquiry inquiry, LightPicture light) {
        litSample = light.sample();
        var graph = inquiry.board(session(), store.settings().get().sample(), light, wording());
        board.show(graph, paper());
        return graph;
    }

    private void light() {
        movement.finish();
        var light = lighting.picture(wording());
        if (!light.sample().equals(litSample)) {
            showBoard(inquiry(), light);
        }
        lighting.show(light, wording());
    }

    private Inquiry inquiry() {
        return Inquiry.of(session(), store.settings().get(), store.answers().get(), wording());
    }

    private Paper paper() {
        return new Paper(store.settings().get().look().theme(), fit.scale());
    }

    private void announce(String sentence) {
        header.announce(sentence);
        footer.announce(sentence);
    }

    private int percent() {
        return (int) Math.rint(100 * fit.scale());
    }

    private void focusStepForward() {
        footer.focusStepForward();
    }

    /** The arrow keys step again, unless they did. */
    private boolean leaveCells() {
        boolean isAtCells = root.getScene().getFocusOwner() instanceof ArrowKeys;
        if (isAtCells) {
            focusStepForward();
        }
        return isAtCells;
    }

    private void toggleAbout() {
        content.showAside(!content.isAsideShown());
        focusStepForward();
    }

    /** Shows all keys, or hides them. */
    void toggleHelp() {
        overlays.toggleHelp();
    }

    /** Whether a card lies over the window. */
    boolean isCardOpen() {
        return overlays.isCardOpen();
    }

    /** Begins to present, or ends it. */
    void togglePresenting() {
        store.choose(now -> now.arrangement().isPresenting() ? now.leaving() : now.presenting());
    }

    /** Ends a journey or closes what lies on top of the rest, and says whether there was one. */
    boolean closeTopmost() {
        return escape.endTopmost();
    }

    private Session session() {
        return store.session().get();
    }

    private Wording wording() {
        var settings = store.settings().get();
        var notation = settings.teaching().notation();
        return new Wording(Texts.in(settings.language()), settings.numerals(), notation);
    }
}
