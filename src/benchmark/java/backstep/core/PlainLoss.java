package backstep.core;

import backstep.core.network.Loss;

import org.ejml.data.DMatrixRMaj;

/** The losses of the yardstick, all of them means, each together with its gradient. */
final class PlainLoss {

    private PlainLoss() {}

    /** L, where the gradient is put into the last matrix. */
    static double of(Loss loss, DMatrixRMaj y, DMatrixRMaj t, DMatrixRMaj gradient) {
        return switch (loss.kind()) {
            case L1 -> absolute(y, t, gradient);
            case MSE -> squared(y, t, gradient);
            case CROSS_ENTROPY -> crossEntropy(y, t, gradient);
            case HALF_SQUARED, HUBER, BCE ->
                throw new UnsupportedOperationException("no measured lesson has this loss");
        };
    }

    private static double absolute(DMatrixRMaj y, DMatrixRMaj t, DMatrixRMaj gradient) {
        int n = y.getNumElements();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double difference = y.data[i] - t.data[i];
            sum += Math.abs(difference);
            gradient.data[i] = difference > 0 ? 1.0 / n : -1.0 / n;
        }
        return sum / n;
    }

    private static double squared(DMatrixRMaj y, DMatrixRMaj t, DMatrixRMaj gradient) {
        int n = y.getNumElements();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double difference = y.data[i] - t.data[i];
            sum += difference * difference;
            gradient.data[i] = 2 * difference / n;
        }
        return sum / n;
    }

    private static double crossEntropy(DMatrixRMaj y, DMatrixRMaj t, DMatrixRMaj gradient) {
        int n = y.numCols;
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < y.numRows; i++) {
                largest = Math.max(largest, y.data[i * n + j]);
            }
            double total = 0;
            for (int i = 0; i < y.numRows; i++) {
                double e = StrictMath.exp(y.data[i * n + j] - largest);
                gradient.data[i * n + j] = e;
                total += e;
            }
            double logTotal = StrictMath.log(total);
            for (int i = 0; i < y.numRows; i++) {
                int place = i * n + j;
                sum -= t.data[place] * (y.data[place] - largest - logTotal);
                gradient.data[place] = (gradient.data[place] / total - t.data[place]) / n;
            }
        }
        return sum / n;
    }
}
