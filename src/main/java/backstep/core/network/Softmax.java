package backstep.core.network;

import backstep.core.math.Matrix;

/** The softmax of each column and the product of its Jacobian with a gradient. */
public final class Softmax {

    private Softmax() {}

    /** pᵢ = e^(zᵢ − max z) / Σⱼ e^(zⱼ − max z), column by column; the maximum avoids overflow. */
    static Matrix of(Matrix z) {
        var exponentials = belowLargest(z).map(StrictMath::exp);
        var totals = exponentials.columnSums();
        return Matrix.generate(z.shape(), (i, j) -> exponentials.at(i, j) / totals.at(0, j));
    }

    /** ln pᵢ = zᵢ − max z − ln Σⱼ e^(zⱼ − max z), which stays finite where pᵢ underflows. */
    static Matrix logarithm(Matrix z) {
        var shifted = belowLargest(z);
        var logTotals = shifted.map(StrictMath::exp).columnSums().map(StrictMath::log);
        return Matrix.generate(z.shape(), (i, j) -> shifted.at(i, j) - logTotals.at(0, j));
    }

    /** Each column's Jacobian times its gradient: pᵢ (gᵢ − Σⱼ gⱼ pⱼ). */
    static Matrix backward(Matrix p, Matrix gradient) {
        var weighted = gradient.hadamard(p).columnSums();
        return Matrix.generate(
                p.shape(), (i, j) -> p.at(i, j) * (gradient.at(i, j) - weighted.at(0, j)));
    }

    /** zᵢ − max z, column by column. */
    public static Matrix belowLargest(Matrix z) {
        var largest = new double[z.columns()];
        for (int j = 0; j < z.columns(); j++) {
            largest[j] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < z.rows(); i++) {
                largest[j] = Math.max(largest[j], z.at(i, j));
            }
        }
        return Matrix.generate(z.shape(), (i, j) -> z.at(i, j) - largest[j]);
    }
}
