package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Operand;
import backstep.session.Pointed;

import java.util.List;
import java.util.Optional;

/** A mathematical expression as a small tree, to be set in two dimensions or printed as text. */
public sealed interface Formula {

    /** The expression on one line: {@code W1 · x + b1}. */
    default String plainText() {
        return accept(new PlainText());
    }

    /** The matrix that this names, or the transpose of which it names, if it does. */
    default Optional<Quantity> named() {
        return isTransposed() ? ((Superscript) this).base().named() : Optional.empty();
    }

    default boolean isTransposed() {
        return this instanceof Superscript raised && raised.exponent().equals(upright("T"));
    }

    /** What the visitor makes of this kind of term. */
    <T> T accept(FormulaVisitor<T> visitor);

    /** A letter in italics with an index, such as W₂; the index may be empty. */
    record Symbol(String letter, String index) implements Formula {

        /** ∂ and this, as one. */
        public Symbol differential() {
            return new Symbol("∂" + letter, index);
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.symbol(this);
        }
    }

    /** Upright words or digits, such as {@code max} or {@code 0.002}. */
    record Upright(String text) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.upright(this);
        }
    }

    /** A sign between two terms, with room around it. */
    record Sign(String text) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.sign(this);
        }
    }

    /** Terms side by side. */
    record Row(List<Formula> terms) implements Formula {
        public Row {
            terms = List.copyOf(terms);
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.row(this);
        }
    }

    /** One term above another. */
    record Fraction(Formula above, Formula below) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.fraction(this);
        }
    }

    /** The loss's gradient with respect to a variable: a fraction of ∂s, on one line dL/dW. */
    record Derivative(Symbol of, Symbol by) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.derivative(this);
        }
    }

    /** A term with a smaller one above its right shoulder: a power, or ᵀ for the transpose. */
    record Superscript(Formula base, Formula exponent) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.superscript(this);
        }
    }

    /** A term with a smaller one at its right foot: m with W₁ under it. */
    record Subscript(Formula base, Formula index) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.subscript(this);
        }
    }

    /** A term with a hat, such as m̂. */
    record Hat(Formula term) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.hat(this);
        }
    }

    /** A term in brackets as tall as it is. */
    record Bracketed(Formula term) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.bracketed(this);
        }
    }

    /** What holds in each case, under one another after a brace. */
    record Cases(List<Case> cases) implements Formula {
        public Cases {
            cases = List.copyOf(cases);
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.cases(this);
        }
    }

    /** A value, and the condition under which it holds. */
    record Case(Formula value, Formula condition) {}

    /** The sum of a term over an index set that is written under the Σ. */
    record Sum(Formula below, Formula term) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.sum(this);
        }
    }

    /** The root of a term. */
    record Root(Formula term) implements Formula {
        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.root(this);
        }
    }

    /** A term that names a matrix of the network or a part of it, so that it can be lit with it. */
    record Named(Quantity quantity, Formula term) implements Formula {

        /** What is pointed at where this stands. */
        public Pointed pointed() {
            return Pointed.whole(quantity);
        }

        @Override
        public Optional<Quantity> named() {
            return Optional.of(quantity);
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.named(this);
        }
    }

    /** A factor of the chain rule, or several as one: it stands for a part of the network. */
    record Factor(Quantity.Variable of, Quantity.Variable by, Formula term) implements Formula {

        /** What is pointed at where this stands. */
        public Pointed pointed() {
            return Pointed.factor(of, by);
        }

        /** Whether it is, or becomes in the end, a gradient of the loss. */
        boolean isOfLoss() {
            return of.role() == Role.LOSS;
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.factor(this);
        }
    }

    /** A term that was computed on the way to a result, and stands in its equation as a matrix. */
    record OnTheWay(Pointed.OnTheWay subject, Formula term) implements Formula {

        /** What is pointed at where this stands. */
        public Pointed pointed() {
            return Pointed.whole(subject);
        }

        @Override
        public <T> T accept(FormulaVisitor<T> visitor) {
            return visitor.onTheWay(this);
        }
    }

    /** The name of a matrix: W₂, ∂L/∂W₂, m W₂. */
    static Formula of(Quantity quantity) {
        return new Named(quantity, name(quantity));
    }

    /** The derivative of one variable by another on one line: ∂y₂/∂z₂. */
    static Formula inline(Quantity.Variable of, Quantity.Variable by) {
        return row(symbol(of).differential(), upright("/"), symbol(by).differential());
    }

    /** The name of an operand. */
    static Formula of(Operand operand) {
        return of(operand.quantity());
    }

    private static Formula name(Quantity quantity) {
        var variable = symbol(quantity.variable());
        if (quantity instanceof Quantity.Gradient) {
            return new Derivative(symbol(Quantity.loss()), variable);
        }
        if (quantity instanceof Quantity.Memory memory) {
            return new Subscript(symbol(memory.letter()), variable);
        }
        return variable;
    }

    static Symbol symbol(Quantity.Variable variable) {
        return new Symbol(
                variable.role().letter(),
                variable.layer() == 0 ? "" : Integer.toString(variable.layer()));
    }

    /** One unit's or one sample's part of a variable: y₁,ⱼ. */
    static Symbol element(Quantity.Variable variable, String index) {
        var layer = variable.layer() == 0 ? "" : variable.layer() + ",";
        return new Symbol(variable.role().letter(), layer + index);
    }

    /** One unit's or one sample's part of the gradient with respect to a variable: ∂L/∂y₁,ⱼ. */
    static Formula gradientElement(Quantity.Variable variable, String index) {
        var element = element(variable, index);
        return new Named(variable.gradient(), new Derivative(symbol(Quantity.loss()), element));
    }

    static Symbol symbol(String letter) {
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

    /** One value where the condition holds, another where the other does. */
    static Formula cases(Formula value, Formula condition, Formula other, Formula otherwise) {
        return new Cases(List.of(new Case(value, condition), new Case(other, otherwise)));
    }

    static Formula bracketed(Formula term) {
        return new Bracketed(term);
    }

    static Formula squared(Formula base) {
        return power(base, upright("2"));
    }

    static Formula transposed(Formula term) {
        return new Superscript(term, upright("T"));
    }

    static Formula power(Formula base, Formula exponent) {
        return new Superscript(base, exponent);
    }
}
