package backstep.picture;

import backstep.core.network.Quantity;

import java.util.stream.Collectors;

/** Formulas on one line: {@code W1 · x + b1}. */
final class PlainText implements FormulaVisitor<String> {

    @Override
    public String symbol(Formula.Symbol term) {
        return term.letter().replace('∂', 'd') + term.index();
    }

    @Override
    public String upright(Formula.Upright term) {
        return term.text();
    }

    @Override
    public String sign(Formula.Sign term) {
        return " " + term.text() + " ";
    }

    @Override
    public String row(Formula.Row term) {
        return term.terms().stream().map(Formula::plainText).collect(Collectors.joining());
    }

    @Override
    public String fraction(Formula.Fraction term) {
        return part(term.above()) + "/" + part(term.below());
    }

    @Override
    public String derivative(Formula.Derivative term) {
        return "d" + term.of().plainText() + "/d" + term.by().plainText();
    }

    @Override
    public String superscript(Formula.Superscript term) {
        var raised = term.exponent().plainText();
        return term.base().plainText() + (raised.equals("T") ? "ᵀ" : "^" + grouped(raised));
    }

    @Override
    public String subscript(Formula.Subscript term) {
        return term.base().plainText() + "_" + grouped(term.index().plainText());
    }

    @Override
    public String hat(Formula.Hat term) {
        return term.term().plainText() + "̂";
    }

    @Override
    public String bracketed(Formula.Bracketed term) {
        return "(" + term.term().plainText() + ")";
    }

    @Override
    public String cases(Formula.Cases term) {
        return term.cases().stream()
                .map(one -> one.condition().plainText() + ": " + one.value().plainText())
                .collect(Collectors.joining("; ", "{", "}"));
    }

    @Override
    public String sum(Formula.Sum term) {
        var index = term.below().plainText();
        return (index.isEmpty() ? "Σ " : "Σ_" + index + " ") + term.term().plainText();
    }

    @Override
    public String root(Formula.Root term) {
        return "√"
                + (term.term() instanceof Formula.Row
                        ? "(" + term.term().plainText() + ")"
                        : term.term().plainText());
    }

    @Override
    public String named(Formula.Named term) {
        return term.quantity() instanceof Quantity.Memory
                ? term.quantity().name()
                : term.term().plainText();
    }

    @Override
    public String factor(Formula.Factor term) {
        return term.term().plainText();
    }

    @Override
    public String onTheWay(Formula.OnTheWay term) {
        return term.term().plainText();
    }

    private static String part(Formula term) {
        return term instanceof Formula.Row ? "(" + term.plainText() + ")" : term.plainText();
    }

    private static String grouped(String text) {
        return text.length() > 1 ? "(" + text + ")" : text;
    }
}
