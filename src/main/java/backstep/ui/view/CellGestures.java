package backstep.ui.view;

import backstep.picture.MatrixPicture;
import backstep.session.Pointed;

import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the mouse and the keys do on the cells of a matrix, told as events of its view. */
final class CellGestures {

    private static final Pointed.Element FIRST = new Pointed.Element(0, 0);

    private static final Map<KeyCode, Pointed.Element> ARROWS = Map.of(
            KeyCode.UP, new Pointed.Element(-1, 0),
            KeyCode.DOWN, new Pointed.Element(1, 0),
            KeyCode.LEFT, new Pointed.Element(0, -1),
            KeyCode.RIGHT, new Pointed.Element(0, 1));

    private final MatrixView view;
    private final Region frame;
    private final ReadOut readOut = new ReadOut();
    private boolean isReadOutBelow;
    private Pointed.Element element = FIRST;
    private Optional<Pointed.Element> pointed = Optional.empty();

    /**
     * The gestures of a view.
     *
     * @param frame where its cells are
     */
    CellGestures(MatrixView view, Region frame) {
        this.view = view;
        this.frame = frame;
        frame.setOnMouseMoved(this::point);
        frame.setOnMouseClicked(this::click);
        frame.setOnMouseExited(left -> {
            hideReadOut();
            leave();
            stay();
        });
        view.setOnKeyPressed(this::move);
        view.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                leave();
            } else if (!frame.isHover()) {
                go(pointed.orElse(FIRST));
            }
        });
    }

    /** The arrow keys go on from what is pointed at. */
    void setPointed(Optional<Pointed.Element> now) {
        pointed = now;
        element = now.orElse(element);
    }

    /** Takes the focus at a cell. */
    void resume(int row, int column) {
        pointed = Optional.of(new Pointed.Element(row, column));
        view.requestFocus();
    }

    /** Whether it is an element of this matrix that is pointed at. */
    boolean isPointedAt() {
        return pointed.isPresent();
    }

    /** Reads a cell's number out below the matrix, or above it. */
    void setReadOutBelow(boolean now) {
        isReadOutBelow = now;
    }

    void hideReadOut() {
        readOut.hide();
    }

    /** Tells whether the pointer is over the matrix, its name or its shape. */
    void setNear(boolean now) {
        tell(now ? CellEvent.ENTERED : CellEvent.EXITED, 0, 0);
    }

    void freeze() {
        tell(CellEvent.FROZEN, 0, 0);
    }

    private void point(MouseEvent event) {
        at(event, (row, column) -> {
            double edge = isReadOutBelow ? view.bottom() : view.top();
            var text = picture().readOut(row, column);
            readOut.show(frame, event.getScreenX(), edge, isReadOutBelow, text);
            tell(CellEvent.POINTED, row, column);
            tell(PointerEvent.POINTED, picture().pointed(row, column));
        });
    }

    private void click(MouseEvent event) {
        at(event, (row, column) -> {
            if (event.getClickCount() >= 2) {
                tell(CellEvent.CHANGED, row, column);
            } else {
                pick(row, column);
            }
        });
    }

    /** The arrow keys go on from here at once. */
    private void pick(int row, int column) {
        view.requestFocus();
        element = new Pointed.Element(row, column);
        tell(CellEvent.POINTED, row, column);
        tell(PointerEvent.PICKED, picture().pointed(row, column));
    }

    /** The keys still act on the cell that was chosen with the mouse or with the arrows. */
    private void stay() {
        if (view.isFocused() && picture().isKnown(element.row(), element.column())) {
            tell(CellEvent.POINTED, element.row(), element.column());
        }
    }

    private void leave() {
        tell(CellEvent.LEFT, 0, 0);
        tell(PointerEvent.POINTED, Optional.empty());
    }

    private void move(KeyEvent key) {
        var way = ARROWS.get(key.getCode());
        if (way != null && picture().isKnown()) {
            int row = within(element.row() + way.row(), picture().rows());
            int column = within(element.column() + way.column(), picture().columns());
            if (picture().isKnown(row, column)) {
                go(new Pointed.Element(row, column));
            }
            key.consume();
        }
    }

    private static int within(int place, int count) {
        return Math.max(0, Math.min(place, count - 1));
    }

    private void go(Pointed.Element to) {
        element = to;
        hideReadOut();
        tell(CellEvent.POINTED, to.row(), to.column());
        tell(PointerEvent.MOVED, picture().pointed(to.row(), to.column()));
    }

    /** Does something with the cell that the mouse is at, if it is at one. */
    private void at(MouseEvent event, BiConsumer<Integer, Integer> action) {
        int row = (int) (event.getY() / view.cellHeight());
        int column = (int) (event.getX() / view.cellWidth());
        if (row >= 0
                && column >= 0
                && row < picture().rows()
                && column < picture().columns()
                && picture().isKnown(row, column)) {
            action.accept(row, column);
        }
    }

    private void tell(EventType<PointerEvent> gesture, Optional<Pointed> pointed) {
        view.fireEvent(new PointerEvent(gesture, view, pointed));
    }

    private void tell(EventType<CellEvent> gesture, int row, int column) {
        double width = view.cellWidth();
        double height = view.cellHeight();
        var cell = new BoundingBox(column * width, row * height, width, height);
        view.fireEvent(
                new CellEvent(gesture, view, this::picture, row, column, frame.localToScene(cell)));
    }

    private MatrixPicture picture() {
        return view.picture();
    }
}
