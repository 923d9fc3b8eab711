package backstep.ui.view;

import backstep.picture.Emphasis;
import backstep.picture.GivenMatrix;
import backstep.picture.MatrixPicture;
import backstep.ui.store.Paper;

import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import java.util.function.BiConsumer;

/**
 * A matrix with its name above and its shape below: coloured cells with their numbers, or a dashed
 * slot with the shape where it is not computed yet.
 */
final class MatrixView extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private static final double SMALL = 8;

    private static final MatrixPainter.Cells NONE = (row, column) -> false;

    private final SharpCanvas canvas = new SharpCanvas();
    private final StackPane frame = new StackPane(canvas);
    private final Label slot = new Label();
    private final Label shape = new Label();
    private final ReadOut readOut = new ReadOut();
    private final FormulaView name;
    private MatrixPicture picture;
    private Paper paper;
    private double nameSize;
    private double nameRoom;
    private double cellWidth;
    private double cellHeight;
    private double largestNumber = Double.MAX_VALUE;
    private MatrixPainter.Cells lit = NONE;
    private Color lightColor = Color.BLACK;
    private final Padlock padlock = new Padlock();
    private BiConsumer<Integer, Integer> onHover = (row, column) -> {};
    private Runnable onLeave = () -> {};

    MatrixView(MatrixPicture picture, double nameSize, Paper paper) {
        this.picture = picture;
        this.paper = paper;
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
        frame.setOnMouseMoved(this::point);
        frame.setOnMouseClicked(event -> {
            if (event.getClickCount() >= 2) {
                at(event, (row, column) -> tell(CellEvent.CHANGED, row, column));
            }
        });
        frame.setOnMouseExited(left -> {
            readOut.hide();
            onLeave.run();
            tell(CellEvent.LEFT, 0, 0);
        });
        setOnMouseEntered(entered -> padlock.setNear(true));
        setOnMouseExited(left -> padlock.setNear(false));
        padlock.setOnAction(click -> tell(CellEvent.FROZEN, 0, 0));
        show(picture, paper);
    }

    void show(MatrixPicture now, Paper on) {
        boolean isDrawn = now.isDrawnAs(picture) && on.equals(paper);
        if (!now.shapeText().equals(picture.shapeText())) {
            cellWidth = 0;
        }
        picture = now;
        paper = on;
        if (!now.id().isEmpty()) {
            setId(now.id());
            padlock.setId("freeze-" + now.id());
        }
        setAccessibleText(now.description());
        showPadlock(now);
        pseudoClassStateChanged(CURRENT, now.emphasis() == Emphasis.CURRENT);
        pseudoClassStateChanged(MOVED, now.emphasis() == Emphasis.MOVED);
        pseudoClassStateChanged(ASKED, now.emphasis() == Emphasis.ASKED);
        pseudoClassStateChanged(UNKNOWN, !now.isKnown());
        slot.setText(now.emphasis() == Emphasis.ASKED ? "?" : now.shapeText());
        slot.setVisible(!now.isKnown());
        shape.setText(now.shapeText());
        shape.setVisible(now.isKnown());
        canvas.setVisible(now.isKnown());
        if (!isDrawn) {
            readOut.hide();
            light(NONE);
        }
    }

    private void showPadlock(MatrixPicture now) {
        if (now.given().flatMap(GivenMatrix::isFrozen).isPresent()) {
            padlock.show(now.given());
            if (!getChildren().contains(padlock)) {
                getChildren().add(padlock);
            }
        }
    }

    /** A name of this size, from now on. */
    void setNameSize(double size) {
        if (size != nameSize) {
            nameSize = size;
            name.show(picture.name(), size);
        }
    }

    /** At least this height for the name, so that the cells of a row of matrices are level. */
    void setNameRoom(double height) {
        nameRoom = height;
    }

    /** Cells of about this size, from now on; small ones are whole pixels, lest colours mix. */
    void setCellSize(double aboutWidth, double aboutHeight) {
        double width = whole(aboutWidth);
        double height = whole(aboutHeight);
        if (width != cellWidth || height != cellHeight) {
            cellWidth = width;
            cellHeight = height;
            draw();
            requestLayout();
        }
    }

    private static double whole(double size) {
        return size >= MatrixPainter.LEAST_CELL && size < SMALL ? Math.floor(size) : size;
    }

    /** Tells which cell the pointer is over, and when it has left. */
    void setOnCell(BiConsumer<Integer, Integer> hover, Runnable leave) {
        onHover = hover;
        onLeave = leave;
    }

    /** Frames the cells that this says, and no others. */
    void light(MatrixPainter.Cells now) {
        lit = now;
        draw();
    }

    double cellsWidth() {
        return cellWidth * picture.columns();
    }

    double cellsHeight() {
        return cellHeight * picture.rows();
    }

    double nameHeight() {
        return Math.max(nameRoom, ownNameHeight());
    }

    double ownNameHeight() {
        return name.prefHeight(-1);
    }

    double shapeHeight() {
        return Math.ceil(shape.prefHeight(-1));
    }

    double nameWidth() {
        return Math.max(name.prefWidth(-1), shape.prefWidth(-1));
    }

    private void point(MouseEvent event) {
        at(event, (row, column) -> {
            readOut.show(frame, event, picture.readOut(row, column));
            onHover.accept(row, column);
            tell(CellEvent.POINTED, row, column);
        });
    }

    /** Does something with the cell that the mouse is at, if it is at one. */
    private void at(MouseEvent event, BiConsumer<Integer, Integer> action) {
        int row = (int) (event.getY() / cellHeight);
        int column = (int) (event.getX() / cellWidth);
        if (picture.isKnown()
                && row >= 0
                && column >= 0
                && row < picture.rows()
                && column < picture.columns()
                && picture.isKnown(row, column)) {
            action.accept(row, column);
        }
    }

    private void tell(EventType<CellEvent> gesture, int row, int column) {
        var cell = new BoundingBox(column * cellWidth, row * cellHeight, cellWidth, cellHeight);
        fireEvent(new CellEvent(gesture, this, picture, row, column, frame.localToScene(cell)));
    }

    private void draw() {
        if (picture.isKnown() && cellWidth > 0) {
            canvas.fit(cellsWidth(), cellsHeight(), paper.scale());
            var painter = new MatrixPainter(
                    canvas.getGraphicsContext2D(), picture, paper.palette(), cellWidth, cellHeight);
            painter.paint(largestNumber);
            painter.light(lit, lightColor);
        }
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
        double left = Math.rint((getWidth() - cellsWidth()) / 2);
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        name.resizeRelocate((getWidth() - width) / 2, nameHeight() - height, width, height);
        frame.resizeRelocate(left, top, cellsWidth(), cellsHeight());
        canvas.snap();
        padlock.resizeRelocate(
                Math.min(name.getLayoutX() + width, getWidth() - Padlock.SIZE + 2),
                name.getLayoutY() + (height - Padlock.SIZE) / 2,
                Padlock.SIZE,
                Padlock.SIZE);
        slot.autosize();
        slot.relocate(
                (getWidth() - slot.getWidth()) / 2, top + (cellsHeight() - slot.getHeight()) / 2);
        shape.resizeRelocate(0, top + cellsHeight() + 2, getWidth(), shapeHeight());
    }

    /** Frames cells in this colour, from now on. */
    void setLightColor(Color color) {
        lightColor = color;
    }

    /** Numbers of at most this size, from now on, in cells of a size. */
    void setCells(double width, double height, double largest) {
        if (largest != largestNumber) {
            largestNumber = largest;
            cellWidth = 0;
        }
        setCellSize(width, height);
    }
}
