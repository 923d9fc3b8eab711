package backstep.core.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** What matrices do to their elements, which are row by row in an array of theirs. */
final class Loops {

    private Loops() {}

    static double[] combine(double alpha, double[] left, double beta, double[] right) {
        var result = new double[left.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = alpha * left[k] + beta * right[k];
        }
        return result;
    }

    static double[] multiply(double[] left, double[] right) {
        var result = new double[left.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = left[k] * right[k];
        }
        return result;
    }

    static double[] scale(double factor, double[] elements) {
        var result = new double[elements.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = factor * elements[k];
        }
        return result;
    }

    static double[] map(double[] elements, DoubleUnaryOperator function) {
        var result = new double[elements.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = function.applyAsDouble(elements[k]);
        }
        return result;
    }

    static double[] zip(double[] left, double[] right, DoubleBinaryOperator function) {
        var result = new double[left.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = function.applyAsDouble(left[k], right[k]);
        }
        return result;
    }

    static double[] transpose(int rows, int columns, double[] elements) {
        var result = new double[elements.length];
        for (int i = 0, k = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++, k++) {
                result[j * rows + i] = elements[k];
            }
        }
        return result;
    }

    /** Adds a column to each of the columns. */
    static void addToColumns(int columns, double[] elements, double[] column) {
        for (int i = 0, k = 0; i < column.length; i++) {
            double added = column[i];
            for (int j = 0; j < columns; j++, k++) {
                elements[k] += added;
            }
        }
    }

    /** A function of each element and that of its column in a row. */
    static double[] zipRow(double[] elements, double[] row, DoubleBinaryOperator function) {
        var result = new double[elements.length];
        for (int start = 0; start < elements.length; start += row.length) {
            for (int j = 0; j < row.length; j++) {
                result[start + j] = function.applyAsDouble(elements[start + j], row[j]);
            }
        }
        return result;
    }

    static double[] rowSums(int rows, int columns, double[] elements) {
        var sums = new double[rows];
        for (int i = 0, k = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < columns; j++, k++) {
                sum += elements[k];
            }
            sums[i] = sum;
        }
        return sums;
    }

    /** The elements of each column, joined from the first row to the last. */
    static double[] reduceColumns(
            int columns, double[] elements, double start, DoubleBinaryOperator function) {
        var result = new double[columns];
        Arrays.fill(result, start);
        for (int first = 0; first < elements.length; first += columns) {
            for (int j = 0; j < columns; j++) {
                result[j] = function.applyAsDouble(result[j], elements[first + j]);
            }
        }
        return result;
    }

    /** The columns from {@code first} to before {@code end}. */
    static double[] columns(int columns, double[] elements, int first, int end) {
        int count = end - first;
        var result = new double[elements.length / columns * count];
        for (int from = first, to = 0; to < result.length; from += columns, to += count) {
            System.arraycopy(elements, from, result, to, count);
        }
        return result;
    }

    static double sum(double[] elements) {
        double sum = 0;
        for (double element : elements) {
            sum += element;
        }
        return sum;
    }

    /** Whether Σ 0 x is a number; of four sums at a time, none waits for the one before. */
    static boolean isFinite(double[] elements) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k < elements.length - 3; k += 4) {
            a += 0 * elements[k];
            b += 0 * elements[k + 1];
            c += 0 * elements[k + 2];
            d += 0 * elements[k + 3];
        }
        for (; k < elements.length; k++) {
            a += 0 * elements[k];
        }
        return a + b + c + d == 0;
    }

    /** The largest magnitude of the finite elements, 0 if there is none. */
    static double largestMagnitude(double[] elements) {
        double largest = 0;
        for (double element : elements) {
            double magnitude = Math.abs(element);
            if (magnitude > largest && magnitude <= Double.MAX_VALUE) {
                largest = magnitude;
            }
        }
        return largest;
    }
}
