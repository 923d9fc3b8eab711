package backstep.picture;

import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.transposed;
import static backstep.picture.Formula.upright;

import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.Optional;

/** The formula of each kind of step. */
final class FormulaOfStep implements Operation.Visitor<StepFormula> {

    private final Step step;

    FormulaOfStep(Step step) {
        this.step = step;
    }

    @Override
    public StepFormula given(Operation.Given given) {
        return new StepFormula(Formula.of(step.quantity()), "", Optional.empty(), row());
    }

    @Override
    public StepFormula weightedSum(Operation.WeightedSum sum) {
        var product = row(Formula.of(sum.weights()), sign("·"), Formula.of(sum.input()));
        return equation(sum.bias()
                .map(bias -> row(product, sign("+"), Formula.of(bias)))
                .orElse(product));
    }

    @Override
    public StepFormula activate(Operation.Activate activate) {
        return equation(
                ActivationFormula.value(activate.activation(), Formula.of(activate.weightedSum())));
    }

    @Override
    public StepFormula probabilities(Operation.Probabilities probabilities) {
        return equation(ActivationFormula.softmax(Formula.of(probabilities.output())));
    }

    @Override
    public StepFormula lossValue(Operation.LossValue value) {
        var compared = value.probabilities().orElse(value.output());
        return equation(LossFormula.value(value.loss(), compared, value.target()));
    }

    @Override
    public StepFormula lossGradient(Operation.LossGradient gradient) {
        var compared = gradient.probabilities().orElse(gradient.output());
        return equation(LossFormula.gradient(gradient.loss(), compared, gradient.target()));
    }

    @Override
    public StepFormula activationGradient(Operation.ActivationGradient gradient) {
        return chain(
                gradient.outputGradient(),
                gradient.weightedSum().quantity().variable(),
                ActivationFormula.gradient(gradient));
    }

    @Override
    public StepFormula weightGradient(Operation.WeightGradient gradient) {
        return chain(
                gradient.sumGradient(),
                step.quantity().variable(),
                row(
                        Formula.of(gradient.sumGradient()),
                        sign("·"),
                        transposed(Formula.of(gradient.input()))));
    }

    @Override
    public StepFormula biasGradient(Operation.BiasGradient gradient) {
        var term = Formula.of(gradient.sumGradient());
        boolean single = gradient.sumGradient().value().columns() == 1;
        return chain(
                gradient.sumGradient(),
                step.quantity().variable(),
                single
                        ? row(term, sign("·"), upright("1"))
                        : new Formula.Sum(symbol("n"), row(term)));
    }

    @Override
    public StepFormula inputGradient(Operation.InputGradient gradient) {
        return chain(
                gradient.sumGradient(),
                step.quantity().variable(),
                row(
                        transposed(Formula.of(gradient.weights())),
                        sign("·"),
                        Formula.of(gradient.sumGradient())));
    }

    @Override
    public StepFormula remember(Operation.Remember remember) {
        return becomes(OptimizerFormula.memory(remember));
    }

    @Override
    public StepFormula move(Operation.Move move) {
        return becomes(OptimizerFormula.move(move));
    }

    @Override
    public StepFormula keep(Operation.Keep keep) {
        return becomes(Formula.of(keep.parameter()));
    }

    private StepFormula equation(Formula right) {
        return new StepFormula(Formula.of(step.quantity()), "=", Optional.empty(), right);
    }

    private StepFormula becomes(Formula right) {
        return new StepFormula(Formula.of(step.quantity()), "←", Optional.empty(), right);
    }

    /** ∂L/∂by = ∂L/∂through · ∂through/∂by = right. */
    private StepFormula chain(Operand through, Quantity.Variable by, Formula right) {
        var inner = through.quantity().variable();
        var rule = row(
                Formula.of(through),
                upright(" "),
                new Formula.Derivative(symbol(inner), symbol(by)));
        return new StepFormula(Formula.of(step.quantity()), "=", Optional.of(rule), right);
    }
}
