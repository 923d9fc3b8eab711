package backstep.session;

import backstep.core.network.Quantity;

import java.util.Optional;

/**
 * What a person points at: an element of a matrix, a matrix as a whole, or a factor of the chain
 * rule, of which the slope of an activation has elements too.
 *
 * @param quantity the matrix, or what the factor is a derivative with respect to
 * @param element the element, if it is one
 * @param of of a factor what is derived
 * @param isPinned whether it stays so when the mouse goes elsewhere
 */
public record Pointed(
        Quantity quantity,
        Optional<Element> element,
        Optional<Quantity.Variable> of,
        boolean isPinned) {

    /** A place in a matrix, counted from 0. */
    public record Element(int row, int column) {
        /** The same number's place in the transposed matrix. */
        public Element transposed() {
            return new Element(/* row= */ column, /* column= */ row);
        }
    }

    public static Pointed whole(Quantity quantity) {
        return new Pointed(quantity, Optional.empty(), Optional.empty(), false);
    }

    /** An element, both places counted from 0. */
    public static Pointed element(Quantity quantity, int row, int column) {
        var element = Optional.of(new Element(row, column));
        return new Pointed(quantity, element, Optional.empty(), false);
    }

    /** The factor ∂of/∂by of the chain rule. */
    public static Pointed factor(Quantity.Variable of, Quantity.Variable by) {
        return new Pointed(by, Optional.empty(), Optional.of(of), false);
    }

    /** An element of the same, both places counted from 0. */
    public Pointed at(int row, int column) {
        return new Pointed(quantity, Optional.of(new Element(row, column)), of, isPinned);
    }

    /** All of the same. */
    public Pointed whole() {
        return new Pointed(quantity, Optional.empty(), of, isPinned);
    }

    /** The same, staying so. */
    public Pointed pinned() {
        return new Pointed(quantity, element, of, true);
    }

    /** The same, until the mouse goes elsewhere. */
    public Pointed loose() {
        return new Pointed(quantity, element, of, false);
    }

    /** Whether this is the same place as another, pinned or not. */
    public boolean isAt(Pointed other) {
        return quantity.equals(other.quantity)
                && element.equals(other.element)
                && of.equals(other.of);
    }
}
