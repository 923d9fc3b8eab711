package backstep.picture;

import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.transposed;

import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;

import java.util.List;

/** The formula of each kind of step. */
final class FormulaOfStep implements Operation.Visitor<StepFormula> {

    private final Step step;

    FormulaOfStep(Step step) {
        this.step = step;
    }

    @Override
    public StepFormula given(Operation.Given given) {
        return formula("", row(), List.of());
    }

    @Override
    public StepFormula weightedSum(Operation.WeightedSum sum) {
        var product = row(Formula.of(sum.weights()), sign("·"), Formula.of(sum.input()));
        return equation(
                sum.bias()
                        .map(bias -> row(product, sign("+"), Formula.of(bias)))
                        .orElse(product),
                List.of());
    }

    @Override
    public StepFormula activate(Operation.Activate activate) {
        return equation(
                ActivationFormula.value(activate.activation(), activate.weightedSum()),
                ActivationFormula.whereOfValue(activate.activation(), activate.weightedSum()));
    }

    @Override
    public StepFormula probabilities(Operation.Probabilities probabilities) {
        return equation(new SoftmaxFormula(probabilities.output()).value(), List.of());
    }

    @Override
    public StepFormula lossValue(Operation.LossValue value) {
        var compared = value.probabilities().orElse(value.output());
        var formula = new LossFormula(value.loss(), value.output(), compared, value.target());
        return equation(formula.value(), formula.whereOfValue());
    }

    @Override
    public StepFormula lossGradient(Operation.LossGradient gradient) {
        var compared = gradient.probabilities().orElse(gradient.output());
        var formula =
                new LossFormula(gradient.loss(), gradient.output(), compared, gradient.target());
        return equation(formula.gradient(), formula.whereOfGradient());
    }

    @Override
    public StepFormula activationGradient(Operation.ActivationGradient gradient) {
        return equation(
                ActivationFormula.gradient(gradient), ActivationFormula.whereOfGradient(gradient));
    }

    @Override
    public StepFormula weightGradient(Operation.WeightGradient gradient) {
        return equation(
                row(
                        Formula.of(gradient.sumGradient()),
                        sign("·"),
                        transposed(Formula.of(gradient.input()))),
                List.of());
    }

    @Override
    public StepFormula biasGradient(Operation.BiasGradient gradient) {
        var term = Formula.of(gradient.sumGradient());
        boolean single = gradient.sumGradient().value().columns() == 1;
        return equation(
                single ? term : sumOverBatch(gradient.sumGradient().quantity().variable()),
                List.of());
    }

    @Override
    public StepFormula inputGradient(Operation.InputGradient gradient) {
        return equation(
                row(
                        transposed(Formula.of(gradient.weights())),
                        sign("·"),
                        Formula.of(gradient.sumGradient())),
                List.of());
    }

    @Override
    public StepFormula remember(Operation.Remember remember) {
        return becomes(OptimizerFormula.memory(remember), List.of());
    }

    @Override
    public StepFormula move(Operation.Move move) {
        return becomes(OptimizerFormula.move(move), OptimizerFormula.where(move));
    }

    @Override
    public StepFormula keep(Operation.Keep keep) {
        return becomes(Formula.of(keep.parameter()), List.of());
    }

    /** Σₙ ∂L/∂zₙ, with a term for each sample n. */
    private static Formula sumOverBatch(Quantity.Variable z) {
        return new Formula.Sum(symbol("n"), Formula.gradientElement(z, "n"));
    }

    private StepFormula equation(Formula right, List<Formula> where) {
        return formula("=", right, where);
    }

    private StepFormula becomes(Formula right, List<Formula> where) {
        return formula("←", right, where);
    }

    private StepFormula formula(String relation, Formula right, List<Formula> where) {
        return new StepFormula(Formula.of(step.quantity()), relation, List.of(), right, where);
    }
}
