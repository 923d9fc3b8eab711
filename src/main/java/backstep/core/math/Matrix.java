package backstep.core.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

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

    private final DMatrixRMaj elements;

    private Matrix(DMatrixRMaj elements) {
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
        return of(new double[] {value});
    }

    public static Matrix filled(Shape shape, double value) {
        return generate(shape, (i, j) -> value);
    }

    public static Matrix zeros(Shape shape) {
        return new Matrix(new DMatrixRMaj(shape.rows(), shape.columns()));
    }

    /** The matrix whose elements are asked for row by row, from left to right. */
    public static Matrix generate(Shape shape, Element element) {
        var result = new DMatrixRMaj(shape.rows(), shape.columns());
        int k = 0;
        for (int i = 0; i < shape.rows(); i++) {
            for (int j = 0; j < shape.columns(); j++) {
                result.data[k++] = element.at(i, j);
            }
        }
        return new Matrix(result);
    }

    public int rows() {
        return elements.numRows;
    }

    public int columns() {
        return elements.numCols;
    }

    public Shape shape() {
        return new Shape(rows(), columns());
    }

    /** The element in row {@code row} and column {@code column}, both from 0. */
    public double at(int row, int column) {
        if (row < 0 || row >= rows() || column < 0 || column >= columns()) {
            throw new IllegalArgumentException("no element (%d, %d) in a %s matrix, counted from 0"
                    .formatted(row, column, shape()));
        }
        return elements.data[row * columns() + column];
    }

    /** The one number of a 1×1 matrix. */
    public double scalar() {
        if (rows() != 1 || columns() != 1) {
            throw new IllegalArgumentException("a " + shape() + " matrix is not one number");
        }
        return elements.data[0];
    }

    /** This matrix with another element in a row and a column, both from 0. */
    public Matrix with(int row, int column, double element) {
        at(row, column);
        var result = new DMatrixRMaj(elements);
        result.data[row * columns() + column] = element;
        return new Matrix(result);
    }

    /** The matrix product A·B, [m × k]·[k × n] = [m × n]. */
    public Matrix times(Matrix right) {
        if (columns() != right.rows()) {
            throw new IllegalArgumentException(
                    "cannot multiply " + shape() + " by " + right.shape());
        }
        var product = new DMatrixRMaj(rows(), right.columns());
        CommonOps_DDRM.mult(elements, right.elements, product);
        return new Matrix(product);
    }

    /** The transpose Aᵀ, [m × n]ᵀ = [n × m]. */
    public Matrix transpose() {
        var result = new DMatrixRMaj(columns(), rows());
        CommonOps_DDRM.transpose(elements, result);
        return new Matrix(result);
    }

    public Matrix plus(Matrix right) {
        return zip("add", right, Double::sum);
    }

    public Matrix minus(Matrix right) {
        return zip("subtract", right, (a, b) -> a - b);
    }

    /** The element-wise (Hadamard) product A ⊙ B of two matrices of one shape. */
    public Matrix hadamard(Matrix right) {
        return zip("multiply element by element", right, (a, b) -> a * b);
    }

    /** A function of each pair of elements of two matrices of one shape. */
    public Matrix zip(Matrix right, DoubleBinaryOperator function) {
        return zip("combine", right, function);
    }

    public Matrix scale(double factor) {
        return map(a -> factor * a);
    }

    /** A function of each element. */
    public Matrix map(DoubleUnaryOperator function) {
        var result = new DMatrixRMaj(rows(), columns());
        for (int k = 0; k < elements.data.length; k++) {
            result.data[k] = function.applyAsDouble(elements.data[k]);
        }
        return new Matrix(result);
    }

    /** A [m × n] plus a column [m × 1], which is added to every column of A. */
    public Matrix plusColumn(Matrix column) {
        if (column.columns() != 1 || column.rows() != rows()) {
            throw new IllegalArgumentException(
                    "cannot add " + column.shape() + " to every column of " + shape());
        }
        return generate(shape(), (i, j) -> at(i, j) + column.elements.data[i]);
    }

    /** The sum of each row, [m × n] to [m × 1]: for one sample a column, the sum over the batch. */
    public Matrix rowSums() {
        return generate(new Shape(rows(), 1), (i, unused) -> {
            double sum = 0;
            for (int j = 0; j < columns(); j++) {
                sum += elements.data[i * columns() + j];
            }
            return sum;
        });
    }

    /** The sum of each column, [m × n] to [1 × n]: for one sample a column, the sum over the units. */
    public Matrix columnSums() {
        return transpose().rowSums().transpose();
    }

    /** The sum of all elements, added row by row. */
    public double sum() {
        return Arrays.stream(elements.data).reduce(0, Double::sum);
    }

    /** The columns with these numbers, counted from 0, in this order. */
    public Matrix columnsAt(List<Integer> numbers) {
        return generate(new Shape(rows(), numbers.size()), (i, j) -> at(i, numbers.get(j)));
    }

    /** Whether no element is infinite or not a number. */
    public boolean isFinite() {
        for (double element : elements.data) {
            if (!Double.isFinite(element)) {
                return false;
            }
        }
        return true;
    }

    /** The largest magnitude of the finite elements, 0 if there is none. */
    public double largestMagnitude() {
        double largest = 0;
        for (double element : elements.data) {
            double magnitude = Math.abs(element);
            if (magnitude > largest && magnitude <= Double.MAX_VALUE) {
                largest = magnitude;
            }
        }
        return largest;
    }

    private Matrix zip(String verb, Matrix right, DoubleBinaryOperator function) {
        if (!shape().equals(right.shape())) {
            throw new IllegalArgumentException(
                    "cannot " + verb + " " + shape() + " and " + right.shape());
        }
        var result = new DMatrixRMaj(rows(), columns());
        for (int k = 0; k < elements.data.length; k++) {
            result.data[k] = function.applyAsDouble(elements.data[k], right.elements.data[k]);
        }
        return new Matrix(result);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Matrix matrix
                        && shape().equals(matrix.shape())
                        && Arrays.equals(elements.data, matrix.elements.data));
    }

    @Override
    public int hashCode() {
        return 31 * shape().hashCode() + Arrays.hashCode(elements.data);
    }

    /** Shape and rows: {@code 2×2: 1.0 2.0; 3.0 4.0}. */
    @Override
    public String toString() {
        var text = new StringBuilder(shape() + ":");
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                text.append(j == 0 && i > 0 ? "; " : " ").append(at(i, j));
            }
        }
        return text.toString();
    }
}
