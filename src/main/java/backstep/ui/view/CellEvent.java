package backstep.ui.view;

import backstep.picture.MatrixPicture;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;

import java.util.function.Supplier;

/** A gesture on a cell of a matrix, wherever in the window the matrix is. */
public final class CellEvent extends Event {

    public static final EventType<CellEvent> ANY = new EventType<>(Event.ANY, "CELL");

    /** The pointer is over the cell. */
    public static final EventType<CellEvent> POINTED = new EventType<>(ANY, "CELL_POINTED");

    /** The pointer has left the cells. */
    public static final EventType<CellEvent> LEFT = new EventType<>(ANY, "CELL_LEFT");

    /** The pointer is over the matrix, its name or its shape. */
    public static final EventType<CellEvent> ENTERED = new EventType<>(ANY, "MATRIX_ENTERED");

    /** The pointer is over none of it any more. */
    public static final EventType<CellEvent> EXITED = new EventType<>(ANY, "MATRIX_EXITED");

    /** The cell is to be changed. */
    public static final EventType<CellEvent> CHANGED = new EventType<>(ANY, "CELL_CHANGED");

    /** The matrix is to be frozen, or thawed. */
    public static final EventType<CellEvent> FROZEN = new EventType<>(ANY, "MATRIX_FROZEN");

    private static final long serialVersionUID = 1;

    private final transient Supplier<MatrixPicture> matrix;
    private final int row;
    private final int column;
    private final transient Bounds bounds;

    /**
     * A gesture.
     *
     * @param row counted from 0, as is the column
     * @param bounds where the cell lies in the scene
     */
    CellEvent(
            EventType<CellEvent> type,
            EventTarget target,
            Supplier<MatrixPicture> matrix,
            int row,
            int column,
            Bounds bounds) {
        super(target, target, type);
        this.matrix = matrix;
        this.row = row;
        this.column = column;
        this.bounds = bounds;
    }

    /** The matrix as it is now, which may be later than the gesture. */
    public MatrixPicture matrix() {
        return matrix.get();
    }

    /** Where the gesture was made. */
    MatrixView view() {
        return (MatrixView) getTarget();
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public Bounds bounds() {
        return bounds;
    }
}
