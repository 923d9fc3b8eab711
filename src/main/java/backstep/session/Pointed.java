package backstep.session;

import backstep.core.network.Quantity;

import java.util.Optional;

/**
 * What a person points at: a matrix, a factor of the chain rule, or what was computed on the way to
 * a result; an element of it, or all of it.
 *
 * @param element the element, if it is one
 * @param isPinned whether it stays so when the mouse goes elsewhere
 */
public record Pointed(Subject subject, Optional<Element> element, boolean isPinned) {

    /** What something can be pointed at in. */
    public sealed interface Subject {
        /** The matrix of the network that it is, or belongs to. */
        Quantity quantity();
    }

    /** A matrix of the network. */
    public record Named(Quantity quantity) implements Subject {}

    /** The factor ∂of/∂by of the chain rule, of which the slope of an activation has elements. */
    public record Factor(Quantity.Variable of, Quantity.Variable by) implements Subject {
        @Override
        public Quantity quantity() {
            return by;
        }
    }

    /**
     * What was computed on the way to a result, such as ln p for a loss.
     *
     * @param quantity the result
     * @param name what it is called in the equation of that
     */
    public record OnTheWay(Quantity quantity, String name) implements Subject {}

    /** A place in a matrix, counted from 0. */
    public record Element(int row, int column) {
        /** The same number's place in the transposed matrix. */
        public Element transposed() {
            return new Element(/* row= */ column, /* column= */ row);
        }
    }

    /** All of it, until the mouse goes elsewhere. */
    public static Pointed whole(Subject subject) {
        return new Pointed(subject, Optional.empty(), false);
    }

    public static Pointed whole(Quantity quantity) {
        return whole(new Named(quantity));
    }

    /** An element, both places counted from 0. */
    public static Pointed element(Quantity quantity, int row, int column) {
        return whole(quantity).at(row, column);
    }

    /** The factor ∂of/∂by of the chain rule. */
    public static Pointed factor(Quantity.Variable of, Quantity.Variable by) {
        return whole(new Factor(of, by));
    }

    /** An element of the same, both places counted from 0. */
    public Pointed at(int row, int column) {
        return new Pointed(subject, Optional.of(new Element(row, column)), isPinned);
    }

    /** All of the same. */
    public Pointed whole() {
        return new Pointed(subject, Optional.empty(), isPinned);
    }

    /** The same, staying so. */
    public Pointed pinned() {
        return new Pointed(subject, element, true);
    }

    /** The same, until the mouse goes elsewhere. */
    public Pointed loose() {
        return new Pointed(subject, element, false);
    }

    /** Whether this is the same place as another, pinned or not. */
    public boolean isAt(Pointed other) {
        return subject.equals(other.subject) && element.equals(other.element);
    }

    /** The matrix of the network that it is in, or belongs to. */
    public Quantity quantity() {
        return subject.quantity();
    }

    /** The factor of the chain rule, if it is one. */
    public Optional<Factor> factor() {
        return Optional.of(subject).filter(Factor.class::isInstance).map(Factor.class::cast);
    }

    /** The matrix of the network, if it is one. */
    public Optional<Quantity> named() {
        return Optional.of(subject).filter(Named.class::isInstance).map(Subject::quantity);
    }
}
