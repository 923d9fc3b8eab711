package backstep.ui;

import backstep.picture.Board;
import backstep.picture.EpochsPicture;
import backstep.picture.ProgressPicture;
import backstep.picture.Stage;
import backstep.picture.TimelinePicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.text.Texts;
import backstep.ui.store.LessonShelf;
import backstep.ui.store.Paper;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Traveller;
import backstep.ui.store.WhatIfStore;
import backstep.ui.view.BoardView;
import backstep.ui.view.CellEditor;
import backstep.ui.view.EpochsView;
import backstep.ui.view.HeaderView;
import backstep.ui.view.Looks;
import backstep.ui.view.StageView;
import backstep.ui.view.TimelineView;
import backstep.ui.view.ToolsView;
import backstep.ui.view.TransportView;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/** Everything in the window, redrawn from the session and the settings after each change. */
final class MainWindow {

    /** In a lower window there is less room between things. */
    private static final double LOWEST = 780;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final SessionStore store;
    private final LessonShelf shelf;
    private final BorderPane root = new BorderPane();
    private final LessonChooser lessons;
    private final ToolsView tools;
    private final HeaderView header;
    private final BoardView board;
    private final StageView stage;
    private final SideCard side = new SideCard();
    private final TimelineView timeline;
    private final TransportView transport;
    private final EpochsView epochs;
    private final WhatIfStore whatIfs;
    private final LossCard loss;
    private final RateCard rates;
    private final CellEditor editor;
    private final Banners banners;

    MainWindow(
            SessionStore store,
            Player player,
            Traveller traveller,
            LessonShelf shelf,
            ImageView icon) {
        this.store = store;
        this.shelf = shelf;
        lessons = new LessonChooser(shelf);
        tools = new ToolsView(store);
        header = new HeaderView(store, lessons, icon, tools);
        board = new BoardView(
                Board.of(session(), store.settings().get().sample(), wording()),
                sample -> store.choose(settings -> settings.withSample(sample)));
        stage = new StageView(Stage.of(session(), wording()));
        timeline = new TimelineView(TimelinePicture.of(session(), wording()), position -> {
            player.pause();
            store.apply(session -> session.jumpTo(position));
        });
        transport = new TransportView(store, player);
        epochs = new EpochsView(store, player, traveller, transport::focusStepForward);
        whatIfs = new WhatIfStore(store);
        loss = new LossCard(store, epoch -> {
            player.pause();
            traveller.goToEpoch(epoch);
        });
        rates = new RateCard(store, whatIfs, this::wording);
        banners = new Banners(store, player, transport::focusStepForward);
        editor = new CellEditor(store, player, transport::focusStepForward);
        arrange();
        player.playing().addListener((property, before, now) -> redraw());
        player.speed().addListener((property, before, now) -> redraw());
        whatIfs.whenComputed(this::redraw);
        store.whenChanged(this::redraw);
    }

    Parent root() {
        return root;
    }

    /** Opens a lesson file, once it is read. */
    void open(Path file) {
        shelf.open(file);
    }

    /** Opens the field for the number of the cell that is pointed at, if it can be changed. */
    boolean changePointedCell() {
        return editor.openPointed();
    }

    /** Lets the person choose a lesson file, and opens it. */
    void askForFile() {
        lessons.askForFile();
    }

    private void arrange() {
        var charts = new ChartColumn(loss, rates);
        var upper = new UpperRow(board, charts);
        var middle = new StackPane(new Halves(upper, new LowerRow(stage, side)), banners, editor);
        editor.listenTo(middle);
        StackPane.setAlignment(banners, Pos.BOTTOM_CENTER);
        root.setTop(header);
        root.setCenter(middle);
        root.setBottom(new VBox(epochs, timeline, transport));
        root.getBottom().getStyleClass().add("footer");
        root.heightProperty()
                .addListener((property, before, now) ->
                        root.pseudoClassStateChanged(LOW, now.doubleValue() < LOWEST));
    }

    private void redraw() {
        var session = session();
        var settings = store.settings().get();
        var wording = wording();
        var texts = wording.texts();
        var progress = ProgressPicture.of(session, wording);
        Looks.style(root, "root", "window", settings.language().code());
        lessons.show(wording);
        tools.show(settings, texts);
        header.show(progress, session, settings, texts);
        var paper = new Paper(settings.look().theme(), 1);
        board.show(Board.of(session, settings.sample(), wording), paper);
        stage.show(Stage.of(session, wording), paper);
        side.show(session, wording);
        epochs.show(EpochsPicture.of(session, store.edits(), wording));
        editor.show(texts);
        timeline.show(TimelinePicture.of(session, wording));
        transport.show(progress, texts);
        loss.show(session, store.forecast().get(), settings, paper, wording);
        rates.show(whatIfs.get(), paper, wording);
        banners.show(progress, texts);
    }

    /** Goes to the same step of another epoch. */
    private Session session() {
        return store.session().get();
    }

    private Wording wording() {
        var settings = store.settings().get();
        return new Wording(Texts.in(settings.language()), settings.numerals());
    }
}
