package backstep.picture;

import static backstep.picture.EquationPicture.sign;
import static backstep.picture.EquationTerms.list;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.upright;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.trace.Operand;

import java.util.List;
import java.util.Optional;

/**
 * Each loss and its gradient as an equation of real matrices.
 *
 * @param compared the output or, where the loss takes them, the probabilities
 */
record LossEquation(
        EquationTerms terms, Loss loss, Operand output, Operand compared, Operand target) {

    static LossEquation of(
            EquationTerms terms,
            Loss loss,
            Operand output,
            Operand target,
            Optional<Operand> probabilities) {
        return new LossEquation(terms, loss, output, probabilities.orElse(output), target);
    }

    List<EquationPicture.Term> value() {
        var equation = list(sign("="));
        int divisor = loss.divisor(compared.value().shape());
        var factor = minus() + (divisor == 1 ? "" : "1/" + divisor);
        if (!factor.isEmpty()) {
            equation.add(sign(factor));
        }
        if (compared.value().shape().size() > 1) {
            equation.add(sign("Σ"));
        }
        equation.addAll(summand());
        return equation;
    }

    List<EquationPicture.Term> gradient() {
        var equation = list(sign("="));
        int divisor = loss.divisor(compared.value().shape());
        int factor = loss.kind() == Loss.Kind.MSE ? 2 : 1;
        if (divisor != 1 || factor != 1) {
            equation.add(sign(divisor == 1 ? "" + factor : factor + "/" + divisor));
            equation.add(sign("·"));
            equation.addAll(slope());
        } else {
            equation.addAll(alone(slope()));
        }
        return equation;
    }

    /** Brackets around all of it are needed after a factor only. */
    private static List<EquationPicture.Term> alone(List<EquationPicture.Term> slope) {
        boolean isBracketed =
                slope.get(0).equals(sign("(")) && slope.get(slope.size() - 1).equals(sign(")"));
        return isBracketed ? slope.subList(1, slope.size() - 1) : slope;
    }

    private String minus() {
        return switch (loss.kind()) {
            case BCE, CROSS_ENTROPY -> "−";
            case L1, MSE, HALF_SQUARED, HUBER -> "";
        };
    }

    private List<EquationPicture.Term> summand() {
        return switch (loss.kind()) {
            case L1 -> difference("|", "|");
            case MSE -> difference("(", ")²");
            case HALF_SQUARED -> difference("½ (", ")²");
            case HUBER -> difference("ℓ(", ")");
            case BCE ->
                List.of(
                        sign("("),
                        terms.matrix(target),
                        sign("⊙"),
                        logarithm(
                                Formula.of(compared),
                                compared.value(),
                                List.of(sign("ln"), terms.matrix(compared))),
                        sign("+"),
                        terms.between(
                                row(upright("1"), Formula.sign("−"), Formula.of(target)),
                                Limits.oneMinus(target.value()),
                                List.of(sign("1 −"), terms.matrix(target))),
                        sign("⊙"),
                        logarithm(
                                BceFormula.oneMinus(Formula.of(compared)),
                                Limits.oneMinus(compared.value()),
                                List.of(sign("ln(1 −"), terms.matrix(compared), sign(")"))),
                        sign(")"));
            case CROSS_ENTROPY -> List.of(terms.matrix(target), sign("⊙"), logProbabilities());
        };
    }

    /** ln p, or where a p is too small for that y − ln Σⱼ e^yⱼ. */
    private EquationPicture.Term logProbabilities() {
        var made = Limits.isVanishing(compared.value())
                ? new SoftmaxEquation(terms, output).logarithm()
                : list(sign("ln"), terms.matrix(compared));
        return terms.between(
                row(upright("ln "), Formula.of(compared)),
                Loss.logProbabilities(output.value()),
                made);
    }

    private List<EquationPicture.Term> slope() {
        return switch (loss.kind()) {
            case L1 -> difference("s(", ")");
            case MSE, HALF_SQUARED -> difference("(", ")");
            case CROSS_ENTROPY ->
                LossFormula.areProbabilities(target.value())
                        ? difference("(", ")")
                        : weightedDifference();
            case HUBER -> difference("max(−1, min(1,", "))");
            case BCE -> overSlope();
        };
    }

    /** p ⊙ Σt − t, where the targets of a sample do not sum to 1. */
    private List<EquationPicture.Term> weightedDifference() {
        return List.of(
                sign("("),
                terms.matrix(compared),
                sign("⊙"),
                terms.between(
                        LossFormula.targetSum(),
                        target.value().columnSums(),
                        List.of(sign("Σ"), terms.matrix(target))),
                sign("−"),
                terms.matrix(target),
                sign(")"));
    }

    /** (y − t) / (y ⊙ (1 − y)). */
    private List<EquationPicture.Term> overSlope() {
        var name = BceFormula.variance(Formula.of(compared), Formula.sign("⊙"), compared.value());
        var below = compared.value().map(Loss::clampedVariance);
        var equation = list();
        equation.addAll(difference("(", ")"));
        equation.add(sign("/"));
        equation.add(terms.between(name, below, variance()));
        return equation;
    }

    private List<EquationPicture.Term> variance() {
        var variance =
                list(terms.matrix(compared), sign("⊙ (1 −"), terms.matrix(compared), sign(")"));
        return Limits.isVarianceClamped(compared.value()) ? larger("1e−12", variance) : variance;
    }

    private List<EquationPicture.Term> difference(String opening, String closing) {
        return List.of(
                sign(opening),
                terms.matrix(compared),
                sign("−"),
                terms.matrix(target),
                sign(closing));
    }

    private EquationPicture.Term logarithm(
            Formula name, Matrix probabilities, List<EquationPicture.Term> logarithm) {
        return terms.between(
                BceFormula.logarithm(name, probabilities),
                probabilities.map(Loss::clampedLog),
                Limits.isLogClamped(probabilities) ? larger("−100", logarithm) : logarithm);
    }

    private static List<EquationPicture.Term> larger(
            String number, List<EquationPicture.Term> other) {
        var larger = list(sign("max(" + number + ","));
        larger.addAll(other);
        larger.add(sign(")"));
        return larger;
    }
}
