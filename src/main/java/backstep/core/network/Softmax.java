package backstep.core.network;

import backstep.core.math.Matrix;

/** The softmax of each column and the product of its Jacobian with a gradient. */
public final class Softmax {

    private Softmax() {}

    /** pᵢ = e^(zᵢ − max z) / Σⱼ e^(zⱼ − max z), column by column; the maximum avoids overflow. */
    static Matrix of(Matrix z) {
        var exponentials = belowLargest(z).map(StrictMath::exp);
        return exponentials.zipRow(exponentials.columnSums(), (e, total) -> e / total);
    }

    /** ln pᵢ = zᵢ − max z − ln Σⱼ e^(zⱼ − max z), which stays finite where pᵢ underflows. */
    static Matrix logarithm(Matrix z) {
        var shifted = belowLargest(z);
        var totals = shifted.map(StrictMath::exp).columnSums();
        return shifted.zipRow(totals.map(StrictMath::log), (s, logTotal) -> s - logTotal);
    }

    /** Each column's Jacobian times its gradient: pᵢ (gᵢ − Σⱼ gⱼ pⱼ). */
    static Matrix backward(Matrix p, Matrix gradient) {
        var mean = gradient.hadamard(p).columnSums();
        return p.hadamard(gradient.zipRow(mean, (g, weighted) -> g - weighted));
    }

    /** zᵢ − max z, column by column. */
    public static Matrix belowLargest(Matrix z) {
        return z.zipRow(z.columnMaxima(), (element, largest) -> element - largest);
    }
}
