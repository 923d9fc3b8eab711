package backstep.picture;

import backstep.core.network.Quantity;
import backstep.session.Pointed;

import java.util.Map;
import java.util.Optional;

/**
 * The same formula with the gradients in it as a naming writes them.
 *
 * @param onTheWay what in it was computed on the way, by its name, so that it can be pointed at
 */
record Notated(Naming naming, Map<String, Pointed.OnTheWay> onTheWay)
        implements FormulaVisitor<Formula> {

    @Override
    public Formula symbol(Formula.Symbol term) {
        return term;
    }

    @Override
    public Formula upright(Formula.Upright term) {
        return term;
    }

    @Override
    public Formula sign(Formula.Sign term) {
        return term;
    }

    @Override
    public Formula row(Formula.Row term) {
        return new Formula.Row(term.terms().stream().map(this::of).toList());
    }

    @Override
    public Formula fraction(Formula.Fraction term) {
        return new Formula.Fraction(of(term.above()), of(term.below()));
    }

    @Override
    public Formula derivative(Formula.Derivative term) {
        return term;
    }

    @Override
    public Formula superscript(Formula.Superscript term) {
        return new Formula.Superscript(of(term.base()), of(term.exponent()));
    }

    @Override
    public Formula sum(Formula.Sum term) {
        return new Formula.Sum(of(term.below()), of(term.term()));
    }

    @Override
    public Formula root(Formula.Root term) {
        return new Formula.Root(of(term.term()));
    }

    @Override
    public Formula subscript(Formula.Subscript term) {
        return new Formula.Subscript(of(term.base()), of(term.index()));
    }

    @Override
    public Formula cases(Formula.Cases term) {
        return new Formula.Cases(term.cases().stream()
                .map(one -> new Formula.Case(of(one.value()), of(one.condition())))
                .toList());
    }

    @Override
    public Formula hat(Formula.Hat term) {
        return new Formula.Hat(of(term.term()));
    }

    @Override
    public Formula bracketed(Formula.Bracketed term) {
        return new Formula.Bracketed(of(term.term()));
    }

    @Override
    public Formula named(Formula.Named term) {
        return gradient(term.quantity(), term.term())
                .<Formula>map(letter -> new Formula.Named(term.quantity(), letter))
                .orElse(term);
    }

    @Override
    public Formula factor(Formula.Factor term) {
        return Optional.of(term)
                .filter(Formula.Factor::isOfLoss)
                .flatMap(one -> gradient(one.by().gradient(), one.term()))
                .<Formula>map(letter -> new Formula.Factor(term.of(), term.by(), letter))
                .orElse(term);
    }

    @Override
    public Formula onTheWay(Formula.OnTheWay term) {
        return new Formula.OnTheWay(term.subject(), of(term.term()));
    }

    private Formula of(Formula term) {
        var notated = term.accept(this);
        return onTheWay.isEmpty()
                ? notated
                : Optional.ofNullable(onTheWay.get(term.plainText()))
                        .<Formula>map(subject -> new Formula.OnTheWay(subject, notated))
                        .orElse(notated);
    }

    private Optional<Formula.Symbol> gradient(Quantity quantity, Formula term) {
        return quantity instanceof Quantity.Gradient gradient
                        && term instanceof Formula.Derivative derivative
                ? naming.symbol(gradient, derivative.by())
                : Optional.empty();
    }
}
