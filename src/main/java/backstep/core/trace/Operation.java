package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One elementary computation with its real operands; one sample is one column, n samples a batch.
 */
public sealed interface Operation {

    /** The matrix that this computes from its operands. */
    Matrix result();

    /** What the visitor makes of this kind of operation. */
    <T> T accept(Visitor<T> visitor);

    /** Something that is different for each kind of operation. */
    interface Visitor<T> {
        T given(Given operation);

        T weightedSum(WeightedSum operation);

        T activate(Activate operation);

        T probabilities(Probabilities operation);

        T lossValue(LossValue operation);

        T lossGradient(LossGradient operation);

        T activationGradient(ActivationGradient operation);

        T weightGradient(WeightGradient operation);

        T biasGradient(BiasGradient operation);

        T inputGradient(InputGradient operation);

        T remember(Remember operation);

        T move(Move operation);

        T keep(Keep operation);
    }

    /** A matrix that is given, not computed: the input x, [inputs × n]. */
    record Given(Matrix result) implements Operation {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.given(this);
        }
    }

    /** W·x + b, [units × inputs]·[inputs × n] + [units × 1] to every column. */
    record WeightedSum(Operand weights, Operand input, Optional<Operand> bias)
            implements Operation {
        @Override
        public Matrix result() {
            return bias.isPresent()
                    ? weights.value().timesPlus(input.value(), bias.get().value())
                    : weights.value().times(input.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.weightedSum(this);
        }
    }

    /** y = f(z), of z's shape. */
    record Activate(Activation activation, Operand weightedSum) implements Operation {
        @Override
        public Matrix result() {
            return activation.apply(weightedSum.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.activate(this);
        }
    }

    /** p = softmax(y), column by column. */
    record Probabilities(Operand output) implements Operation {
        @Override
        public Matrix result() {
            return Loss.probabilities(output.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.probabilities(this);
        }
    }

    /** L, [1 × 1], of the output and the target, both [units × n]. */
    record LossValue(Loss loss, Operand output, Operand target, Optional<Operand> probabilities)
            implements Operation {
        @Override
        public Matrix result() {
            return loss.value(output.value(), target.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lossValue(this);
        }
    }

    /** ∂L/∂y of the last layer's output, [units × n]. */
    record LossGradient(Loss loss, Operand output, Operand target, Optional<Operand> probabilities)
            implements Operation {
        @Override
        public Matrix result() {
            return probabilities
                    .map(p -> loss.gradientByProbabilities(p.value(), target.value()))
                    .orElseGet(() -> loss.gradient(output.value(), target.value()));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lossGradient(this);
        }
    }

    /** ∂L/∂z = ∂L/∂y ⊙ f′(z), or for softmax the Jacobian's product with ∂L/∂y. */
    record ActivationGradient(
            Activation activation, Operand outputGradient, Operand weightedSum, Operand output)
            implements Operation {
        @Override
        public Matrix result() {
            return activation.backward(weightedSum.value(), output.value(), outputGradient.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.activationGradient(this);
        }
    }

    /** ∂L/∂W = ∂L/∂z · xᵀ, [units × n]·[n × inputs]. */
    record WeightGradient(Operand sumGradient, Operand input) implements Operation {
        @Override
        public Matrix result() {
            return sumGradient.value().timesTransposed(input.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.weightGradient(this);
        }
    }

    /** ∂L/∂b = the sum of ∂L/∂z over the batch, [units × n] to [units × 1]. */
    record BiasGradient(Operand sumGradient) implements Operation {
        @Override
        public Matrix result() {
            return sumGradient.value().rowSums();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.biasGradient(this);
        }
    }

    /** ∂L/∂x = Wᵀ · ∂L/∂z, [inputs × units]·[units × n]. */
    record InputGradient(Operand weights, Operand sumGradient) implements Operation {
        @Override
        public Matrix result() {
            return weights.value().transposedTimes(sumGradient.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.inputGradient(this);
        }
    }

    /** What the optimizer remembers after this gradient, of the parameter's shape. */
    record Remember(
            Optimizer optimizer, String letter, Operand memory, Operand gradient, Operand parameter)
            implements Operation {
        @Override
        public Matrix result() {
            return optimizer.remember(letter, memory.value(), gradient.value(), parameter.value());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.remember(this);
        }
    }

    /**
     * The parameter after the update, of its old shape.
     *
     * @param update which update of training this is, from 1
     */
    record Move(
            Optimizer optimizer,
            Operand parameter,
            Operand gradient,
            List<Operand> memories,
            double learningRate,
            int update)
            implements Operation {

        public Move {
            memories = List.copyOf(memories);
        }

        @Override
        public Matrix result() {
            return resultAt(learningRate);
        }

        /** Where the parameter would be if this update were made at another rate. */
        Matrix resultAt(double rate) {
            return optimizer.move(parameter.value(), gradient.value(), remembered(), rate, update);
        }

        private List<Matrix> remembered() {
            if (memories.isEmpty()) {
                return List.of();
            }
            var remembered = new ArrayList<Matrix>();
            for (var memory : memories) {
                remembered.add(memory.value());
            }
            return remembered;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.move(this);
        }
    }

    /** A frozen parameter, which the update leaves as it is. */
    record Keep(Operand parameter) implements Operation {
        @Override
        public Matrix result() {
            return parameter.value();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.keep(this);
        }
    }
}
