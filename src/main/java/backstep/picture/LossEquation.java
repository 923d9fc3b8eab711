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
                        logarithm(Formula.of(compared), compared.value()),
                        sign("+"),
                        terms.between(
                                row(upright("1"), Formula.sign("−"), Formula.of(target)),
                                Limits.oneMinus(target.value())),
                        sign("⊙"),
                        logarithm(
                                BceFormula.oneMinus(Formula.of(compared)),
                                Limits.oneMinus(compared.value())),
                        sign(")"));
            case CROSS_ENTROPY ->
                List.of(
                        terms.matrix(target),
                        sign("⊙"),
                        terms.between(
                                row(upright("ln "), Formula.of(compared)),
                                Loss.logProbabilities(output.value())));
        };
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
                terms.between(LossFormula.targetSum(), target.value().columnSums()),
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
        equation.add(terms.between(name, below));
        return equation;
    }

    private List<EquationPicture.Term> difference(String opening, String closing) {
        return List.of(
                sign(opening),
                terms.matrix(compared),
                sign("−"),
                terms.matrix(target),
                sign(closing));
    }

    private EquationPicture.Term logarithm(Formula name, Matrix probabilities) {
        return terms.between(
                BceFormula.logarithm(name, probabilities), probabilities.map(Loss::clampedLog));
    }
}
