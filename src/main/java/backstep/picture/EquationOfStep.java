package backstep.picture;

import static backstep.picture.EquationPicture.number;
import static backstep.picture.EquationPicture.sign;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Optimizer;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The equation of real matrices of each kind of step. */
final class EquationOfStep implements Operation.Visitor<List<EquationPicture.Term>> {

    private final Trace trace;
    private final Wording wording;

    private EquationOfStep(Trace trace, Wording wording) {
        this.trace = trace;
        this.wording = wording;
    }

    static EquationPicture of(Step step, Trace trace, Wording wording) {
        var equation = new EquationOfStep(trace, wording);
        var terms = new ArrayList<EquationPicture.Term>();
        terms.add(equation.matrix(step.quantity(), step.value(), Emphasis.CURRENT));
        terms.addAll(step.operation().accept(equation));
        return new EquationPicture(terms);
    }

    @Override
    public List<EquationPicture.Term> given(Operation.Given given) {
        return List.of();
    }

    @Override
    public List<EquationPicture.Term> weightedSum(Operation.WeightedSum sum) {
        var terms = list(sign("="), matrix(sum.weights()), sign("·"), matrix(sum.input()));
        sum.bias().ifPresent(bias -> {
            terms.add(sign("+"));
            terms.add(matrix(bias));
        });
        return terms;
    }

    @Override
    public List<EquationPicture.Term> activate(Operation.Activate activate) {
        return function(activate.activation().key(), activate.weightedSum());
    }

    @Override
    public List<EquationPicture.Term> probabilities(Operation.Probabilities probabilities) {
        return function(Activation.SOFTMAX.key(), probabilities.output());
    }

    @Override
    public List<EquationPicture.Term> lossValue(Operation.LossValue value) {
        var compared = value.probabilities().orElse(value.output());
        int divisor = value.loss().divisor(compared.value().shape());
        boolean single = compared.value().shape().size() == 1;
        var opening = (divisor == 1 ? "" : "1/" + divisor + " ") + (single ? "" : "Σ ");
        var terms = list(sign("="));
        switch (value.loss().kind()) {
            case L1 -> terms.addAll(pair(opening + "|", compared, "−", value.target(), "|"));
            case MSE -> terms.addAll(pair(opening + "(", compared, "−", value.target(), ")²"));
            case HALF_SQUARED ->
                terms.addAll(pair(opening + "½ (", compared, "−", value.target(), ")²"));
            case HUBER -> terms.addAll(pair(opening + "h(", compared, "−", value.target(), ")"));
            case BCE -> terms.addAll(pair(opening + "bce(", compared, ",", value.target(), ")"));
            case CROSS_ENTROPY ->
                terms.addAll(pair(opening + "−ln", compared, "⊙", value.target(), ""));
        }
        return terms;
    }

    @Override
    public List<EquationPicture.Term> lossGradient(Operation.LossGradient gradient) {
        var compared = gradient.probabilities().orElse(gradient.output());
        int divisor = gradient.loss().divisor(compared.value().shape());
        var opening = divisor == 1 ? "" : "1/" + divisor + " ";
        var target = gradient.target();
        var terms = list(sign("="));
        switch (gradient.loss().kind()) {
            case L1 -> terms.addAll(pair(opening + "sign(", compared, "−", target, ")"));
            case MSE -> terms.addAll(pair(opening + "2 (", compared, "−", target, ")"));
            case HALF_SQUARED, CROSS_ENTROPY ->
                terms.addAll(pair(opening + "(", compared, "−", target, ")"));
            case HUBER -> terms.addAll(pair(opening + "clip(", compared, "−", target, ")"));
            case BCE -> terms.addAll(pair(opening + "bce′(", compared, ",", target, ")"));
        }
        return terms;
    }

    @Override
    public List<EquationPicture.Term> activationGradient(Operation.ActivationGradient gradient) {
        if (gradient.activation() == Activation.SOFTMAX) {
            return softmaxGradient(gradient);
        }
        var z = gradient.weightedSum();
        var slope = gradient.activation().derivative(z.value());
        var name = Formula.row(
                Formula.symbol("f"), Formula.upright("′("), Formula.of(z), Formula.upright(")"));
        return List.of(
                sign("="),
                matrix(gradient.outputGradient()),
                sign("⊙"),
                matrix(name, "f'(" + z.quantity().name() + ")", slope));
    }

    @Override
    public List<EquationPicture.Term> weightGradient(Operation.WeightGradient gradient) {
        return List.of(
                sign("="), matrix(gradient.sumGradient()), sign("·"), transposed(gradient.input()));
    }

    @Override
    public List<EquationPicture.Term> biasGradient(Operation.BiasGradient gradient) {
        boolean single = gradient.sumGradient().value().columns() == 1;
        return List.of(sign(single ? "=" : "= Σ"), matrix(gradient.sumGradient()));
    }

    @Override
    public List<EquationPicture.Term> inputGradient(Operation.InputGradient gradient) {
        return List.of(
                sign("="),
                transposed(gradient.weights()),
                sign("·"),
                matrix(gradient.sumGradient()));
    }

    @Override
    public List<EquationPicture.Term> remember(Operation.Remember remember) {
        if (remember.optimizer() instanceof Optimizer.Sgd sgd) {
            var terms = list(
                    sign("←"),
                    number(sgd.momentum()),
                    matrix(remember.memory()),
                    sign("+"),
                    matrix(remember.gradient()));
            if (sgd.hasWeightDecay()) {
                terms.addAll(List.of(
                        sign("+"), number(sgd.weightDecay()), matrix(remember.parameter())));
            }
            return terms;
        }
        double keep = OptimizerFormula.smoothing(remember);
        var terms = list(
                sign("←"),
                number(keep),
                matrix(remember.memory()),
                sign("+"),
                sign("(1 − " + keep + ")"),
                matrix(remember.gradient()));
        if (remember.letter().equals("v")) {
            terms.add(sign("²"));
        }
        return terms;
    }

    @Override
    public List<EquationPicture.Term> move(Operation.Move move) {
        var terms = list(
                sign("←"),
                matrix(move.parameter()),
                sign("−"),
                number(move.learningRate()),
                sign("·"));
        terms.addAll(direction(move));
        return terms;
    }

    @Override
    public List<EquationPicture.Term> keep(Operation.Keep keep) {
        return List.of(sign("="), matrix(keep.parameter()));
    }

    private List<EquationPicture.Term> direction(Operation.Move move) {
        if (move.optimizer() instanceof Optimizer.Sgd sgd) {
            return direction(sgd, move);
        }
        if (move.optimizer() instanceof Optimizer.Adam adam) {
            return List.of(
                    corrected(move.memories().get(0), adam.beta1(), move.update()),
                    sign("/ (√"),
                    corrected(move.memories().get(1), adam.beta2(), move.update()),
                    sign("+ ε)"));
        }
        return List.of(
                matrix(move.gradient()),
                sign("/ (√"),
                matrix(move.memories().get(0)),
                sign("+ ε)"));
    }

    private List<EquationPicture.Term> direction(Optimizer.Sgd sgd, Operation.Move move) {
        if (sgd.hasMomentum() && !sgd.nesterov()) {
            return List.of(matrix(move.memories().get(0)));
        }
        var terms = list(matrix(move.gradient()));
        if (sgd.hasWeightDecay()) {
            terms.addAll(List.of(sign("+"), number(sgd.weightDecay()), matrix(move.parameter())));
        }
        if (sgd.nesterov()) {
            terms.addAll(List.of(
                    sign("+"), number(sgd.momentum()), matrix(move.memories().get(0))));
        }
        if (terms.size() > 1) {
            terms.add(0, sign("("));
            terms.add(sign(")"));
        }
        return terms;
    }

    /** m̂ = m / (1 − βᵗ). */
    private EquationPicture.Term corrected(Operand memory, double beta, int update) {
        var value = memory.value().scale(1 / (1 - StrictMath.pow(beta, update)));
        var hat = memory.quantity().name().substring(0, 1) + "̂";
        return matrix(Formula.symbol(hat), hat, value);
    }

    private List<EquationPicture.Term> softmaxGradient(Operation.ActivationGradient gradient) {
        var y = gradient.output();
        var g = gradient.outputGradient();
        var sums = g.value().hadamard(y.value()).transpose().rowSums().transpose();
        var name = Formula.row(
                Formula.upright("Σ "),
                Formula.inline(g.quantity()),
                Formula.sign("⊙"),
                Formula.of(y));
        return List.of(
                sign("="),
                matrix(y),
                sign("⊙ ("),
                matrix(g),
                sign("−"),
                matrix(name, name.plainText(), sums),
                sign(")"));
    }

    private List<EquationPicture.Term> function(String name, Operand operand) {
        return List.of(sign("="), sign(name + "("), matrix(operand), sign(")"));
    }

    private List<EquationPicture.Term> pair(
            String opening, Operand left, String between, Operand right, String closing) {
        return List.of(sign(opening), matrix(left), sign(between), matrix(right), sign(closing));
    }

    private static List<EquationPicture.Term> list(EquationPicture.Term... terms) {
        return new ArrayList<>(List.of(terms));
    }

    private EquationPicture.Term matrix(Operand operand) {
        return matrix(operand.quantity(), operand.value(), Emphasis.NONE);
    }

    private EquationPicture.Term matrix(Quantity quantity, Matrix value, Emphasis emphasis) {
        return term(
                Formula.inline(quantity),
                quantity.name(),
                value,
                Scale.of(trace, quantity),
                emphasis);
    }

    private EquationPicture.Term transposed(Operand operand) {
        var quantity = operand.quantity();
        return term(
                Formula.transposed(Formula.inline(quantity)),
                quantity.name() + " transposed",
                operand.value().transpose(),
                Scale.of(trace, quantity),
                Emphasis.NONE);
    }

    private EquationPicture.Term matrix(Formula name, String plainName, Matrix value) {
        return term(name, plainName, value, value.largestMagnitude(), Emphasis.NONE);
    }

    private EquationPicture.Term term(
            Formula name, String plainName, Matrix value, double scale, Emphasis emphasis) {
        return new EquationPicture.MatrixTerm(new MatrixPicture(
                "",
                name,
                value.shape(),
                Optional.of(value),
                scale,
                emphasis,
                wording.numerals(),
                wording.describe(plainName, value.shape(), Optional.of(value))));
    }
}
