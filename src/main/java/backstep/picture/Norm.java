package backstep.picture;

import backstep.core.math.Matrix;

/** The Frobenius norm of a matrix, √Σ aᵢⱼ² (Golub and Van Loan, Matrix Computations, 2.3). */
final class Norm {

    private Norm() {}

    /** The norm, of large and small numbers too; not finite where an element is not. */
    static double of(Matrix matrix) {
        if (!matrix.isFinite()) {
            return matrix.map(Math::abs).sum();
        }
        double largest = Math.max(matrix.largestMagnitude(), Double.MIN_NORMAL);
        double sum = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                double share = matrix.at(row, column) / largest;
                sum += share * share;
            }
        }
        return largest * Math.sqrt(sum);
    }
}
