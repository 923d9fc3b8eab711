package backstep.core.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Products of an [m × k] and a [k × n] matrix, either of which may be given as its transpose.
 *
 * <p>EJML computes them, but for small ones, where its calls take longer than the sums. Which it is
 * depends on the sizes alone, so that the same product always has the same bits.
 */
record Product(int m, int k, int n) {

    /** Up to how many multiplications a product is small. */
    private static final int SMALL = 64;

    /** The product of two matrices of these shapes. */
    static Product of(Shape left, Shape right) {
        if (left.columns() != right.rows()) {
            throw new IllegalArgumentException("cannot multiply " + left + " by " + right);
        }
        return new Product(left.rows(), left.columns(), right.columns());
    }

    /** A·B of A [m × k] and B [k × n], row by row as are all matrices here. */
    double[] plain(double[] left, double[] right) {
        var product = new double[m * n];
        if (isSmall()) {
            multiply(product, left, k, 1, right, n, 1);
        } else {
            CommonOps_DDRM.mult(wrap(m, k, left), wrap(k, n, right), wrap(m, n, product));
        }
        return product;
    }

    /** A·Bᵀ of A [m × k] and B [n × k]. */
    double[] withRightTransposed(double[] left, double[] right) {
        var product = new double[m * n];
        if (isSmall()) {
            multiply(product, left, k, 1, right, 1, k);
        } else {
            CommonOps_DDRM.multTransB(wrap(m, k, left), wrap(n, k, right), wrap(m, n, product));
        }
        return product;
    }

    /** Aᵀ·B of A [k × m] and B [k × n]. */
    double[] withLeftTransposed(double[] left, double[] right) {
        var product = new double[m * n];
        if (isSmall()) {
            multiply(product, left, 1, m, right, n, 1);
        } else {
            CommonOps_DDRM.multTransA(wrap(k, m, left), wrap(k, n, right), wrap(m, n, product));
        }
        return product;
    }

    private boolean isSmall() {
        return (long) m * k * n <= SMALL;
    }

    /** A·B, where A's element (i, l) is at i · down + l · across, and B's likewise. */
    private void multiply(
            double[] product,
            double[] left,
            int leftDown,
            int leftAcross,
            double[] right,
            int rightDown,
            int rightAcross) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int a = i * leftDown;
                int b = j * rightAcross;
                double sum = left[a] * right[b];
                for (int l = 1; l < k; l++) {
                    a += leftAcross;
                    b += rightDown;
                    sum += left[a] * right[b];
                }
                product[i * n + j] = sum;
            }
        }
    }

    private static DMatrixRMaj wrap(int rows, int columns, double[] elements) {
        return DMatrixRMaj.wrap(rows, columns, elements);
    }
}
