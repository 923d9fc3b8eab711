package backstep.picture;

/** Something that is different for each kind of term of a formula. */
public interface FormulaVisitor<T> {
    T symbol(Formula.Symbol term);

    T upright(Formula.Upright term);

    T sign(Formula.Sign term);

    T row(Formula.Row term);

    T fraction(Formula.Fraction term);

    T derivative(Formula.Derivative term);

    T superscript(Formula.Superscript term);

    T sum(Formula.Sum term);

    T root(Formula.Root term);

    T subscript(Formula.Subscript term);

    T cases(Formula.Cases term);

    T hat(Formula.Hat term);

    T bracketed(Formula.Bracketed term);

    T named(Formula.Named term);

    T factor(Formula.Factor term);

    T onTheWay(Formula.OnTheWay term);
}
