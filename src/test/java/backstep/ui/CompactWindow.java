package backstep.ui;

import backstep.lesson.Lesson;
import backstep.lesson.ShippedLessons;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Arrangement;
import backstep.ui.store.Look;
import backstep.ui.store.Panel;
import backstep.ui.store.Theme;
import backstep.ui.view.Corners;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smallest window at twice the size, and what is wrong in it. */
record CompactWindow(ShownWindow window, FxRobot robot) {

    /** The first, the next one, and so on, and the first again. */
    static <T> T inTurn(List<T> some, int number) {
        return some.get(number % some.size());
    }

    /** Opens a shipped lesson by its title. */
    void open(String title) {
        var lesson = ShippedLessons.all().stream()
                .filter(some -> some.title().in(Language.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
        open(lesson);
    }

    void open(Lesson lesson) {
        robot.interact(() -> window.store().apply(session -> Session.of(lesson)));
    }

    /** Whether it is visible, and all that it is in. */
    boolean isShown(String id) {
        return Stream.iterate(window.node(id), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    /** How large everything is. */
    double scale() {
        var content = (Region) window.root().getChildrenUnmodifiable().get(0);
        return ((Scale) content.getTransforms().get(0)).getX();
    }

    /** Shows a step of the first update where a panel is. */
    void show(Theme theme, Language language, Panel panel, int step) {
        robot.interact(() -> {
            window.store().apply(session -> session.jumpTo(new Position(1, 1, step)));
            window.store().choose(now -> now.withLanguage(language)
                    .withLook(new Look(theme, Look.LARGEST, false, false))
                    .withArrangement(Arrangement.STANDARD.with(panel, true)));
            window.layOut();
        });
    }

    void layOut() {
        robot.interact(window::layOut);
    }

    /** What is cut off or lies over something else there. */
    List<String> mistakes(Theme theme, Language language, Panel panel, int step) {
        show(theme, language, panel, step);
        var title = window.session().lesson().title().in(Language.ENGLISH);
        var where = List.of(title, theme, language, panel, step);
        return mistakes().stream().map(mistake -> where + ": " + mistake).toList();
    }

    private List<String> mistakes() {
        var mistakes = new ArrayList<>(TextBounds.mistakes(window.root()));
        if (isShown("#stage")) {
            overlaps((Parent) window.node("#stage")).forEach(mistakes::add);
            cut().forEach(mistakes::add);
        }
        if (isShown("#sample") && !window.bounds(".board").contains(window.bounds("#sample"))) {
            mistakes.add("outside the board: the sample");
        }
        return mistakes;
    }

    /** The matrices of the stage that reach beyond it, but those that can be scrolled to. */
    private Stream<String> cut() {
        var stage = window.bounds("#stage");
        return window.nodes("#stage .matrix").stream()
                .filter(Node::isVisible)
                .filter(matrix -> !isReached(matrix.localToScene(matrix.getLayoutBounds()), stage))
                .map(matrix -> matrix.getAccessibleText() + " is cut off");
    }

    private boolean isReached(Bounds matrix, Bounds stage) {
        return isShown("#equation-scroll")
                ? matrix.getMinY() >= stage.getMinY() && matrix.getMaxY() <= stage.getMaxY()
                : stage.contains(matrix);
    }

    /** The parts of the stage over one another, but for its stripe and its corners. */
    private static Stream<String> overlaps(Parent stage) {
        var parts = stage.getChildrenUnmodifiable().stream()
                .filter(part -> part.isVisible() && !part.getStyleClass().contains("stripe"))
                .filter(part -> !(part instanceof Corners))
                .toList();
        return IntStream.range(0, parts.size()).boxed().flatMap(k -> parts.stream()
                .skip(k + 1)
                .filter(other -> area(parts.get(k)).intersects(area(other)))
                .map(other -> parts.get(k) + " over " + other));
    }

    private static Bounds area(Node part) {
        var bounds = part.localToParent(part.getLayoutBounds());
        return new BoundingBox(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth() - 1, bounds.getHeight() - 1);
    }
}
