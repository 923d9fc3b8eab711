package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.session.PartlyKnown;
import backstep.session.Pointed;
import backstep.text.Numerals;

import java.util.Optional;

/**
 * A matrix ready to be drawn: its name, its shape, and its numbers or the fact that they are not
 * known yet.
 *
 * @param id what tests and scripts call it: {@code value-W1}
 * @param scale the magnitude that is drawn in full colour
 * @param wording how its numbers are written, and what a screen reader says
 * @param given what can be changed in it, if something can
 * @param known how many of its cells may be seen, row by row, where it is known
 * @param between what it is, if it has no name in the network: it was computed on the way and
 *     stands in the equation of its step alone
 */
public record MatrixPicture(
        String id,
        Formula name,
        Shape shape,
        Optional<Matrix> value,
        double scale,
        Emphasis emphasis,
        Wording wording,
        Optional<GivenMatrix> given,
        int known,
        Optional<Pointed.Subject> between) {

    /** A matrix that is computed. */
    public MatrixPicture(
            String id,
            Formula name,
            Shape shape,
            Optional<Matrix> value,
            double scale,
            Emphasis emphasis,
            Wording wording) {
        this(
                id,
                name,
                shape,
                value,
                scale,
                emphasis,
                wording,
                Optional.empty(),
                shape.size(),
                Optional.empty());
    }

    /** This matrix, as one whose numbers can be changed, if it is. */
    MatrixPicture with(Optional<GivenMatrix> changeable) {
        return with(emphasis, changeable, known, between);
    }

    /** This matrix, as what was computed on the way. */
    MatrixPicture between(Pointed.Subject subject) {
        return with(emphasis, given, known, Optional.of(subject));
    }

    /** This matrix with only so many cells to be seen. */
    MatrixPicture knowing(int cells) {
        return with(emphasis, given, cells, between);
    }

    /** This slot, with its shape kept back. */
    MatrixPicture asked() {
        return with(Emphasis.ASKED, given, 0, between);
    }

    /** This matrix, with its numbers kept back. */
    MatrixPicture hidden() {
        return with(Emphasis.HIDDEN, given, 0, between);
    }

    private MatrixPicture with(
            Emphasis why,
            Optional<GivenMatrix> changeable,
            int cells,
            Optional<Pointed.Subject> subject) {
        return new MatrixPicture(
                id, name, shape, value, scale, why, wording, changeable, cells, subject);
    }

    /**
     * What a screen reader says: name, shape and content, {@code W1, 4 × 3: 1 1 1; 1 1 1; …}, or
     * why there is none; no shape where that is asked for.
     */
    public String description() {
        return switch (emphasis) {
            case ASKED -> wording.describeAsked(saidName());
            case HIDDEN -> wording.describeHidden(saidName(), shape);
            default ->
                value.map(all -> wording.describe(saidName(), new PartlyKnown(all, known)))
                        .orElseGet(() -> wording.describeUnknown(saidName(), shape));
        };
    }

    private String saidName() {
        return name instanceof Formula.Superscript raised && name.isTransposed()
                ? wording.say("matrix.transposed", raised.base().plainText())
                : name.plainText();
    }

    /** What is pointed at in a cell, if the matrix is one that is told of; both from 0. */
    public Optional<Pointed> pointed(int row, int column) {
        return subject()
                .map(Pointed::whole)
                .map(all -> name.isTransposed() ? all.at(column, row) : all.at(row, column));
    }

    private Optional<Pointed.Subject> subject() {
        return between.or(() -> name.named().map(Pointed.Named::new));
    }

    /** Whether this is it, or its transposed. */
    boolean isOf(Pointed.Subject other) {
        return subject().filter(other::equals).isPresent();
    }

    /** The place of what is pointed at, if that is one of its elements. */
    Optional<Pointed.Element> place(Pointed at) {
        return at.element()
                .filter(element -> isOf(at.subject()))
                .map(element -> name.isTransposed() ? element.transposed() : element);
    }

    /** Whether at least some of its numbers are known. */
    public boolean isKnown() {
        return value.isPresent() && known > 0;
    }

    /** Whether the number in a cell is known. */
    public boolean isKnown(int row, int column) {
        return isKnown() && row < rows() && column < columns() && row * columns() + column < known;
    }

    /** What a cell is called, both places from 0: {@code W1₃₁}, also of its transposed. */
    public String element(int row, int column) {
        return name instanceof Formula.Superscript raised && name.isTransposed()
                ? Names.element(raised.base().plainText(), shape.transposed(), column, row)
                : Names.element(name.plainText(), shape, row, column);
    }

    /** The same as a factor of a product: a single number that is a sum has brackets. */
    String factor(int row, int column) {
        var element = element(row, column);
        boolean isSum = between.isPresent() && shape.size() == 1 && element.contains(" ");
        return isSum ? "(" + element + ")" : element;
    }

    /** Rows and columns: {@code 4×3}; a question mark where they are asked for. */
    public String shapeText() {
        return emphasis == Emphasis.ASKED ? "?" : shape.toString();
    }

    public int rows() {
        return shape.rows();
    }

    public int columns() {
        return shape.columns();
    }

    /** Which cell it is and its exact number, but a zero without sign: {@code W1₃₁ = 0.988}. */
    public String readOut(int row, int column) {
        var exact = knownAt(row, column).map(number -> Numerals.exact(number + 0.0));
        return element(row, column) + " = " + exact.orElse("");
    }

    /** The number in a cell, rounded; nothing where it is not known. */
    public String cell(int row, int column) {
        return isKnown(row, column) ? written(row, column) : "";
    }

    /** The same with so many digits more. */
    String cell(int row, int column, int more) {
        return knownAt(row, column).map(number -> wording.say(number, more)).orElse("");
    }

    /** The number that a cell of a result is made with; NaN if it is not known. */
    double numberFor(int row, int column) {
        return value.map(all -> all.at(rowFor(row), columnFor(column))).orElse(Double.NaN);
    }

    /** The row that a row of a result is made with: its own, or the only one. */
    int rowFor(int row) {
        return rows() == 1 ? 0 : row;
    }

    /** The column that a column of a result is made with: its own, or the only one. */
    int columnFor(int column) {
        return columns() == 1 ? 0 : column;
    }

    private String written(int row, int column) {
        return value.map(matrix -> wording.say(matrix.at(row, column))).orElse("");
    }

    /** Whether nothing is left out in the numbers of these cells. */
    boolean isWhole(Cells cells) {
        return value.stream()
                .allMatch(matrix -> cells.rows(rows()).allMatch(i -> cells.columns(columns())
                        .mapToDouble(j -> matrix.at(i, j))
                        .allMatch(wording.numerals()::isWhole)));
    }

    boolean isZero(int row, int column) {
        return knownAt(row, column).filter(number -> number == 0).isPresent();
    }

    /** How strongly a cell is coloured, from −1 (negative) to 1; NaN where it is not finite. */
    public double tint(int row, int column) {
        return value.isEmpty() ? 0 : Strength.of(value.get().at(row, column), scale);
    }

    /** Whether it has as many rows and columns as another. */
    public boolean isShapedAs(MatrixPicture other) {
        return shape.equals(other.shape);
    }

    /** Whether a screen reader surely says the same of it as of another. */
    public boolean isDescribedAs(MatrixPicture other) {
        return emphasis == other.emphasis
                && known == other.known
                && name.equals(other.name)
                && isShapedAs(other)
                && wording.equals(other.wording)
                && value.equals(other.value);
    }

    /** Whether its cells look the same as those of another. */
    public boolean isDrawnAs(MatrixPicture other) {
        return scale == other.scale
                && known == other.known
                && isShapedAs(other)
                && wording.numerals().equals(other.wording.numerals())
                && value.equals(other.value);
    }

    /** How many characters its longest number takes, also while some are not known. */
    public int widestCell() {
        int widest = 1;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                widest = Math.max(widest, written(i, j).length());
            }
        }
        return widest;
    }

    /** The exact number in a cell, as it is read back; nothing where it is not known. */
    public String exactCell(int row, int column) {
        return knownAt(row, column).map(Numerals::exact).orElse("");
    }

    private Optional<Double> knownAt(int row, int column) {
        return value.filter(matrix -> isKnown(row, column)).map(matrix -> matrix.at(row, column));
    }
}
