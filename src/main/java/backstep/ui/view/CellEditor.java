package backstep.ui.view;

import backstep.picture.GivenMatrix;
import backstep.picture.MatrixPicture;
import backstep.text.Language;
import backstep.text.Texts;
import backstep.text.WrittenNumber;
import backstep.ui.popup.Tips;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.util.Optional;

/**
 * A field over a cell, with its name above, to change its number. Enter or a click elsewhere takes what is written,
 * Escape leaves the number as it is; what is no number is said below the field.
 */
public final class CellEditor extends Pane {

    /** The width of a figure in the field, and what it needs beside its figures. */
    private static final double ADVANCE = 8.4;

    private static final double PADDING = 24;
    private static final double WIDTH = 96;
    private static final double HEIGHT = 30;
    private static final double MARGIN = 4;

    private final SessionStore store;
    private final Player player;
    private final Runnable leave;
    private final EntryField field;
    private final Label name = new Label();
    private final Label complaint = new Label();
    private Texts texts = Texts.in(Language.ENGLISH);
    private Optional<CellEvent> pointed = Optional.empty();
    private Optional<CellEvent> near = Optional.empty();
    private Optional<CellEvent> changed = Optional.empty();
    private boolean isOpenedByKeys;

    /**
     * An editor that is not open.
     *
     * @param leave gives the focus to something else, where no keys go on from the cell
     */
    public CellEditor(SessionStore store, Player player, Runnable leave) {
        this.store = store;
        this.player = player;
        this.leave = leave;
        field = new EntryField(this::take, this::leave);
        field.setId("cell-field");
        field.setPrefSize(WIDTH, HEIGHT);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                close();
            }
        });
        name.setId("cell-name");
        complaint.setId("cell-complaint");
        complaint.getStyleClass().add("cell-complaint");
        complaint.visibleProperty().bind(field.wrong());
        field.wrong().addListener((property, before, now) -> complain());
        setPickOnBounds(false);
        getChildren().setAll(field, name, complaint);
        close();
    }

    /** Listens to the gestures on the cells below a node; two clicks are no pin. */
    public void listenTo(Node root) {
        root.addEventHandler(CellEvent.POINTED, event -> pointed = Optional.of(event));
        root.addEventHandler(CellEvent.LEFT, event -> pointed = Optional.empty());
        root.addEventHandler(CellEvent.ENTERED, event -> near = Optional.of(event));
        root.addEventHandler(CellEvent.EXITED, event -> near = Optional.empty());
        root.addEventHandler(CellEvent.CHANGED, event -> {
            store.pointer().unpin();
            open(event, false);
        });
        root.addEventHandler(CellEvent.FROZEN, event -> freeze(event.matrix()));
    }

    /** A click elsewhere in a window leaves the field. */
    public void leaveIn(Node window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::leaveAt);
    }

    /** Opens on the cell that is pointed at, if its number can be changed. */
    public boolean openPointed() {
        var changeable = pointed.filter(event -> event.matrix().given().isPresent());
        boolean isAtCells = getScene().getFocusOwner() instanceof ArrowKeys;
        changeable.ifPresent(event -> open(event, isAtCells));
        return changeable.isPresent();
    }

    /** The arrow keys that chose the cell go on from it. */
    private void leave() {
        changed.filter(event -> isOpenedByKeys && event.view().isFocusTraversable())
                .ifPresentOrElse(event -> event.view().resume(event.row(), event.column()), leave);
    }

    /** Freezes the matrix that is pointed at, or whose name is, or thaws it, if it is trained. */
    public boolean freezePointed() {
        var moved = pointed.or(() -> near).map(CellEvent::matrix).filter(CellEditor::isTrained);
        moved.ifPresent(this::freeze);
        return moved.isPresent();
    }

    private static boolean isTrained(MatrixPicture matrix) {
        return matrix.given().flatMap(GivenMatrix::isFrozen).isPresent();
    }

    public void show(Texts in) {
        texts = in;
        complain();
        field.setAccessibleText(texts.say("cell.field"));
        Tips.show(field, texts.say("cell.field"));
    }

    private void open(CellEvent event, boolean byKeys) {
        if (event.matrix().given().isEmpty()) {
            return;
        }
        player.pause();
        isOpenedByKeys = byKeys;
        changed = Optional.of(event);
        setVisible(true);
        var number = event.matrix().exactCell(event.row(), event.column());
        field.show(number);
        field.setPrefWidth(width(number));
        field.autosize();
        name.setText(event.matrix().element(event.row(), event.column()));
        name.applyCss();
        name.autosize();
        place(sceneToLocal(event.bounds()));
        field.requestFocus();
        field.selectAll();
    }

    private void place(Bounds cell) {
        double width = field.getPrefWidth();
        double x = cell.getCenterX() - width / 2;
        double above = name.getHeight();
        double y = cell.getCenterY() - HEIGHT / 2 - above;
        double top = within(y, above + HEIGHT, getHeight());
        double left = within(x, width, getWidth());
        name.relocate(left, top);
        field.relocate(left, top + above);
    }

    private void complain() {
        boolean isTooFar = WrittenNumber.isTooFar(field.getText());
        complaint.setText(texts.say(isTooFar ? "number.tooFar" : "cell.mistake"));
        complaint.autosize();
        double below = field.getLayoutY() + HEIGHT + 2;
        complaint.relocate(
                within(field.getLayoutX(), complaint.prefWidth(-1), getWidth()),
                within(below, complaint.prefHeight(-1), getHeight()));
    }

    /** Wide enough for the whole of a number. */
    private static double width(String number) {
        return Math.max(WIDTH, ADVANCE * number.length() + PADDING);
    }

    private static double within(double wanted, double size, double room) {
        return Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
    }

    /** What is no number keeps the field open, which says so. */
    private void leaveAt(MouseEvent press) {
        if (isVisible()
                && !field.contains(field.sceneToLocal(press.getSceneX(), press.getSceneY()))) {
            field.enter();
            if (field.wrong().get()) {
                press.consume();
            }
        }
    }

    /** The cell stays pointed at until the pointer moves. */
    private void close() {
        setVisible(false);
        pointed = changed.or(() -> pointed);
        changed = Optional.empty();
    }

    private boolean take(String text) {
        var number = WrittenNumber.of(text);
        changed.ifPresent(event -> number.ifPresent(
                value -> change(event.matrix(), event.row(), event.column(), value)));
        return number.isPresent();
    }

    private void freeze(MatrixPicture matrix) {
        player.pause();
        matrix.given().ifPresent(given -> store.change(given.freezing()));
    }

    private void change(MatrixPicture matrix, int row, int column, double value) {
        matrix.given().ifPresent(given -> {
            var session = store.session().get();
            store.change(given.changed(session, row, column, value));
        });
    }
}
