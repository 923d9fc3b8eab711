package backstep.picture;

import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.text.Notation;

import java.util.Map;
import java.util.Optional;

/** What the matrices of a network are called, with their gradients in a notation. */
record Naming(Notation notation, Network network) {

    /** A formula with the gradients in it as this writes them. */
    Formula of(Formula formula) {
        return formula.accept(new Notated(this, Map.of()));
    }

    /**
     * A step's formula with the gradients in it as this writes them, in which what its equation has
     * computed on the way can be pointed at.
     */
    StepFormula of(StepFormula formula, EquationPicture equation) {
        var notated = new Notated(this, equation.onTheWay());
        return new StepFormula(
                of(formula.left()),
                formula.relation(),
                formula.chain().stream().map(this::of).toList(),
                formula.right().accept(notated),
                formula.where().stream().map(term -> term.accept(notated)).toList());
    }

    /** The name of a matrix on one line: ∂L/∂W₂, dW₂ or δ₂ for a gradient. */
    Formula inline(Quantity quantity) {
        return quantity instanceof Quantity.Gradient gradient
                ? new Formula.Named(quantity, inline(gradient, symbol(gradient)))
                : Formula.of(quantity);
    }

    /** The shortest name of a matrix: ∂W₂, dW₂ or δ₂ for a gradient. */
    Formula brief(Quantity quantity) {
        return quantity instanceof Quantity.Gradient gradient
                ? new Formula.Named(quantity, symbol(gradient).orElseGet(() -> variable(gradient)
                        .differential()))
                : Formula.of(quantity);
    }

    /** The name of a matrix as plain text: {@code W2}, {@code dL/dW2}, {@code δ2}. */
    String text(Quantity quantity) {
        return inline(quantity).plainText();
    }

    /** The name of a matrix with its number below the line: {@code ∂L/∂W₂}. */
    String indexed(Quantity quantity) {
        return Names.indexed(text(quantity));
    }

    /**
     * The letter of a gradient, where it has one of its own.
     *
     * @param variable what it is taken with respect to, or an element of that
     */
    Optional<Formula.Symbol> symbol(Quantity.Gradient gradient, Formula.Symbol variable) {
        return switch (notation) {
            case DERIVATIVE -> Optional.empty();
            case CODE -> Optional.of(new Formula.Symbol("d" + variable.letter(), variable.index()));
            case DELTA ->
                isOfWeightedSum(gradient)
                        ? Optional.of(new Formula.Symbol("δ", variable.index()))
                        : Optional.empty();
        };
    }

    private Optional<Formula.Symbol> symbol(Quantity.Gradient gradient) {
        return symbol(gradient, variable(gradient));
    }

    private static Formula inline(Quantity.Gradient gradient, Optional<Formula.Symbol> letter) {
        return letter.<Formula>map(symbol -> symbol)
                .orElseGet(() -> Formula.inline(Quantity.loss(), gradient.variable()));
    }

    private static Formula.Symbol variable(Quantity.Gradient gradient) {
        return Formula.symbol(gradient.variable());
    }

    private boolean isOfWeightedSum(Quantity.Gradient gradient) {
        var variable = gradient.variable();
        return variable.layer() > 0
                && network.layer(variable.layer()).weightedSum().equals(variable);
    }
}
