package backstep.picture;

import static backstep.picture.EquationPicture.sign;
import static backstep.picture.EquationTerms.list;

import backstep.core.math.ErrorFunction;
import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;

import java.util.List;

/** The equation of real matrices of each kind of step. */
final class EquationOfStep implements Operation.Visitor<List<EquationPicture.Term>> {

    private final EquationTerms terms;

    private EquationOfStep(EquationTerms terms) {
        this.terms = terms;
    }

    static EquationPicture of(Step step, Trace trace, Wording wording) {
        var terms =
                new EquationTerms(trace, step.quantity(), step.phase() != Phase.UPDATE, wording);
        var equation = list(terms.result(step.quantity(), step.value()));
        equation.addAll(step.operation().accept(new EquationOfStep(terms)));
        return new EquationPicture(equation);
    }

    @Override
    public List<EquationPicture.Term> given(Operation.Given given) {
        return List.of();
    }

    @Override
    public List<EquationPicture.Term> weightedSum(Operation.WeightedSum sum) {
        var equation =
                list(sign("="), terms.matrix(sum.weights()), sign("·"), terms.matrix(sum.input()));
        sum.bias().ifPresent(bias -> {
            equation.add(sign("+"));
            equation.add(terms.matrix(bias));
        });
        return equation;
    }

    @Override
    public List<EquationPicture.Term> activate(Operation.Activate activate) {
        var z = activate.weightedSum();
        return switch (activate.activation()) {
            case IDENTITY -> List.of(sign("="), terms.matrix(z));
            case RELU -> function("max(0,", z);
            case LEAKY_RELU -> function("leaky-relu(", z);
            case ELU -> function("elu(", z);
            case SIGMOID -> function("σ(", z);
            case TANH -> function("tanh(", z);
            case SOFTPLUS -> function("softplus(", z);
            case SILU -> gated(z, "σ", Activation.SIGMOID.apply(z.value()));
            case GELU -> gated(z, "Φ", z.value().map(ErrorFunction::normalCdf));
            case SOFTMAX -> new SoftmaxEquation(terms, z).value();
        };
    }

    @Override
    public List<EquationPicture.Term> probabilities(Operation.Probabilities probabilities) {
        return new SoftmaxEquation(terms, probabilities.output()).value();
    }

    @Override
    public List<EquationPicture.Term> lossValue(Operation.LossValue value) {
        return LossEquation.of(
                        terms, value.loss(), value.output(), value.target(), value.probabilities())
                .value();
    }

    @Override
    public List<EquationPicture.Term> lossGradient(Operation.LossGradient gradient) {
        return LossEquation.of(
                        terms,
                        gradient.loss(),
                        gradient.output(),
                        gradient.target(),
                        gradient.probabilities())
                .gradient();
    }

    @Override
    public List<EquationPicture.Term> activationGradient(Operation.ActivationGradient gradient) {
        if (gradient.activation() == Activation.SOFTMAX) {
            return softmaxGradient(gradient);
        }
        var z = gradient.weightedSum();
        return List.of(
                sign("="),
                terms.matrix(gradient.outputGradient()),
                sign("⊙"),
                terms.slope(
                        gradient.output().quantity().variable(),
                        z.quantity().variable(),
                        gradient.activation().derivative(z.value())));
    }

    @Override
    public List<EquationPicture.Term> weightGradient(Operation.WeightGradient gradient) {
        return List.of(
                sign("="),
                terms.matrix(gradient.sumGradient()),
                sign("·"),
                terms.transposed(gradient.input()));
    }

    @Override
    public List<EquationPicture.Term> biasGradient(Operation.BiasGradient gradient) {
        var equation = list(sign("="));
        if (gradient.sumGradient().value().columns() > 1) {
            equation.add(sign("Σ"));
        }
        equation.add(terms.matrix(gradient.sumGradient()));
        return equation;
    }

    @Override
    public List<EquationPicture.Term> inputGradient(Operation.InputGradient gradient) {
        return List.of(
                sign("="),
                terms.transposed(gradient.weights()),
                sign("·"),
                terms.matrix(gradient.sumGradient()));
    }

    @Override
    public List<EquationPicture.Term> remember(Operation.Remember remember) {
        return new OptimizerEquation(terms).memory(remember);
    }

    @Override
    public List<EquationPicture.Term> move(Operation.Move move) {
        return new OptimizerEquation(terms).move(move);
    }

    @Override
    public List<EquationPicture.Term> keep(Operation.Keep keep) {
        return List.of(sign("←"), terms.matrix(keep.parameter()));
    }

    private List<EquationPicture.Term> function(String opening, Operand operand) {
        return List.of(sign("="), sign(opening), terms.matrix(operand), sign(")"));
    }

    /** z ⊙ g(z), where g(z) is the share of z that passes. */
    private List<EquationPicture.Term> gated(Operand z, String gate, Matrix shares) {
        var name = Formula.row(Formula.symbol(gate), bracketed(z));
        return List.of(
                sign("="),
                terms.matrix(z),
                sign("⊙"),
                terms.between(name, shares, List.of(sign(gate + "("), terms.matrix(z), sign(")"))));
    }

    /** y ⊙ (∂L/∂y − Σⱼ ∂L/∂yⱼ yⱼ): softmax's Jacobian times what arrived. */
    private List<EquationPicture.Term> softmaxGradient(Operation.ActivationGradient gradient) {
        var y = gradient.output();
        var arrived = gradient.outputGradient();
        var sums = arrived.value().hadamard(y.value()).columnSums();
        return List.of(
                sign("="),
                terms.matrix(y),
                sign("⊙ ("),
                terms.matrix(arrived),
                sign("−"),
                terms.between(
                        ActivationFormula.weightedSum(gradient),
                        sums,
                        List.of(sign("Σ"), terms.matrix(arrived), sign("⊙"), terms.matrix(y))),
                sign(")"));
    }

    private static Formula bracketed(Operand operand) {
        return Formula.bracketed(Formula.of(operand));
    }
}
