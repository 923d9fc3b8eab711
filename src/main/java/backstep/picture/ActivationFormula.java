package backstep.picture;

import static backstep.picture.Formula.bracketed;
import static backstep.picture.Formula.cases;
import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.power;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.squared;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.network.Activation;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;

import java.util.List;

/** Each activation and its derivative, in symbols. */
final class ActivationFormula {

    private static final Formula ZERO = upright("0");
    private static final Formula ONE = upright("1");
    private static final Formula SLOPE = upright("0.01");

    private ActivationFormula() {}

    /** f(z). */
    static Formula value(Activation activation, Operand weightedSum) {
        var z = Formula.of(weightedSum);
        return switch (activation) {
            case IDENTITY -> z;
            case RELU -> row(upright("max(0, "), z, upright(")"));
            case LEAKY_RELU -> split(z, z, row(SLOPE, upright(" "), z));
            case ELU -> split(z, z, row(exp(z), sign("−"), ONE));
            case SIGMOID -> logistic(z);
            case TANH -> row(upright("tanh "), z);
            case SOFTPLUS -> row(upright("ln(1 + "), exp(z), upright(")"));
            case SILU -> row(z, sign("⊙"), of("σ", z));
            case GELU -> row(z, sign("⊙"), of("Φ", z));
            case SOFTMAX -> new SoftmaxFormula(weightedSum).value();
        };
    }

    /** What the letters in f(z) stand for. */
    static List<Formula> whereOfValue(Activation activation, Operand weightedSum) {
        var z = Formula.of(weightedSum);
        return switch (activation) {
            case SILU -> List.of(sigma(z));
            case GELU -> List.of(normalCdf(z));
            case IDENTITY, RELU, LEAKY_RELU, ELU, SIGMOID, TANH, SOFTPLUS, SOFTMAX -> List.of();
        };
    }

    /** ∂L/∂z in terms of ∂L/∂y. */
    static Formula gradient(Operation.ActivationGradient gradient) {
        var arrived = Formula.of(gradient.outputGradient());
        if (gradient.activation() == Activation.SOFTMAX) {
            return row(
                    Formula.of(gradient.output()),
                    sign("⊙"),
                    bracketed(row(arrived, sign("−"), weightedSum(gradient))));
        }
        return row(arrived, sign("⊙"), derivative(gradient));
    }

    /** Σⱼ ∂L/∂yⱼ yⱼ, the sum that the product with softmax's Jacobian takes. */
    static Formula weightedSum(Operation.ActivationGradient gradient) {
        var y = gradient.output().quantity().variable();
        var arrived = Formula.gradientElement(y, "j");
        return new Formula.Sum(symbol("j"), row(arrived, upright(" "), Formula.element(y, "j")));
    }

    /** What the letters in ∂L/∂z stand for. */
    static List<Formula> whereOfGradient(Operation.ActivationGradient gradient) {
        var z = Formula.of(gradient.weightedSum());
        return switch (gradient.activation()) {
            case SIGMOID -> Limits.isNearOne(gradient) ? List.of(sigma(z)) : List.of();
            case SOFTPLUS, SILU -> List.of(sigma(z));
            case GELU -> List.of(normalCdf(z), normalDensity(z));
            case IDENTITY, RELU, LEAKY_RELU, ELU, TANH, SOFTMAX -> List.of();
        };
    }

    private static Formula derivative(Operation.ActivationGradient gradient) {
        return derivative(
                gradient, Formula.of(gradient.weightedSum()), Formula.of(gradient.output()));
    }

    /** f′(z), in terms of z or of y = f(z), whichever is shorter. */
    static Formula derivative(Operation.ActivationGradient gradient, Formula z, Formula y) {
        return switch (gradient.activation()) {
            case IDENTITY -> ONE;
            case RELU -> split(z, ONE, ZERO);
            case LEAKY_RELU -> split(z, ONE, SLOPE);
            case ELU -> split(z, ONE, exp(z));
            case SIGMOID ->
                Limits.isNearOne(gradient)
                        ? row(of("σ", z), sign("⊙"), of("σ", row(upright("−"), z)))
                        : row(y, sign("⊙"), oneMinus(y));
            case TANH -> oneMinus(squared(y));
            case SOFTPLUS -> of("σ", z);
            case SILU ->
                row(
                        of("σ", z),
                        sign("⊙"),
                        bracketed(row(ONE, sign("+"), z, sign("⊙"), oneMinus(of("σ", z)))));
            case GELU -> bracketed(row(of("Φ", z), sign("+"), z, sign("⊙"), of("φ", z)));
            case SOFTMAX -> throw new IllegalArgumentException("softmax has a Jacobian");
        };
    }

    /** One value where z > 0, another elsewhere. */
    private static Formula split(Formula z, Formula above, Formula below) {
        return cases(above, row(z, sign(">"), ZERO), below, row(z, sign("≤"), ZERO));
    }

    private static Formula sigma(Formula z) {
        return row(of("σ", z), sign("="), logistic(z));
    }

    private static Formula normalCdf(Formula z) {
        var erf = row(
                upright("erf"), bracketed(row(z, upright(" / "), new Formula.Root(upright("2")))));
        return row(of("Φ", z), sign("="), upright("½ "), bracketed(row(ONE, sign("+"), erf)));
    }

    private static Formula normalDensity(Formula z) {
        var exponent = row(upright("−"), squared(z), upright(" / 2"));
        return row(
                of("φ", z),
                sign("="),
                fraction(
                        power(symbol("e"), exponent),
                        new Formula.Root(row(upright("2"), symbol("π")))));
    }

    private static Formula oneMinus(Formula term) {
        return bracketed(row(ONE, sign("−"), term));
    }

    private static Formula logistic(Formula z) {
        return fraction(ONE, row(ONE, sign("+"), power(symbol("e"), row(upright("−"), z))));
    }

    static Formula of(String function, Formula z) {
        return row(symbol(function), bracketed(z));
    }

    static Formula exp(Formula z) {
        return power(symbol("e"), z);
    }
}
