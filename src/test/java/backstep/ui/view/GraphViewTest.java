package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lesson.ShippedLessons;
import backstep.picture.Board;
import backstep.picture.Edge;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.Paper;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

/** What of the graph is kept from picture to picture. */
@ExtendWith(ApplicationExtension.class)
class GraphViewTest {

    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private static final int WIDTH = 700;
    private static final int HEIGHT = 130;

    private final Pane root = new Pane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-linear-layers", "xor", "rate-overshoots"})
    void whatIsKeptLooksAsIfItWerePaintedAnew(String lesson, FxRobot robot) {
        var session = Session.of(ShippedLessons.find(lesson).orElseThrow());
        var kept = new GraphView();
        for (int step = 0; step < 80; step++) {
            var now = session;
            robot.interact(() -> assertThat(image(kept, now))
                    .as("%s, %s", lesson, now.position())
                    .isEqualTo(image(new GraphView(), now)));
            session = session.stepForward();
        }
    }

    @Test
    void connectionsOfLikeWeightsAreDrawnAlike() {
        var drawn = GraphPainter.drawn(List.of(new Edge(0, 0, 0.9), new Edge(1, 0, -0.3)));
        assertThat(GraphPainter.drawn(List.of(new Edge(1, 0, -0.31), new Edge(0, 0, 0.95))))
                .isEqualTo(drawn);
        assertThat(GraphPainter.drawn(List.of(new Edge(1, 0, -0.4), new Edge(0, 0, 0.95))))
                .isNotEqualTo(drawn);
    }

    private int[] image(GraphView view, Session session) {
        root.getChildren().setAll(view);
        view.resize(WIDTH, HEIGHT);
        view.see(0, WIDTH);
        view.show(geometry(session), Paper.STANDARD);
        return pixels(root.snapshot(null, null));
    }

    private static int[] pixels(Image image) {
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    private static GraphGeometry geometry(Session session) {
        var board = Board.of(session, 0, ENGLISH);
        return new GraphGeometry(
                board,
                BoardColumns.of(
                        board, WIDTH, BoardColumns.Most.BESIDE_STAGE, Map.of(), column -> 60),
                GraphPlaces.of(board, 2, HEIGHT - 3));
    }
}
