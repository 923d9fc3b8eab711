package backstep.ui.view;

import backstep.picture.Emphasis;
import backstep.picture.MatrixPicture;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.function.BiConsumer;

/**
 * A matrix with its name above and its shape below: coloured cells with their numbers, or a dashed
 * slot with the shape where it is not computed yet.
 */
final class MatrixView extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private static final Color INK = Color.web("#1B2430");
    private static final Color GRID = Color.web("#FFFFFF");

    private final Canvas canvas = new Canvas();
    private final StackPane frame = new StackPane(canvas);
    private final Label slot = new Label();
    private final Label shape = new Label();
    private final Tooltip exact = new Tooltip();
    private final FormulaView name;
    private MatrixPicture picture;
    private double nameSize;
    private double cellWidth;
    private double cellHeight;
    private BiConsumer<Integer, Integer> onHover = (row, column) -> {};
    private Runnable onLeave = () -> {};

    MatrixView(MatrixPicture picture, double nameSize) {
        this.picture = picture;
        this.nameSize = nameSize;
        name = new FormulaView(picture.name(), nameSize);
        getStyleClass().add("matrix");
        frame.getStyleClass().add("cells");
        slot.getStyleClass().add("slot-shape");
        slot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        shape.getStyleClass().add("shape");
        shape.setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(name, frame, slot, shape);
        frame.setOnMouseMoved(this::readOut);
        frame.setOnMouseExited(left -> onLeave.run());
        show(picture);
    }

    void show(MatrixPicture now) {
        picture = now;
        if (!now.id().isEmpty()) {
            setId(now.id());
        }
        setAccessibleText(now.description());
        pseudoClassStateChanged(CURRENT, now.emphasis() == Emphasis.CURRENT);
        pseudoClassStateChanged(MOVED, now.emphasis() == Emphasis.MOVED);
        pseudoClassStateChanged(UNKNOWN, !now.isKnown());
        slot.setText(now.shapeText());
        slot.setVisible(!now.isKnown());
        shape.setText(now.shapeText());
        shape.setVisible(now.isKnown());
        canvas.setVisible(now.isKnown());
        draw((row, column) -> false);
    }

    /** A name of this size, from now on. */
    void setNameSize(double size) {
        if (size != nameSize) {
            nameSize = size;
            name.show(picture.name(), size);
        }
    }

    /** Cells of this size, from now on. */
    void setCellSize(double width, double height) {
        if (width != cellWidth || height != cellHeight) {
            cellWidth = width;
            cellHeight = height;
            canvas.setWidth(cellWidth * picture.columns());
            canvas.setHeight(cellHeight * picture.rows());
            draw((row, column) -> false);
            requestLayout();
        }
    }

    /** Tells which cell the pointer is over, and when it has left. */
    void setOnCell(BiConsumer<Integer, Integer> hover, Runnable leave) {
        onHover = hover;
        onLeave = leave;
    }

    /** Frames the cells that this says, and no others. */
    void light(Cells lit) {
        draw(lit);
    }

    double cellsWidth() {
        return cellWidth * picture.columns();
    }

    double cellsHeight() {
        return cellHeight * picture.rows();
    }

    double nameHeight() {
        return name.prefHeight(-1);
    }

    double shapeHeight() {
        return Math.ceil(shape.prefHeight(-1));
    }

    double nameWidth() {
        return Math.max(name.prefWidth(-1), shape.prefWidth(-1));
    }

    private void readOut(MouseEvent event) {
        int row = (int) (event.getY() / cellHeight);
        int column = (int) (event.getX() / cellWidth);
        if (!picture.isKnown()
                || row < 0
                || column < 0
                || row >= picture.rows()
                || column >= picture.columns()) {
            return;
        }
        exact.setText(picture.exactCell(row, column));
        Tooltip.install(frame, exact);
        onHover.accept(row, column);
    }

    private void draw(Cells lit) {
        if (!picture.isKnown() || cellWidth == 0) {
            return;
        }
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        boolean numbers = CellText.isDrawn(picture, cellWidth, cellHeight);
        pen.setFont(Font.font("JetBrains Mono", CellText.size(picture, cellWidth, cellHeight)));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        for (int row = 0; row < picture.rows(); row++) {
            for (int column = 0; column < picture.columns(); column++) {
                cell(pen, row, column, numbers);
            }
        }
        frameLit(pen, lit);
    }

    private void cell(GraphicsContext pen, int row, int column, boolean number) {
        double x = column * cellWidth;
        double y = row * cellHeight;
        pen.setFill(Tint.of(picture.tint(row, column)));
        pen.fillRect(x, y, cellWidth, cellHeight);
        if (cellWidth > 6 && cellHeight > 6) {
            pen.setStroke(GRID);
            pen.setLineWidth(1);
            pen.strokeRect(x + 0.5, y + 0.5, cellWidth - 1, cellHeight - 1);
        }
        if (number) {
            pen.setFill(INK);
            pen.fillText(picture.cell(row, column), x + cellWidth / 2, y + cellHeight / 2);
        }
    }

    private void frameLit(GraphicsContext pen, Cells lit) {
        pen.setStroke(Color.web("#D2650B"));
        pen.setLineWidth(2);
        for (int row = 0; row < picture.rows(); row++) {
            for (int column = 0; column < picture.columns(); column++) {
                if (lit.contains(row, column)) {
                    pen.strokeRect(
                            column * cellWidth + 1,
                            row * cellHeight + 1,
                            cellWidth - 2,
                            cellHeight - 2);
                }
            }
        }
    }

    /** Some of the cells of a matrix. */
    @FunctionalInterface
    interface Cells {
        boolean contains(int row, int column);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(Math.max(cellsWidth(), nameWidth()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return nameHeight() + cellsHeight() + shapeHeight() + 4;
    }

    @Override
    protected void layoutChildren() {
        double top = nameHeight() + 2;
        double left = (getWidth() - cellsWidth()) / 2;
        name.resizeRelocate(
                (getWidth() - name.prefWidth(-1)) / 2, 0, name.prefWidth(-1), nameHeight());
        frame.resizeRelocate(left, top, cellsWidth(), cellsHeight());
        slot.autosize();
        slot.relocate(
                (getWidth() - slot.getWidth()) / 2, top + (cellsHeight() - slot.getHeight()) / 2);
        shape.resizeRelocate(0, top + cellsHeight() + 2, getWidth(), shapeHeight());
    }
}
