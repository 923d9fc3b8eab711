package backstep.core.network;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;

import java.util.function.DoubleBinaryOperator;

/**
 * How far the output is from the target, as one number, and its gradient.
 *
 * <p>With the output y and the target t, both [units × batch], L = Σ ℓ(y, t) / n and ∂L/∂y = ℓ′(y,
 * t) / n, where n is the number that {@link #divisor} gives.
 */
public record Loss(Kind kind, Reduction reduction) {

    /** The function ℓ of one element, and its derivative by y. */
    public enum Kind {
        /**
         * ℓ = |y − t|; ℓ′ = 1 where y > t and −1 elsewhere, at y = t too (PyTorch's L1Loss takes 0
         * there).
         */
        L1("l1", Divisor.ELEMENTS, (y, t) -> Math.abs(y - t), Kind::sign),

        /** ℓ = (y − t)²; ℓ′ = 2 (y − t). PyTorch's MSELoss. */
        MSE("mse", Divisor.ELEMENTS, (y, t) -> (y - t) * (y - t), (y, t) -> 2 * (y - t)),

        /** ℓ = ½ (y − t)², summed over the units, averaged over the batch; ℓ′ = y − t. */
        HALF_SQUARED(
                "half-squared",
                Divisor.SAMPLES,
                (y, t) -> 0.5 * (y - t) * (y - t),
                (y, t) -> y - t),

        /** ℓ = ½ (y − t)² where |y − t| ≤ 1, else |y − t| − ½. PyTorch's HuberLoss, δ = 1. */
        HUBER(
                "huber",
                Divisor.ELEMENTS,
                (y, t) -> Math.abs(y - t) <= 1 ? 0.5 * (y - t) * (y - t) : Math.abs(y - t) - 0.5,
                (y, t) -> Math.max(-1, Math.min(1, y - t))),

        /**
         * ℓ = −(t ln y + (1 − t) ln(1 − y)), each logarithm at least −100; ℓ′ = (y − t) / (y (1 −
         * y)), the divisor at least 1e-12. PyTorch's BCELoss.
         */
        BCE(
                "bce",
                Divisor.ELEMENTS,
                (y, t) -> -(t * clampedLog(y) + (1 - t) * clampedLog(1 - y)),
                (y, t) -> (y - t) / clampedVariance(y)),

        /**
         * −Σ t ln p with p = softmax(y) over the units of one sample; ∂L/∂y = p Σt − t. PyTorch's
         * CrossEntropyLoss, of logits and class probabilities.
         */
        CROSS_ENTROPY("cross-entropy", Divisor.SAMPLES, Kind::mixed, Kind::mixed) {
            @Override
            Matrix terms(Matrix y, Matrix t) {
                return Softmax.logarithm(y).zip(t, (logP, target) -> weighted(-logP, target));
            }

            @Override
            Matrix slopes(Matrix y, Matrix t) {
                return surplus(Softmax.of(y), t);
            }
        };

        private enum Divisor {
            ELEMENTS,
            SAMPLES
        }

        private final String key;
        private final Divisor divisor;

        @SuppressWarnings("ImmutableEnumChecker") // none of the functions above has state
        private final DoubleBinaryOperator term;

        @SuppressWarnings("ImmutableEnumChecker") // likewise
        private final DoubleBinaryOperator slope;

        Kind(String key, Divisor divisor, DoubleBinaryOperator term, DoubleBinaryOperator slope) {
            this.key = key;
            this.divisor = divisor;
            this.term = term;
            this.slope = slope;
        }

        /** The name that lessons write. */
        public String key() {
            return key;
        }

        Matrix terms(Matrix y, Matrix t) {
            return y.zip(t, term);
        }

        Matrix slopes(Matrix y, Matrix t) {
            return y.zip(t, slope);
        }

        private static double mixed(double y, double t) {
            throw new UnsupportedOperationException("this loss mixes the units of a sample");
        }

        private static double sign(double y, double t) {
            if (Double.isNaN(y - t)) {
                return Double.NaN;
            }
            return y > t ? 1 : -1;
        }

        /** p Σt − t. */
        private static Matrix surplus(Matrix p, Matrix t) {
            return p.zipRow(t.columnSums(), (share, total) -> share * total).minus(t);
        }

        private static double weighted(double surprise, double target) {
            return target == 0 ? 0 : target * surprise;
        }
    }

    /** L, [1 × 1]. */
    public Matrix value(Matrix y, Matrix t) {
        return Matrix.scalar(kind.terms(y, t).sum() / divisor(y.shape()));
    }

    /**
     * How large it is for targets such as these, however near to them an output is: the larger of
     * that of an output of 0 and of 1. No target is both, so that this is above 0 unless the loss is
     * 0 whatever the output.
     */
    public double scale(Matrix t) {
        return Math.max(of(0, t), of(1, t));
    }

    private double of(double output, Matrix t) {
        return value(Matrix.filled(t.shape(), output), t).scalar();
    }

    /** ∂L/∂y, of y's shape. */
    public Matrix gradient(Matrix y, Matrix t) {
        return mean(kind.slopes(y, t));
    }

    /** ∂L/∂y of cross-entropy, of y's shape, by the probabilities p = softmax(y). */
    public Matrix gradientByProbabilities(Matrix p, Matrix t) {
        return mean(Kind.surplus(p, t));
    }

    /** ℓ(y, t) of each element, before the sum, of y's shape. */
    public Matrix terms(Matrix y, Matrix t) {
        return kind.terms(y, t);
    }

    /** What the sum is divided by: 1, the number of elements, or the number of samples. */
    public int divisor(Shape output) {
        if (reduction == Reduction.SUM) {
            return 1;
        }
        return switch (kind.divisor) {
            case ELEMENTS -> output.size();
            case SAMPLES -> output.columns();
        };
    }

    private Matrix mean(Matrix slopes) {
        double n = divisor(slopes.shape());
        return slopes.map(slope -> slope / n);
    }

    /** Whether softmax turns the output into probabilities before the loss is taken. */
    public boolean usesProbabilities() {
        return kind == Kind.CROSS_ENTROPY;
    }

    /** The probabilities p = softmax(y), column by column. */
    public static Matrix probabilities(Matrix y) {
        return Softmax.of(y);
    }

    /** ln p of p = softmax(y), which stays finite where p is too small for a number. */
    public static Matrix logProbabilities(Matrix y) {
        return Softmax.logarithm(y);
    }

    /** ln y, at least −100, as the loss {@code bce} takes it. */
    public static double clampedLog(double y) {
        return Math.max(StrictMath.log(y), -100);
    }

    /** y (1 − y), at least 1e-12, which the gradient of {@code bce} is divided by. */
    public static double clampedVariance(double y) {
        return Math.max((1 - y) * y, 1e-12);
    }
}
