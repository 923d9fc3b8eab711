package backstep.core.math;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * An immutable matrix of doubles, [rows × columns]; a vector is a matrix of one column.
 *
 * <p>Every operation returns a new matrix. Operands whose shapes do not fit are an {@link
 * IllegalArgumentException} that names both shapes. Two matrices are equal when their shapes are
 * and every element is the same double, bit for bit but for the payload of NaN.
 */
public final class Matrix {

    /** The value of the element in row {@code row} and column {@code column}, both from 0. */
    @FunctionalInterface
    public interface Element {
        double at(int row, int column);
    }

    private final int rows;
    private final int columns;
    private final double[] elements;

    /** Takes the elements, row by row, which nobody else may keep. */
    private Matrix(int rows, int columns, double[] elements) {
        this.rows = rows;
        this.columns = columns;
        this.elements = elements;
    }

    /** The matrix with these rows, which must all be of one length. */
    public static Matrix of(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a matrix needs at least one row");
        }
        for (int row = 1; row < rows.length; row++) {
            if (rows[row].length != rows[0].length) {
                throw new IllegalArgumentException("row %d has %d elements, row 1 has %d"
                        .formatted(row + 1, rows[row].length, rows[0].length));
            }
        }
        return generate(new Shape(rows.length, rows[0].length), (i, j) -> rows[i][j]);
    }

    /** The 1×1 matrix of one number. */
    public static Matrix scalar(double value) {
        return new Matrix(1, 1, new double[] {value});
    }

    public static Matrix filled(Shape shape, double value) {
        return generate(shape, (i, j) -> value);
    }

    public static Matrix zeros(Shape shape) {
        return new Matrix(shape.rows(), shape.columns(), new double[shape.size()]);
    }

    /** The matrix whose elements are asked for row by row, from left to right. */
    public static Matrix generate(Shape shape, Element element) {
        var elements = new double[shape.size()];
        for (int i = 0, k = 0; i < shape.rows(); i++) {
            for (int j = 0; j < shape.columns(); j++, k++) {
                elements[k] = element.at(i, j);
            }
        }
        return new Matrix(shape.rows(), shape.columns(), elements);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public Shape shape() {
        return new Shape(rows, columns);
    }

    /** The element in row {@code row} and column {@code column}, both from 0. */
    public double at(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IllegalArgumentException("no element (%d, %d) in a %s matrix, counted from 0"
                    .formatted(row, column, shape()));
        }
        return elements[row * columns + column];
    }

    /** The one number of a 1×1 matrix. */
    public double scalar() {
        if (rows != 1 || columns != 1) {
            throw new IllegalArgumentException("a " + shape() + " matrix is not one number");
        }
        return elements[0];
    }

    /** This matrix with another element in a row and a column, both from 0. */
    public Matrix with(int row, int column, double element) {
        at(row, column);
        var changed = elements.clone();
        changed[row * columns + column] = element;
        return ofThisShape(changed);
    }

    /** The matrix product A·B, [m × k]·[k × n] = [m × n]. */
    public Matrix times(Matrix right) {
        var product = Product.of(shape(), right.shape());
        return new Matrix(rows, right.columns, product.plain(elements, right.elements));
    }

    /** A·B plus a column [m × 1], which is added to every column of A·B. */
    public Matrix timesPlus(Matrix right, Matrix column) {
        if (column.columns != 1 || column.rows != rows) {
            throw new IllegalArgumentException("cannot add %s to every column of %s"
                    .formatted(column.shape(), new Shape(rows, right.columns)));
        }
        var sum = times(right);
        Loops.addToColumns(sum.columns, sum.elements, column.elements);
        return sum;
    }

    /** A·Bᵀ, [m × k]·[n × k]ᵀ = [m × n]. */
    public Matrix timesTransposed(Matrix right) {
        var product = Product.of(shape(), right.shape().transposed());
        return new Matrix(rows, right.rows, product.withRightTransposed(elements, right.elements));
    }

    /** Aᵀ·B, [k × m]ᵀ·[k × n] = [m × n]. */
    public Matrix transposedTimes(Matrix right) {
        var product = Product.of(shape().transposed(), right.shape());
        return new Matrix(
                columns, right.columns, product.withLeftTransposed(elements, right.elements));
    }

    /** The transpose Aᵀ, [m × n]ᵀ = [n × m]. */
    public Matrix transpose() {
        return new Matrix(columns, rows, Loops.transpose(rows, columns, elements));
    }

    public Matrix plus(Matrix right) {
        checkSame("add", right);
        return ofThisShape(Loops.combine(1, elements, 1, right.elements));
    }

    public Matrix minus(Matrix right) {
        checkSame("subtract", right);
        return ofThisShape(Loops.combine(1, elements, -1, right.elements));
    }

    /** The linear combination α A + β B of two matrices of one shape. */
    public Matrix combine(double alpha, Matrix right, double beta) {
        checkSame("combine", right);
        return ofThisShape(Loops.combine(alpha, elements, beta, right.elements));
    }

    /** The element-wise (Hadamard) product A ⊙ B of two matrices of one shape. */
    public Matrix hadamard(Matrix right) {
        checkSame("multiply element by element", right);
        return ofThisShape(Loops.multiply(elements, right.elements));
    }

    /** A function of each pair of elements of two matrices of one shape. */
    public Matrix zip(Matrix right, DoubleBinaryOperator function) {
        checkSame("combine", right);
        return ofThisShape(Loops.zip(elements, right.elements, function));
    }

    public Matrix scale(double factor) {
        return ofThisShape(Loops.scale(factor, elements));
    }

    /** A function of each element. */
    public Matrix map(DoubleUnaryOperator function) {
        return ofThisShape(Loops.map(elements, function));
    }

    /** A function of each element and the one of its column in a row [1 × n]. */
    public Matrix zipRow(Matrix row, DoubleBinaryOperator function) {
        if (row.rows != 1 || row.columns != columns) {
            throw new IllegalArgumentException(
                    "cannot combine every row of " + shape() + " and " + row.shape());
        }
        return ofThisShape(Loops.zipRow(elements, row.elements, function));
    }

    /** The sum of each row, [m × n] to [m × 1]: for one sample a column, the sum over the batch. */
    public Matrix rowSums() {
        return new Matrix(rows, 1, Loops.rowSums(rows, columns, elements));
    }

    /** The sum of each column, [m × n] to [1 × n]: for one sample a column, the sum over the units. */
    public Matrix columnSums() {
        return new Matrix(1, columns, Loops.reduceColumns(columns, elements, 0, Double::sum));
    }

    /** The largest element of each column, [m × n] to [1 × n]; NaN is larger than any number. */
    public Matrix columnMaxima() {
        double least = Double.NEGATIVE_INFINITY;
        return new Matrix(1, columns, Loops.reduceColumns(columns, elements, least, Math::max));
    }

    /** The sum of all elements, added row by row. */
    public double sum() {
        return Loops.sum(elements);
    }

    /** The columns with these numbers, counted from 0, in this order. */
    public Matrix columnsAt(List<Integer> numbers) {
        var columnNumbers = numbers.stream().mapToInt(Integer::intValue).toArray();
        return generate(new Shape(rows, columnNumbers.length), (i, j) -> at(i, columnNumbers[j]));
    }

    /** The columns from {@code first} to before {@code end}, counted from 0. */
    public Matrix columnsBetween(int first, int end) {
        if (first < 0 || first >= end || end > columns) {
            throw new IllegalArgumentException("no columns from %d to before %d in a %s matrix"
                    .formatted(first, end, shape()));
        }
        return end - first == columns
                ? this
                : new Matrix(rows, end - first, Loops.columns(columns, elements, first, end));
    }

    /** Whether no element is infinite or not a number. */
    public boolean isFinite() {
        return Loops.isFinite(elements);
    }

    /** The largest magnitude of the finite elements, 0 if there is none. */
    public double largestMagnitude() {
        return Loops.largestMagnitude(elements);
    }

    private Matrix ofThisShape(double[] others) {
        return new Matrix(rows, columns, others);
    }

    private void checkSame(String verb, Matrix right) {
        if (rows != right.rows || columns != right.columns) {
            throw new IllegalArgumentException(
                    "cannot " + verb + " " + shape() + " and " + right.shape());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Matrix matrix
                        && rows == matrix.rows
                        && columns == matrix.columns
                        && Arrays.equals(elements, matrix.elements));
    }

    @Override
    public int hashCode() {
        return 31 * shape().hashCode() + Arrays.hashCode(elements);
    }

    /** Shape and rows: {@code 2×2: 1.0 2.0; 3.0 4.0}. */
    @Override
    public String toString() {
        var text = new StringBuilder(shape() + ":");
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                text.append(j == 0 && i > 0 ? "; " : " ").append(at(i, j));
            }
        }
        return text.toString();
    }
}
