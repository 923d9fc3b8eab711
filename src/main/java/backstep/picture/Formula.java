package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.Operand;

import java.util.List;
import java.util.stream.Collectors;

/** A mathematical expression as a small tree, to be set in two dimensions or printed as text. */
public sealed interface Formula {

    /** The expression on one line: {@code W1 · x + b1}. */
    String plainText();

    /** What the visitor makes of this kind of term. */
    <T> T accept(Visitor<T> visitor);

    /** Something that is different for each kind of term. */
    interface Visitor<T> {
        T symbol(Symbol term);

        T upright(Upright term);

        T sign(Sign term);

        T row(Row term);

        T fraction(Fraction term);

        T derivative(Derivative term);

        T superscript(Superscript term);

        T sum(Sum term);

        T root(Root term);

        T named(Named term);
    }

    /** A letter in italics with an index, such as W₂; the index may be empty. */
    record Symbol(String letter, String index) implements Formula {
        @Override
        public String plainText() {
            return letter + index;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.symbol(this);
        }
    }

    /** Upright words or digits, such as {@code max} or {@code 0.002}. */
    record Upright(String text) implements Formula {
        @Override
        public String plainText() {
            return text;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.upright(this);
        }
    }

    /** A sign between two terms, with room around it. */
    record Sign(String text) implements Formula {
        @Override
        public String plainText() {
            return " " + text + " ";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.sign(this);
        }
    }

    /** Terms side by side. */
    record Row(List<Formula> terms) implements Formula {
        public Row {
            terms = List.copyOf(terms);
        }

        @Override
        public String plainText() {
            return terms.stream().map(Formula::plainText).collect(Collectors.joining());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.row(this);
        }
    }

    /** One term above another. */
    record Fraction(Formula above, Formula below) implements Formula {
        @Override
        public String plainText() {
            return grouped(above) + "/" + grouped(below);
        }

        private static String grouped(Formula part) {
            return part instanceof Row ? "(" + part.plainText() + ")" : part.plainText();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.fraction(this);
        }
    }

    /** The loss's gradient with respect to a variable: a fraction of ∂s, on one line dL/dW. */
    record Derivative(Formula of, Formula by) implements Formula {
        @Override
        public String plainText() {
            return "d" + of.plainText() + "/d" + by.plainText();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.derivative(this);
        }
    }

    /** A term with a smaller one above its right shoulder: a power, or ᵀ for the transpose. */
    record Superscript(Formula base, Formula exponent) implements Formula {
        @Override
        public String plainText() {
            var raised = exponent.plainText();
            return base.plainText() + (raised.equals("T") ? "ᵀ" : "^" + grouped(raised));
        }

        private static String grouped(String raised) {
            return raised.length() > 1 ? "(" + raised + ")" : raised;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.superscript(this);
        }
    }

    /** The sum of a term over an index set that is written under the Σ. */
    record Sum(Formula below, Formula term) implements Formula {
        @Override
        public String plainText() {
            var index = below.plainText();
            return (index.isEmpty() ? "Σ " : "Σ_" + index + " ") + term.plainText();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.sum(this);
        }
    }

    /** The root of a term. */
    record Root(Formula term) implements Formula {
        @Override
        public String plainText() {
            return "√(" + term.plainText() + ")";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.root(this);
        }
    }

    /** A term that names a matrix of the network, so that it can be lit with it. */
    record Named(Quantity quantity, Formula term) implements Formula {
        @Override
        public String plainText() {
            return term.plainText();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.named(this);
        }
    }

    /** The name of a matrix: W₂, ∂L/∂W₂, m W₂. */
    static Formula of(Quantity quantity) {
        return new Named(quantity, name(quantity));
    }

    /** The name of a matrix on one line, with a gradient as ∂L/∂W₂. */
    static Formula inline(Quantity quantity) {
        if (quantity instanceof Quantity.Gradient gradient) {
            return new Named(
                    quantity,
                    row(
                            symbol("∂"),
                            symbol("L"),
                            upright("/"),
                            symbol("∂"),
                            symbol(gradient.variable())));
        }
        return of(quantity);
    }

    /** The shortest name of a matrix, with a gradient as ∂W₂. */
    static Formula brief(Quantity quantity) {
        return quantity instanceof Quantity.Gradient gradient
                ? new Named(quantity, row(symbol("∂"), symbol(gradient.variable())))
                : of(quantity);
    }

    /** The name of an operand. */
    static Formula of(Operand operand) {
        return of(operand.quantity());
    }

    private static Formula name(Quantity quantity) {
        var variable = symbol(quantity.variable());
        if (quantity instanceof Quantity.Gradient) {
            return new Derivative(symbol("L"), variable);
        }
        if (quantity instanceof Quantity.Memory memory) {
            return row(symbol(memory.letter()), upright(" "), variable);
        }
        return variable;
    }

    static Formula symbol(Quantity.Variable variable) {
        return new Symbol(
                variable.role().letter(),
                variable.layer() == 0 ? "" : Integer.toString(variable.layer()));
    }

    static Formula symbol(String letter) {
        return new Symbol(letter, "");
    }

    static Formula upright(String text) {
        return new Upright(text);
    }

    static Formula sign(String text) {
        return new Sign(text);
    }

    static Formula row(Formula... terms) {
        return new Row(List.of(terms));
    }

    static Formula fraction(Formula above, Formula below) {
        return new Fraction(above, below);
    }

    static Formula transposed(Formula term) {
        return new Superscript(term, upright("T"));
    }

    static Formula power(Formula base, Formula exponent) {
        return new Superscript(base, exponent);
    }
}
