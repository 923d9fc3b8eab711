package backstep.ui.view;

import backstep.picture.CellSums;
import backstep.picture.Cells;
import backstep.picture.EquationPicture;
import backstep.picture.LightPicture;
import backstep.picture.MotionPicture;
import backstep.ui.store.Palette;
import backstep.ui.store.Paper;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An equation of real matrices side by side, as large as there is room for. */
final class EquationView extends Region {

    private static final double NAME_SIZE = 18;
    private static final double SMALL_NAME_SIZE = 14;
    private static final double SMALLEST_NAME_SIZE = 9;
    private static final double LOW = 140;
    private static final double NARROWEST = 18;
    private static final double NUMBER_STEP = 0.5;
    private static final double USUAL_HEIGHT = 260;
    private static final double MOST_GROWTH = 1.5;

    /** What the bar of a root needs above a name. */
    private static final double ROOT = 4;

    private final MovingParts moving = new MovingParts();
    private final EquationNodes nodes = new EquationNodes(getChildren(), NAME_SIZE);
    private EquationPicture equation = new EquationPicture(List.of());
    private EquationParts parts = new EquationParts(List.of());
    private List<MatrixView> matrices = List.of();
    private List<CellNeed> needs = List.of();
    private List<Optional<Cells>> lit = List.of();
    private double scale = 1;
    private double pixels = 1;
    private double names = NAME_SIZE;
    private double setFor = -1;

    EquationView() {
        getChildren().add(moving);
    }

    /** Shows this, its result in the colour of this phase, painted on this. */
    void show(EquationPicture now, String phase, Paper paper) {
        equation = now;
        scale = Math.max(1, paper.scale());
        parts = new EquationParts(nodes.of(now, phase, paper));
        matrices = parts.matrices();
        needs = now.matrices().stream().map(CellNeed::of).toList();
        for (int k = 0; k < matrices.size(); k++) {
            int number = k;
            matrices.get(k).setPointing((row, column) -> now.pointed(number, row, column));
        }
        setFor = -1;
        moving.end();
        requestLayout();
    }

    /** Frames the cells that are lit, of the result and of what made it. */
    void light(LightPicture light, CellSums sums) {
        lit = light.in(equation, sums);
        for (int k = 0; k < matrices.size(); k++) {
            matrices.get(k).light(lit.get(k), light);
        }
    }

    /** Where the cells are that are lit, from left to right, once all has its place. */
    List<Bounds> lit() {
        return IntStream.range(0, lit.size())
                .boxed()
                .flatMap(k -> lit.get(k).stream().map(matrices.get(k)::boundsInParent))
                .toList();
    }

    /** Whether there is something to read in it. */
    boolean hasNumbers() {
        return needs.stream().anyMatch(need -> need.matrix().isKnown());
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

    /** How wide it is when nothing is made smaller than it is liked best. */
    double bestWidth() {
        return rest(1) + EquationCells.bestWidth(needs, nameWidths(1));
    }

    /** How wide it is when its names are as small as they get, over cells that are as narrow. */
    double leastWidth() {
        double smaller = SMALLEST_NAME_SIZE / SMALL_NAME_SIZE;
        return rest(1)
                + Arrays.stream(nameWidths(smaller))
                        .map(name -> Math.max(NARROWEST, name))
                        .sum();
    }

    /** How wide it is when its numbers can be read in a window of any scale. */
    double legibleWidth() {
        return width(EquationCells.legibleNumber(scale));
    }

    /** How wide it is when a class can read its numbers. */
    double clearWidth() {
        return width(Math.max(EquationCells.SMALLEST_NUMBER, EquationCells.CLEAR_NUMBER * scale));
    }

    /** How wide it is when its numbers are as large as the words, as far as a height allows. */
    double likedWidth(double height) {
        setNames(nameSize(height));
        double pixels = scale * (height - above() - below());
        return width(EquationCells.likedNumber(needs, pixels, scale));
    }

    private double width(double number) {
        double pixels = EquationCells.numberedWidth(needs, nameWidths(scale), number);
        return rest(1) + needs.size() + pixels / scale;
    }

    /** How high it is when its numbers can be read in a window of any scale, below small names. */
    double readableHeight() {
        return heightBelowSmallNames(EquationCells.legibleNumber(scale) / scale);
    }

    /** How high it is when its numbers have as many pixels as it takes to make them out. */
    double lowestHeight() {
        return heightBelowSmallNames(EquationCells.SMALLEST_NUMBER / scale);
    }

    private double heightBelowSmallNames(double number) {
        double smaller = Math.min(1, SMALL_NAME_SIZE / names);
        return Math.ceil(above(smaller) + EquationCells.heightOf(needs, number) + below());
    }

    /** How large its numbers can be in a width, of the letters' size; less than can be read is 0. */
    double numberIn(double width) {
        var named = nameWidths(scale);
        double room = (width - rest(1) - needs.size()) * scale;
        double number = EquationCells.LARGEST_NUMBER * scale;
        while (number >= EquationCells.SMALLEST_NUMBER
                && EquationCells.numberedWidth(needs, named, number) > room) {
            number -= NUMBER_STEP;
        }
        return number < EquationCells.SMALLEST_NUMBER ? 0 : number / scale;
    }

    /** How wide it is when its numbers are of a size. */
    double widthOf(double number) {
        return width(number * scale);
    }

    /** How large its numbers can be in a height. */
    double numberInHeight(double height) {
        return EquationCells.numberIn(needs, height - above() - below());
    }

    /** How high it is when its numbers are of a size. */
    double heightOf(double number) {
        return above() + EquationCells.heightOf(needs, number) + below();
    }

    /** How high it is when its numbers are as large as they get, or the most that is fair. */
    double grownHeight() {
        return above() + growth() * EquationCells.grownHeight(needs) + below();
    }

    /** How many times as large as beside the words all of it can get in a window of its scale. */
    private double growth() {
        return Math.max(1, MOST_GROWTH / scale);
    }

    /** How wide its matrices are in pixels, of which a unit has so many. */
    private double readableCells(double pixels) {
        return EquationCells.readableWidth(needs, nameWidths(pixels));
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
        pixels = pixels();
        parts.grow(1 / Math.min(1, pixels));
        double size = nameSize(getHeight()) / Math.min(1, pixels);
        setNames(size);
        setCells();
        while (size > SMALLEST_NAME_SIZE && width() > getWidth()) {
            size--;
            setNames(size);
            setCells();
        }
    }

    private static double nameSize(double height) {
        return height < LOW ? SMALL_NAME_SIZE : NAME_SIZE;
    }

    private void setCells() {
        var cells = cells(getWidth(), getHeight());
        for (int k = 0; k < matrices.size(); k++) {
            var size = cells.sizes().get(k);
            matrices.get(k).setCells(size.width(), size.height(), cells.numberSize());
        }
    }

    private void setNames(double size) {
        names = size;
        matrices.forEach(matrix -> matrix.setNameSize(size));
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

    /**
     * How many pixels, as its cells are measured in, a unit has: fewer in a high stage, where all of
     * it grows; those of the screen where its numbers can be read only so.
     */
    private double pixels() {
        double fewer = Math.max(1 / growth(), Math.min(1, scale * USUAL_HEIGHT / getHeight()));
        boolean isRoomy = readableCells(1) <= getWidth() - rest(1 / fewer) - matrices.size()
                && above() + EquationCells.readableHeight(needs) + below() <= getHeight();
        return isRoomy ? fewer : scale;
    }

    /** As small as can be read at the scale that it is drawn at, if it has to be smaller. */
    private EquationCells cells(double width, double height) {
        double wide = width - rest(1 / Math.min(1, pixels)) - matrices.size();
        double high = height - above() - below();
        return EquationCells.fitting(needs, nameWidths(pixels), pixels * wide, pixels * high)
                .inUnitsOf(pixels);
    }

    /** The height at which the middles of all matrices are, so that all of it is in the middle. */
    private double axis() {
        double highest =
                matrices.stream().mapToDouble(MatrixView::cellsHeight).max().orElse(0);
        double free = getHeight() - above() - highest - below();
        return Math.max(0, free / 2) + above() + highest / 2;
    }

    private double above() {
        return above(1);
    }

    /** How much is above the cells where names are so many times as large as they are. */
    private double above(double times) {
        return 2
                + (parts.hasRoot() ? ROOT : 0)
                + times
                        * matrices.stream()
                                .mapToDouble(MatrixView::nameHeight)
                                .max()
                                .orElse(0);
    }

    private double below() {
        return 4 + matrices.stream().mapToDouble(MatrixView::shapeHeight).max().orElse(0);
    }

    private double[] nameWidths(double pixels) {
        return matrices.stream()
                .mapToDouble(matrix -> pixels * matrix.nameWidth())
                .toArray();
    }

    private double width() {
        return gaps()
                + IntStream.range(0, parts.nodes().size())
                        .mapToDouble(parts::width)
                        .sum();
    }

    /** The width of all that is not a matrix, with its signs so many times as large. */
    private double rest(double growth) {
        return gaps()
                + parts.nodes().stream()
                        .filter(part -> !(part instanceof MatrixView))
                        .mapToDouble(
                                part -> part.prefWidth(-1) * (part instanceof Label ? growth : 1))
                        .sum();
    }

    private double gaps() {
        return IntStream.range(0, parts.nodes().size())
                .mapToDouble(parts::gapBefore)
                .sum();
    }
}
