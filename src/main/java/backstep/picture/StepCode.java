package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.text.Numerals;

/** The line of NumPy that does a step. */
final class StepCode implements Operation.Visitor<String> {

    private StepCode() {}

    static String of(Step step) {
        return identifier(step.quantity()) + " = " + step.operation().accept(new StepCode());
    }

    @Override
    public String given(Operation.Given given) {
        var x = given.result();
        return x.shape().size() <= 12 ? "np.array(" + rows(x) + ")" : "batch.inputs.T";
    }

    @Override
    public String weightedSum(Operation.WeightedSum sum) {
        var product = name(sum.weights()) + " @ " + name(sum.input());
        return sum.bias().map(bias -> product + " + " + name(bias)).orElse(product);
    }

    @Override
    public String activate(Operation.Activate activate) {
        return activation(activate.activation(), name(activate.weightedSum()));
    }

    @Override
    public String probabilities(Operation.Probabilities probabilities) {
        return "softmax(" + name(probabilities.output()) + ", axis=0)";
    }

    @Override
    public String lossValue(Operation.LossValue value) {
        var y = name(value.probabilities().orElse(value.output()));
        var terms = terms(value.loss().kind(), y, name(value.target()));
        int divisor = value.loss().divisor(value.output().value().shape());
        if (value.output().value().shape().size() == 1) {
            return terms;
        }
        return "np.sum(" + terms + ")" + (divisor == 1 ? "" : " / " + divisor);
    }

    @Override
    public String lossGradient(Operation.LossGradient gradient) {
        var y = name(gradient.probabilities().orElse(gradient.output()));
        var slopes = slopes(gradient.loss().kind(), y, name(gradient.target()));
        int divisor = gradient.loss().divisor(gradient.output().value().shape());
        return divisor == 1 ? slopes : slopes + " / " + divisor;
    }

    @Override
    public String activationGradient(Operation.ActivationGradient gradient) {
        var g = name(gradient.outputGradient());
        var y = name(gradient.output());
        if (gradient.activation() == Activation.SOFTMAX) {
            return y + " * (" + g + " - np.sum(" + g + " * " + y + ", axis=0))";
        }
        return g + " * " + derivative(gradient.activation(), name(gradient.weightedSum()), y);
    }

    @Override
    public String weightGradient(Operation.WeightGradient gradient) {
        return name(gradient.sumGradient()) + " @ " + name(gradient.input()) + ".T";
    }

    @Override
    public String biasGradient(Operation.BiasGradient gradient) {
        var g = name(gradient.sumGradient());
        return gradient.sumGradient().value().columns() == 1
                ? g + " * 1"
                : g + ".sum(axis=1, keepdims=True)";
    }

    @Override
    public String inputGradient(Operation.InputGradient gradient) {
        return name(gradient.weights()) + ".T @ " + name(gradient.sumGradient());
    }

    @Override
    public String remember(Operation.Remember remember) {
        var memory = name(remember.memory());
        var g = name(remember.gradient());
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            return sgd.momentum() + " * " + memory + " + " + decayed(sgd, remember.parameter(), g);
        }
        double keep = OptimizerFormula.smoothing(remember);
        var power = remember.letter().equals("v") ? g + "**2" : g;
        return keep + " * " + memory + " + (1 - " + keep + ") * " + power;
    }

    @Override
    public String move(Operation.Move move) {
        return name(move.parameter()) + " - lr * " + direction(move);
    }

    @Override
    public String keep(Operation.Keep keep) {
        return name(keep.parameter());
    }

    private static String direction(Operation.Move move) {
        var g = name(move.gradient());
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move, decayed(sgd, move.parameter(), g));
        }
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return "(%s / (1 - %s**%d)) / (np.sqrt(%s / (1 - %s**%d)) + %s)"
                    .formatted(
                            name(move.memories().get(0)),
                            adam.beta1(),
                            move.update(),
                            name(move.memories().get(1)),
                            adam.beta2(),
                            move.update(),
                            adam.epsilon());
        }
        var rmsProp = (Optimizer.RmsProp) move.optimizer();
        return g + " / (np.sqrt(" + name(move.memories().get(0)) + ") + " + rmsProp.epsilon() + ")";
    }

    private static String direction(Optimizer.Sgd sgd, Operation.Move move, String decayed) {
        if (!sgd.hasMomentum()) {
            return sgd.hasWeightDecay() ? "(" + decayed + ")" : decayed;
        }
        var memory = name(move.memories().get(0));
        return sgd.nesterov()
                ? "(" + decayed + " + " + sgd.momentum() + " * " + memory + ")"
                : memory;
    }

    private static String decayed(Optimizer.Sgd sgd, Operand parameter, String gradient) {
        return sgd.hasWeightDecay()
                ? gradient + " + " + sgd.weightDecay() + " * " + name(parameter)
                : gradient;
    }

    private static String activation(Activation activation, String z) {
        return switch (activation) {
            case IDENTITY -> z;
            case RELU -> "np.maximum(0, " + z + ")";
            case LEAKY_RELU -> "np.maximum(0.01 * " + z + ", " + z + ")";
            case ELU -> "np.where(" + z + " > 0, " + z + ", np.expm1(" + z + "))";
            case SIGMOID -> "1 / (1 + np.exp(-" + z + "))";
            case TANH -> "np.tanh(" + z + ")";
            case SOFTPLUS -> "np.log1p(np.exp(" + z + "))";
            case SILU -> z + " / (1 + np.exp(-" + z + "))";
            case GELU -> z + " * norm.cdf(" + z + ")";
            case SOFTMAX -> "softmax(" + z + ", axis=0)";
        };
    }

    private static String derivative(Activation activation, String z, String y) {
        return switch (activation) {
            case IDENTITY -> "1";
            case RELU -> "(" + z + " > 0)";
            case LEAKY_RELU -> "np.where(" + z + " > 0, 1, 0.01)";
            case ELU -> "np.where(" + z + " > 0, 1, np.exp(" + z + "))";
            case SIGMOID -> y + " * (1 - " + y + ")";
            case TANH -> "(1 - " + y + "**2)";
            case SOFTPLUS -> "sigmoid(" + z + ")";
            case SILU -> "(sigmoid(" + z + ") * (1 + " + z + " * (1 - sigmoid(" + z + "))))";
            case GELU -> "(norm.cdf(" + z + ") + " + z + " * norm.pdf(" + z + "))";
            case SOFTMAX -> throw new IllegalArgumentException("softmax has a Jacobian");
        };
    }

    private static String terms(Loss.Kind kind, String y, String t) {
        var d = y + " - " + t;
        return switch (kind) {
            case L1 -> "np.abs(" + d + ")";
            case MSE -> "(" + d + ")**2";
            case HALF_SQUARED -> "0.5 * (" + d + ")**2";
            case HUBER -> "huber(1, " + d + ")";
            case BCE ->
                "-(" + t + " * np.log(" + y + ") + (1 - " + t + ") * np.log(1 - " + y + "))";
            case CROSS_ENTROPY -> "-" + t + " * np.log(" + y + ")";
        };
    }

    private static String slopes(Loss.Kind kind, String y, String t) {
        var d = "(" + y + " - " + t + ")";
        return switch (kind) {
            case L1 -> "np.where(" + y + " > " + t + ", 1, -1)";
            case MSE -> "2 * " + d;
            case HALF_SQUARED, CROSS_ENTROPY -> d;
            case HUBER -> "np.clip" + d.replace(")", ", -1, 1)");
            case BCE -> d + " / (" + y + " * (1 - " + y + "))";
        };
    }

    private static String rows(Matrix matrix) {
        var text = new StringBuilder("[");
        for (int i = 0; i < matrix.rows(); i++) {
            text.append(i == 0 ? "[" : ", [");
            for (int j = 0; j < matrix.columns(); j++) {
                text.append(j == 0 ? "" : ", ").append(ascii(matrix.at(i, j)));
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    private static String ascii(double number) {
        return Numerals.exact(number).replace('−', '-');
    }

    private static String name(Operand operand) {
        return identifier(operand.quantity());
    }

    /** The name as Python can have it: {@code dL_dW2}. */
    private static String identifier(Quantity quantity) {
        return quantity.name().replace('/', '_').replace(' ', '_');
    }
}
