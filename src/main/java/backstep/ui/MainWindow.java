package backstep.ui;

import backstep.lesson.Lesson;
import backstep.picture.Board;
import backstep.picture.LossCurve;
import backstep.picture.ProgressPicture;
import backstep.picture.Stage;
import backstep.picture.TimelinePicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.chart.LossChartView;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.view.BoardView;
import backstep.ui.view.HeaderView;
import backstep.ui.view.StageView;
import backstep.ui.view.TimelineView;
import backstep.ui.view.TransportView;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Everything in the window, redrawn from the session and the settings after each change. */
final class MainWindow {

    private final SessionStore store;
    private final Player player;
    private final BorderPane root = new BorderPane();
    private final ComboBox<Lesson> lessons = new ComboBox<>();
    private final HeaderView header;
    private final BoardView board;
    private final StageView stage;
    private final TimelineView timeline;
    private final TransportView transport;
    private final LossChartView lossChart = new LossChartView();
    private final ToggleButton logarithm = new ToggleButton();
    private final Label warning = new Label();

    MainWindow(SessionStore store, Player player, List<Lesson> offered, ImageView icon) {
        this.store = store;
        this.player = player;
        lessons.setId("lesson");
        lessons.getItems().setAll(offered);
        lessons.setOnAction(chosen -> open(lessons.getValue()));
        header = new HeaderView(store, lessons, icon);
        board = new BoardView(
                Board.of(session(), store.settings().get().sample(), wording()),
                sample -> store.choose(settings -> settings.withSample(sample)));
        stage = new StageView(Stage.of(session(), wording()));
        timeline = new TimelineView(TimelinePicture.of(session(), wording()), position -> {
            player.pause();
            store.apply(session -> session.jumpTo(position));
        });
        transport = new TransportView(store, player);
        arrange();
        player.playing().addListener((property, before, now) -> redraw());
        store.whenChanged(this::redraw);
    }

    Parent root() {
        return root;
    }

    private void arrange() {
        logarithm.setId("loss-logarithm");
        logarithm.getStyleClass().add("quiet-toggle");
        logarithm.setOnAction(click ->
                store.choose(settings -> settings.withLogarithmicLoss(logarithm.isSelected())));
        var loss = new StackPane(lossChart, logarithm);
        StackPane.setAlignment(logarithm, Pos.TOP_RIGHT);
        loss.getStyleClass().addAll("card", "loss-card");
        warning.getStyleClass().add("warning");
        warning.setMaxWidth(Double.MAX_VALUE);
        warning.setWrapText(true);
        var top = new UpperRow(board, loss);
        var middle = new Halves(warning, top, stage);
        root.setTop(header);
        root.setCenter(middle);
        root.setBottom(new VBox(timeline, transport));
        root.getBottom().getStyleClass().add("footer");
        root.getStyleClass().add("window");
    }

    private void redraw() {
        var session = session();
        var settings = store.settings().get();
        var wording = wording();
        var texts = wording.texts();
        var progress = ProgressPicture.of(session, wording);
        root.getStyleClass().removeAll("en", "zh");
        root.getStyleClass().add(settings.language().code());
        nameLessons(new LessonTitles(settings.language()));
        lessons.setAccessibleText(texts.say("window.lessons"));
        lessons.setTooltip(new Tooltip(texts.say("window.lessons")));
        lessons.setValue(session.lesson());
        header.show(progress, session, settings, texts);
        board.show(Board.of(session, settings.sample(), wording));
        stage.show(Stage.of(session, wording));
        timeline.show(TimelinePicture.of(session, wording));
        transport.show(progress, texts);
        var curve =
                LossCurve.of(session, store.forecast().get(), wording, settings.logarithmicLoss());
        logarithm.setText(texts.say("loss.logarithm"));
        logarithm.setTooltip(new Tooltip(texts.say("tip.logarithm")));
        logarithm.setSelected(settings.logarithmicLoss());
        lossChart.show(curve);
        warning.setText(progress.notFinite().orElse(""));
        warning.setVisible(progress.notFinite().isPresent());
        warning.setManaged(progress.notFinite().isPresent());
    }

    /** A combo box says its value anew only when it gets another. */
    private void nameLessons(LessonTitles titles) {
        if (!titles.equals(lessons.getConverter())) {
            lessons.setConverter(titles);
            lessons.setValue(null);
        }
    }

    private void open(Lesson lesson) {
        if (lesson != null && !lesson.equals(session().lesson())) {
            player.pause();
            store.apply(before -> Session.of(lesson));
        }
    }

    private Session session() {
        return store.session().get();
    }

    private Wording wording() {
        Language language = store.settings().get().language();
        return new Wording(Texts.in(language), Numerals.STANDARD);
    }
}
