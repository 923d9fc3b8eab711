package backstep.picture;

import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.power;
import static backstep.picture.Formula.row;
import static backstep.picture.Formula.sign;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import backstep.core.network.Activation;
import backstep.core.trace.Operation;

/** Each activation and its derivative, in symbols. */
final class ActivationFormula {

    private ActivationFormula() {}

    /** f(z). */
    static Formula value(Activation activation, Formula z) {
        return switch (activation) {
            case IDENTITY -> z;
            case RELU -> row(upright("max(0, "), z, upright(")"));
            case LEAKY_RELU -> row(upright("max(0.01 "), z, upright(", "), z, upright(")"));
            case ELU ->
                row(
                        upright("max(0, "),
                        z,
                        upright(")"),
                        sign("+"),
                        upright("min(0, "),
                        exp(z),
                        sign("−"),
                        upright("1)"));
            case SIGMOID -> logistic(z);
            case TANH -> row(upright("tanh "), z);
            case SOFTPLUS -> row(upright("ln(1 + "), exp(z), upright(")"));
            case SILU -> row(z, sign("⊙"), logistic(z));
            case GELU -> row(z, sign("⊙"), normalCdf(z));
            case SOFTMAX -> softmax(z);
        };
    }

    static Formula softmax(Formula z) {
        return fraction(exp(z), new Formula.Sum(symbol("i"), exp(z)));
    }

    /** ∂L/∂z in terms of ∂L/∂y. */
    static Formula gradient(Operation.ActivationGradient gradient) {
        var y = Formula.of(gradient.output());
        var outputGradient = Formula.of(gradient.outputGradient());
        if (gradient.activation() == Activation.SOFTMAX) {
            var weighted = row(outputGradient, sign("⊙"), y);
            return row(
                    y,
                    sign("⊙"),
                    upright("("),
                    outputGradient,
                    sign("−"),
                    new Formula.Sum(symbol("i"), weighted),
                    upright(")"));
        }
        return row(
                outputGradient,
                sign("⊙"),
                derivative(gradient.activation(), Formula.of(gradient.weightedSum()), y));
    }

    /** f′(z), in terms of z or of y = f(z), whichever is shorter. */
    private static Formula derivative(Activation activation, Formula z, Formula y) {
        return switch (activation) {
            case IDENTITY -> upright("1");
            case RELU -> positive(z);
            case LEAKY_RELU ->
                row(upright("("), positive(z), sign("+"), upright("0.01 "), rest(z, ")"));
            case ELU ->
                row(upright("("), positive(z), sign("+"), exp(z), upright(" "), rest(z, ")"));
            case SIGMOID -> row(y, sign("⊙"), oneMinus(y));
            case TANH -> oneMinus(power(y, upright("2")));
            case SOFTPLUS -> logistic(z);
            case SILU ->
                row(
                        sigma(z),
                        sign("⊙"),
                        upright("(1 + "),
                        z,
                        sign("⊙"),
                        oneMinus(sigma(z)),
                        upright(")"));
            case GELU ->
                row(
                        upright("("),
                        normalCdf(z),
                        sign("+"),
                        z,
                        sign("⊙"),
                        symbol("φ"),
                        upright("("),
                        z,
                        upright("))"));
            case SOFTMAX -> throw new IllegalArgumentException("softmax has a Jacobian");
        };
    }

    /** 1 where z > 0, else 0: Iverson's bracket. */
    private static Formula positive(Formula z) {
        return row(upright("["), z, sign(">"), upright("0]"));
    }

    private static Formula rest(Formula z, String closing) {
        return row(upright("["), z, sign("≤"), upright("0]" + closing));
    }

    private static Formula oneMinus(Formula term) {
        return row(upright("(1"), sign("−"), term, upright(")"));
    }

    private static Formula logistic(Formula z) {
        return fraction(
                upright("1"),
                row(upright("1"), sign("+"), power(symbol("e"), row(upright("−"), z))));
    }

    private static Formula sigma(Formula z) {
        return row(symbol("σ"), upright("("), z, upright(")"));
    }

    private static Formula normalCdf(Formula z) {
        return row(upright("Φ("), z, upright(")"));
    }

    private static Formula exp(Formula z) {
        return power(symbol("e"), z);
    }
}
