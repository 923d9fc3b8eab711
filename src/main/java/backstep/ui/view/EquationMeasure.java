package backstep.ui.view;

import javafx.scene.control.Label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much room an equation needs for numbers of a size, and how large its cells are in so much of
 * it, below names of a size.
 */
final class EquationMeasure {

    static final double NAME_SIZE = 18;
    static final double SMALLEST_NAME_SIZE = 9;
    private static final double SMALL_NAME_SIZE = 14;
    private static final double LOW = 140;
    private static final double NARROWEST = 18;
    private static final double NUMBER_STEP = 0.5;
    private static final double USUAL_HEIGHT = 260;
    private static final double MOST_GROWTH = 1.5;

    /** What the bar of a root needs above a name. */
    private static final double ROOT = 4;

    private final EquationParts parts;
    private final List<MatrixView> matrices;
    private final List<CellNeed> needs;
    private final double scale;
    private double names;

    /**
     * Measures an equation whose names have a size to begin with.
     *
     * @param needs what the cells of its matrices need
     * @param scale how many pixels a unit of length has, where that is more than 1
     */
    EquationMeasure(EquationParts parts, List<CellNeed> needs, double scale, double names) {
        this.parts = parts;
        this.needs = needs;
        this.scale = Math.max(1, scale);
        matrices = parts.matrices();
        setNames(names);
    }

    /** Names of this size, from now on. */
    void setNames(double size) {
        names = size;
        matrices.forEach(matrix -> matrix.setNameSize(size));
    }

    /** How large the names are. */
    double names() {
        return names;
    }

    /** Whether its matrices have so many numbers that none is written. */
    boolean isLarge() {
        return needs.stream().allMatch(CellNeed::isLarge);
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
        double high = scale * (height - above() - below());
        return width(EquationCells.likedNumber(needs, high, scale));
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

    static double nameSize(double height) {
        return height < LOW ? SMALL_NAME_SIZE : NAME_SIZE;
    }

    /**
     * How many pixels, as its cells are measured in, a unit has: fewer in a high stage, where all of
     * it grows; those of the screen where its numbers can be read only so.
     */
    double pixels(double width, double height) {
        double fewer = Math.max(1 / growth(), Math.min(1, scale * USUAL_HEIGHT / height));
        boolean isRoomy = readableCells(1) <= width - rest(1 / fewer) - matrices.size()
                && above() + EquationCells.readableHeight(needs) + below() <= height;
        return isRoomy ? fewer : scale;
    }

    /** As small as can be read at the scale that it is drawn at, if it has to be smaller. */
    EquationCells cells(double width, double height, double pixels) {
        double wide = width - rest(1 / Math.min(1, pixels)) - matrices.size();
        double high = height - above() - below();
        return EquationCells.fitting(needs, nameWidths(pixels), pixels * wide, pixels * high)
                .inUnitsOf(pixels);
    }

    double above() {
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

    double below() {
        return 4 + matrices.stream().mapToDouble(MatrixView::shapeHeight).max().orElse(0);
    }

    private double[] nameWidths(double pixels) {
        return matrices.stream()
                .mapToDouble(matrix -> pixels * matrix.nameWidth())
                .toArray();
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

    double gaps() {
        return IntStream.range(0, parts.nodes().size())
                .mapToDouble(parts::gapBefore)
                .sum();
    }
}
