package backstep.ui.view;

import backstep.picture.Cells;
import backstep.picture.Emphasis;
import backstep.picture.GivenMatrix;
import backstep.picture.LightPicture;
import backstep.picture.MatrixPicture;
import backstep.ui.store.Paper;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A matrix with its name above and its shape below: coloured cells with their numbers, or a dashed
 * slot with the shape where it is not computed yet.
 */
final class MatrixView extends Region implements ArrowKeys {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private static final double SMALL = 8;

    /** How much of the free space around its letters a line of text may do without. */
    private static final double SLACK = 2;

    private static final double LOCK_GAP = 2;

    private final SharpCanvas canvas = new SharpCanvas();
    private final StackPane frame = new StackPane(canvas);
    private final Label slot = new Label();
    private final Label shape = new Label();
    private final FormulaView name;
    private MatrixPicture picture;
    private Paper paper;
    private boolean isStale = true;
    private double nameSize;
    private double nameRoom;
    private double cellWidth;
    private double cellHeight;
    private double largestNumber = Double.MAX_VALUE;
    private final CellLight light = new CellLight();
    private final Padlock padlock = new Padlock();
    private final CellGestures gestures;

    /** Is written out when a screen reader asks for it, not at each step. */
    private final StringBinding description =
            Bindings.createStringBinding(() -> picture.description());

    MatrixView(MatrixPicture picture, double nameSize, Paper paper) {
        this.picture = picture;
        this.paper = paper;
        this.nameSize = nameSize;
        name = new FormulaView(picture.name(), nameSize);
        getStyleClass().add("matrix");
        name.getStyleClass().add("matrix-name");
        frame.getStyleClass().add("cells");
        slot.getStyleClass().add("slot-shape");
        slot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        shape.getStyleClass().add("shape");
        shape.setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(description);
        getChildren().setAll(name, frame, light, slot, shape);
        gestures = new CellGestures(this, frame);
        setOnMouseEntered(entered -> setNear(true));
        setOnMouseExited(left -> setNear(false));
        padlock.setOnAction(click -> gestures.freeze());
        show(picture, "", paper);
    }

    /** Shows this, in the colour of this phase if it is the newest, painted on this. */
    void show(MatrixPicture now, String phase, Paper on) {
        boolean isDrawn = now.isDrawnAs(picture) && on.equals(paper);
        boolean isDescribed = now.isDescribedAs(picture);
        if (!now.isShapedAs(picture)) {
            cellWidth = 0;
        }
        if (!now.name().equals(picture.name())) {
            name.show(now.name(), nameSize);
            requestLayout();
        }
        picture = now;
        paper = on;
        if (!isDescribed) {
            description.invalidate();
        }
        if (!now.id().isEmpty()) {
            setId(now.id());
            padlock.setId("freeze-" + now.id());
        }
        showPadlock(now);
        Stream.of(frame, name, slot).forEach(part -> mark(part, phase));
        slot.setText(now.shapeText());
        shape.setText(now.shapeText());
        showSlot();
        canvas.setVisible(now.isKnown());
        setFocusTraversable(
                now.isKnown() && (now.between().isPresent() || !now.id().isEmpty()));
        if (!isDrawn) {
            gestures.hideReadOut();
            redraw();
        }
    }

    /** Marks a part that looks different; marks of the whole would style all of it anew. */
    private void mark(Node part, String phase) {
        boolean isCurrent = picture.emphasis() == Emphasis.CURRENT;
        PhaseMark.set(part, isCurrent ? phase : "");
        part.pseudoClassStateChanged(CURRENT, isCurrent);
        part.pseudoClassStateChanged(MOVED, picture.emphasis() == Emphasis.MOVED);
        part.pseudoClassStateChanged(ASKED, isAsked());
        part.pseudoClassStateChanged(HIDDEN, isHidden());
        part.pseudoClassStateChanged(UNKNOWN, !picture.isKnown() && !isHidden());
    }

    private boolean isHidden() {
        return picture.emphasis() == Emphasis.HIDDEN;
    }

    private boolean isAsked() {
        return picture.emphasis() == Emphasis.ASKED;
    }

    /** The shape stands in a slot or, where that is too low or cells in it are lit, below it. */
    private void showSlot() {
        double room = cellsHeight() + (isAsked() ? 2 + shapeHeight() : SLACK);
        boolean isInside = !picture.isKnown() && !light.isVisible() && slot.prefHeight(-1) <= room;
        slot.setVisible(isInside);
        shape.setVisible(!isInside);
    }

    /** The focus and the arrow keys are at a cell again. */
    void resume(int row, int column) {
        gestures.resume(row, column);
    }

    private void setNear(boolean now) {
        padlock.setNear(now);
        gestures.setNear(now);
    }

    private void showPadlock(MatrixPicture now) {
        if (now.given().flatMap(GivenMatrix::isFrozen).isPresent()) {
            padlock.show(now.given());
            if (!getChildren().contains(padlock)) {
                getChildren().add(padlock);
            }
        } else {
            getChildren().remove(padlock);
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

    /**
     * Cells of about this size, from now on; small ones are whole pixels, lest colours mix.
     *
     * @param largest how large numbers are at most
     */
    void setCells(double aboutWidth, double aboutHeight, double largest) {
        double width = whole(aboutWidth);
        double height = whole(aboutHeight);
        if (width != cellWidth || height != cellHeight || largest != largestNumber) {
            cellWidth = width;
            cellHeight = height;
            largestNumber = largest;
            redraw();
        }
    }

    private static double whole(double size) {
        return size >= MatrixPainter.LEAST_CELL && size < SMALL ? Math.floor(size) : size;
    }

    /** Frames these cells and no others. */
    void light(Optional<Cells> lit, LightPicture from) {
        var pointed = from.element(picture);
        gestures.setPointed(pointed);
        light.show(lit.filter(cells -> !isAsked()), pointed.isPresent(), from.phase());
        placeLight();
        showSlot();
    }

    /** Frames the cells that are lit in it. */
    void light(LightPicture from) {
        light(from.in(picture), from);
    }

    /** Whether it is an element of this matrix that is pointed at. */
    boolean isPointedAt() {
        return gestures.isPointedAt();
    }

    private void placeLight() {
        light.place(this, frame.getLayoutX(), frame.getLayoutY(), paper.scale());
    }

    MatrixPicture picture() {
        return picture;
    }

    double cellWidth() {
        return cellWidth;
    }

    double cellHeight() {
        return cellHeight;
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

    /** Is drawn once its cells have their size. */
    private void redraw() {
        isStale = true;
        requestLayout();
    }

    private void draw() {
        isStale = false;
        if (picture.isKnown() && cellWidth > 0) {
            paint(picture, canvas);
        }
    }

    /** Paints a matrix of the same shape as this one is painted. */
    void paint(MatrixPicture same, SharpCanvas on) {
        on.fit(cellsWidth(), cellsHeight(), paper.scale());
        var pen = on.getGraphicsContext2D();
        new MatrixPainter(pen, same, paper.palette(), cellWidth, cellHeight)
                .paint(largestNumber, paper.scale());
    }

    /** The upper left corner of its cells in what it lies in. */
    Point2D cornerInParent() {
        return localToParent(frame.getLayoutX(), frame.getLayoutY());
    }

    /** The frame of some of its cells in what it lies in. */
    Bounds boundsInParent(Cells some) {
        var bounds = CellLight.bounds(some, this, paper.scale());
        return localToParent(frame.localToParent(bounds));
    }

    /** Reads a cell's number out below it and what is beside it, or above. */
    void setReadOutBelow(boolean now) {
        gestures.setReadOutBelow(now);
    }

    /** The height on the screen above which nothing is of a matrix that stands beside this one. */
    double top() {
        return onScreen(beside().mapToDouble(MatrixView::getLayoutY).min());
    }

    /** The height on the screen below which no cell is of a matrix that stands beside this one. */
    double bottom() {
        return onScreen(
                beside().mapToDouble(other -> other.boundsInParent(Cells.ALL).getMaxY())
                        .max());
    }

    private double onScreen(OptionalDouble y) {
        return getParent().localToScreen(0, y.orElse(getLayoutY())).getY();
    }

    /** This matrix and those that stand beside it. */
    private Stream<MatrixView> beside() {
        var own = boundsInParent(Cells.ALL);
        return getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other instanceof MatrixView && other.isVisible())
                .map(MatrixView.class::cast)
                .filter(other -> isBeside(own, other.boundsInParent(Cells.ALL)));
    }

    private static boolean isBeside(Bounds one, Bounds other) {
        return other.getMinY() < one.getMaxY() && other.getMaxY() > one.getMinY();
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
        double right = Math.min((getWidth() + width) / 2, getWidth() - lockRoom());
        name.resizeRelocate(right - width, nameHeight() - height, width, height);
        if (isStale) {
            draw();
        }
        frame.resizeRelocate(left, top, cellsWidth(), cellsHeight());
        canvas.snap();
        placeLight();
        padlock.resizeRelocate(
                right + LOCK_GAP,
                name.getLayoutY() + (height - Padlock.SIZE) / 2,
                Padlock.SIZE,
                Padlock.SIZE);
        showSlot();
        slot.autosize();
        double above = (cellsHeight() - slot.getHeight()) / 2;
        slot.relocate(
                (getWidth() - slot.getWidth()) / 2, top + (isAsked() ? Math.max(0, above) : above));
        shape.resizeRelocate(0, top + cellsHeight() + 2, getWidth(), shapeHeight());
    }

    /** What a padlock takes beside the name: all of it but the free space after its drawing. */
    private double lockRoom() {
        return getChildren().contains(padlock) ? LOCK_GAP + Padlock.SIZE - Padlock.FREE : 0;
    }
}
