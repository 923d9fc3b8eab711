package backstep.ui.view;

import backstep.picture.Cells;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import java.util.Optional;

/** A frame around the cells of a matrix that are lit: one of them, a row, a column, or all. */
final class CellLight extends Region {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /** In pixels. */
    private static final double SMALL = 12;

    /** How wide the line of a frame is, in pixels. */
    private static final double FRAME = 3;

    private Optional<Cells> cells = Optional.empty();

    CellLight() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /**
     * Frames these cells and no others.
     *
     * @param isPointed whether they are what is pointed at, not what that is made of
     */
    void show(Optional<Cells> lit, boolean isPointed, String phase) {
        cells = lit;
        setVisible(lit.isPresent());
        if (lit.isPresent()) {
            Looks.style(this, "cell-light", phase);
            pseudoClassStateChanged(POINTED, isPointed);
        }
    }

    /** Goes where the cells are, in a matrix that begins at a place, in a window of a scale. */
    void place(MatrixView matrix, double left, double top, double scale) {
        cells.map(lit -> bounds(lit, matrix, scale))
                .ifPresent(lit -> resizeRelocate(
                        left + lit.getMinX(),
                        top + lit.getMinY(),
                        lit.getWidth(),
                        lit.getHeight()));
    }

    /** The frame of low or narrow cells is around them, lest it hide them. */
    static Bounds bounds(Cells lit, MatrixView matrix, double scale) {
        double width = matrix.cellWidth();
        double height = matrix.cellHeight();
        double wide = lit.column().isPresent() ? width : matrix.cellsWidth();
        double high = lit.row().isPresent() ? height : matrix.cellsHeight();
        double pixels = Math.max(1, scale);
        double out = Math.min(wide, high) * pixels < SMALL ? FRAME / pixels : 0;
        return new BoundingBox(
                lit.column().orElse(0) * width - out,
                lit.row().orElse(0) * height - out,
                wide + 2 * out,
                high + 2 * out);
    }
}
