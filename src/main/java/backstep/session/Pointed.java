package backstep.session;

import backstep.core.network.Quantity;

import java.util.Optional;

/**
 * What a person points at: an element of a matrix, or a matrix as a whole.
 *
 * @param element the element, if it is one
 * @param isPinned whether it stays so when the mouse goes elsewhere
 */
public record Pointed(Quantity quantity, Optional<Element> element, boolean isPinned) {

    /** A place in a matrix, counted from 0. */
    public record Element(int row, int column) {}

    public static Pointed whole(Quantity quantity) {
        return new Pointed(quantity, Optional.empty(), false);
    }

    /** An element, both places counted from 0. */
    public static Pointed element(Quantity quantity, int row, int column) {
        return new Pointed(quantity, Optional.of(new Element(row, column)), false);
    }

    public Pointed pinned() {
        return new Pointed(quantity, element, true);
    }

    /** Whether this is the same place as another, pinned or not. */
    public boolean isAt(Pointed other) {
        return quantity.equals(other.quantity) && element.equals(other.element);
    }
}
