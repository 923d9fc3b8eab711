package backstep.ui.view;

import backstep.picture.CellSums;
import backstep.picture.Cells;
import backstep.picture.EquationPicture;
import backstep.picture.LightPicture;
import backstep.picture.MatrixPicture;
import backstep.picture.MotionPicture;
import backstep.ui.store.Palette;
import backstep.ui.store.Paper;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An equation of real matrices side by side, as large as there is room for. */
final class EquationView extends Region {

    private final MovingParts moving = new MovingParts();
    private final EquationNodes nodes = new EquationNodes(getChildren(), EquationMeasure.NAME_SIZE);
    private EquationPicture equation = new EquationPicture(List.of());
    private EquationParts parts = new EquationParts(List.of());
    private List<MatrixView> matrices = List.of();
    private List<Optional<Cells>> lit = List.of();
    private LightPicture light = LightPicture.NONE;
    private EquationMeasure measure =
            new EquationMeasure(parts, List.of(), 1, EquationMeasure.NAME_SIZE);
    private double setFor = -1;
    private boolean isReadOutBelow;

    EquationView() {
        getChildren().add(moving);
    }

    /** Shows this, its result in the colour of this phase, painted on this. */
    void show(EquationPicture now, String phase, Paper paper) {
        equation = now;
        parts = new EquationParts(nodes.of(now, phase, paper));
        matrices = parts.matrices();
        var needs = now.matrices().stream().map(CellNeed::of).toList();
        measure = new EquationMeasure(parts, needs, paper.scale(), measure.names());
        matrices.forEach(matrix -> matrix.setReadOutBelow(isReadOutBelow));
        setFor = -1;
        moving.end();
        requestLayout();
    }

    /** Reads the numbers of cells out below the matrices, from now on, or above them. */
    void setReadOutBelow(boolean now) {
        isReadOutBelow = now;
        matrices.forEach(matrix -> matrix.setReadOutBelow(now));
    }

    /** What room it needs, until it shows something else. */
    EquationMeasure measure() {
        return measure;
    }

    /** Frames the cells that are lit, of the result and of what made it. */
    void light(LightPicture now, CellSums sums) {
        light = now;
        lit = now.in(equation, sums);
        for (int k = 0; k < matrices.size(); k++) {
            matrices.get(k).light(lit.get(k), now);
        }
    }

    /** Where the cells are that are lit, from left to right, once all has its place. */
    List<Bounds> lit() {
        return IntStream.range(0, lit.size())
                .boxed()
                .flatMap(k -> lit.get(k).stream().map(matrices.get(k)::boundsInParent))
                .toList();
    }

    /** Where the cell is that is pointed at, if its matrix has the focus. */
    Optional<Bounds> focused() {
        return IntStream.range(0, lit.size())
                .boxed()
                .filter(k -> matrices.get(k).isFocused())
                .filter(k -> light.element(equation.matrices().get(k)).isPresent())
                .findFirst()
                .flatMap(k -> lit.get(k).map(matrices.get(k)::boundsInParent));
    }

    /** Whether there is something to read in it. */
    boolean hasNumbers() {
        return equation.matrices().stream().anyMatch(MatrixPicture::isKnown);
    }

    /** Begins to show from which cells the result comes. */
    void begin(MotionPicture motion, Palette palette) {
        moving.begin(motion.travels().stream()
                .map(travel -> FlyingFrame.of(
                        matrices.get(travel.operand()).boundsInParent(travel.from()),
                        matrices.get(0).boundsInParent(travel.to()),
                        motion,
                        travel,
                        palette))
                .toList());
    }

    /** Goes on to a share of what it began. */
    void move(double share) {
        moving.at(share);
    }

    void end() {
        moving.end();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }

    @Override
    protected void layoutChildren() {
        double asked = getWidth() + 10_000 * getHeight();
        if (asked != setFor) {
            setFor = asked;
            set();
        }
        place(Math.max(0, (getWidth() - width()) / 2), axis());
    }

    /** Names as large as fit beside one another, above cells as large as fit then. */
    private void set() {
        double pixels = measure.pixels(getWidth(), getHeight());
        parts.grow(1 / Math.min(1, pixels));
        double size = EquationMeasure.nameSize(getHeight()) / Math.min(1, pixels);
        set(size, pixels);
        while (size > EquationMeasure.SMALLEST_NAME_SIZE && width() > getWidth()) {
            size--;
            set(size, pixels);
        }
    }

    private void set(double names, double pixels) {
        measure.setNames(names);
        var cells = measure.cells(getWidth(), getHeight(), pixels);
        for (int k = 0; k < matrices.size(); k++) {
            var size = cells.sizes().get(k);
            matrices.get(k).setCells(size.width(), size.height(), cells.numberSize());
        }
    }

    private void place(double left, double axis) {
        double x = left;
        for (int k = 0; k < parts.nodes().size(); k++) {
            var node = parts.nodes().get(k);
            x += parts.gapBefore(k);
            if (node instanceof MatrixView matrix) {
                double top = axis - matrix.nameHeight() - 2 - matrix.cellsHeight() / 2;
                node.resizeRelocate(x, top, node.prefWidth(-1), node.prefHeight(-1));
            } else {
                double height = (parts.above(k) + parts.below(k)) / node.getScaleY();
                double middle = axis + (parts.below(k) - parts.above(k)) / 2;
                double grown = parts.width(k) - node.prefWidth(-1);
                node.resizeRelocate(
                        x + grown / 2, middle - height / 2, parts.drawnWidth(k), height);
            }
            x += parts.width(k);
        }
    }

    /** The height at which the middles of all matrices are, so that all of it is in the middle. */
    private double axis() {
        double highest =
                matrices.stream().mapToDouble(MatrixView::cellsHeight).max().orElse(0);
        double free = getHeight() - measure.above() - highest - measure.below();
        return Math.max(0, free / 2) + measure.above() + highest / 2;
    }

    private double width() {
        return measure.gaps()
                + IntStream.range(0, parts.nodes().size())
                        .mapToDouble(parts::width)
                        .sum();
    }
}
