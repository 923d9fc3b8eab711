package backstep.core.network;

import backstep.core.math.Matrix;

import java.util.List;

/**
 * The rule by which a gradient g moves a parameter θ at learning rate α; the rules are PyTorch's of
 * the same name, element by element.
 */
public sealed interface Optimizer {

    /** The letters of what it remembers of each parameter, in the order they are computed. */
    List<String> memories();

    /** What it remembers under a letter after this gradient, of θ's shape; before the first, 0. */
    Matrix remember(String letter, Matrix memory, Matrix gradient, Matrix parameter);

    /**
     * The parameter after this update.
     *
     * @param memories the new memories, in the order of {@link #memories()}
     * @param update which update of training this is, from 1
     */
    Matrix move(
            Matrix parameter,
            Matrix gradient,
            List<Matrix> memories,
            double learningRate,
            int update);

    /**
     * Gradient descent: with g′ = g + λ θ, θ ← θ − α g′; with momentum m ← μ m + g′ and θ ← θ − α
     * m, with Nesterov's momentum θ ← θ − α (g′ + μ m).
     *
     * @param momentum μ ≥ 0, where 0 means none
     * @param nesterov only with momentum
     * @param weightDecay λ ≥ 0
     */
    record Sgd(double momentum, boolean nesterov, double weightDecay) implements Optimizer {

        public Sgd {
            check("momentum", momentum, momentum >= 0);
            check("weight decay", weightDecay, weightDecay >= 0);
            if (nesterov && momentum == 0) {
                throw new IllegalArgumentException("Nesterov's momentum is 0");
            }
        }

        /** θ ← θ − α g. */
        public static Sgd plain() {
            return new Sgd(0, false, 0);
        }

        public boolean hasMomentum() {
            return momentum != 0;
        }

        public boolean hasWeightDecay() {
            return weightDecay != 0;
        }

        @Override
        public List<String> memories() {
            return hasMomentum() ? List.of("m") : List.of();
        }

        @Override
        public Matrix remember(String letter, Matrix memory, Matrix gradient, Matrix parameter) {
            return memory.combine(momentum, decayed(gradient, parameter), 1);
        }

        @Override
        public Matrix move(
                Matrix parameter,
                Matrix gradient,
                List<Matrix> memories,
                double learningRate,
                int update) {
            return parameter.combine(1, direction(parameter, gradient, memories), -learningRate);
        }

        private Matrix direction(Matrix parameter, Matrix gradient, List<Matrix> memories) {
            if (!hasMomentum()) {
                return decayed(gradient, parameter);
            }
            return nesterov
                    ? decayed(gradient, parameter).combine(1, memories.get(0), momentum)
                    : memories.get(0);
        }

        private Matrix decayed(Matrix gradient, Matrix parameter) {
            return hasWeightDecay() ? gradient.combine(1, parameter, weightDecay) : gradient;
        }
    }

    /**
     * Adam (Kingma and Ba, 2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², θ ← θ − α m̂ / (√v̂
     * + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ) at update t, 0 ≤ β₁, β₂ < 1 and ε ≥ 0.
     */
    record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

        public Adam {
            check("beta1", beta1, beta1 >= 0 && beta1 < 1);
            check("beta2", beta2, beta2 >= 0 && beta2 < 1);
            check("epsilon", epsilon, epsilon >= 0);
        }

        @Override
        public List<String> memories() {
            return List.of("m", "v");
        }

        @Override
        public Matrix remember(String letter, Matrix memory, Matrix gradient, Matrix parameter) {
            return letter.equals("m")
                    ? average(beta1, memory, gradient)
                    : average(beta2, memory, gradient.hadamard(gradient));
        }

        @Override
        public Matrix move(
                Matrix parameter,
                Matrix gradient,
                List<Matrix> memories,
                double learningRate,
                int update) {
            double stepSize = learningRate / (1 - StrictMath.pow(beta1, update));
            double root = Math.sqrt(1 - StrictMath.pow(beta2, update));
            var ratio = memories.get(0)
                    .zip(memories.get(1), (m, v) -> m / (Math.sqrt(v) / root + epsilon));
            return parameter.combine(1, ratio, -stepSize);
        }
    }

    /**
     * RMSprop (Hinton): v ← ρ v + (1 − ρ) g², θ ← θ − α g / (√v + ε).
     *
     * @param smoothing 0 ≤ ρ < 1, which PyTorch calls alpha
     * @param epsilon ε ≥ 0
     */
    record RmsProp(double smoothing, double epsilon) implements Optimizer {

        public RmsProp {
            check("smoothing", smoothing, smoothing >= 0 && smoothing < 1);
            check("epsilon", epsilon, epsilon >= 0);
        }

        @Override
        public List<String> memories() {
            return List.of("v");
        }

        @Override
        public Matrix remember(String letter, Matrix memory, Matrix gradient, Matrix parameter) {
            return average(smoothing, memory, gradient.hadamard(gradient));
        }

        @Override
        public Matrix move(
                Matrix parameter,
                Matrix gradient,
                List<Matrix> memories,
                double learningRate,
                int update) {
            var ratio = gradient.zip(memories.get(0), (g, v) -> g / (Math.sqrt(v) + epsilon));
            return parameter.combine(1, ratio, -learningRate);
        }
    }

    private static void check(String name, double value, boolean isPossible) {
        if (!isPossible || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no " + name + " is " + value);
        }
    }

    /** The moving average: keep · old + (1 − keep) · now. */
    private static Matrix average(double keep, Matrix old, Matrix now) {
        return old.combine(keep, now, 1 - keep);
    }
}
