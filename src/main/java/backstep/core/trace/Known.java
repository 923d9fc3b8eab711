package backstep.core.trace;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.network.Role;

import java.util.List;
import java.util.Objects;

/** The newest matrix of each quantity while an update unfolds, each kept in a place of its own. */
final class Known {

    private static final int ROLES = Role.values().length;

    private final int depth;
    private final int variables;
    private final List<String> letters;
    private final Operand[] operands;

    /**
     * Nothing yet.
     *
     * @param depth how many layers there are
     * @param letters those of what the optimizer remembers
     */
    Known(int depth, List<String> letters) {
        this.depth = depth;
        variables = (depth + 1) * ROLES;
        this.letters = letters;
        operands = new Operand[variables * (2 + letters.size())];
    }

    /** Whether the network and the optimizer have anything to do with a quantity. */
    boolean hasPlaceFor(Quantity quantity) {
        return quantity.variable().layer() <= depth
                && !(quantity instanceof Quantity.Memory memory
                        && !letters.contains(memory.letter()));
    }

    void put(Quantity quantity, Matrix value) {
        operands[place(quantity)] = new Operand(quantity, value);
    }

    Operand operand(Quantity quantity) {
        return Objects.requireNonNull(operands[place(quantity)]);
    }

    Matrix at(Quantity quantity) {
        return operand(quantity).value();
    }

    boolean contains(Quantity quantity) {
        return operands[place(quantity)] != null;
    }

    @SuppressWarnings("EnumOrdinal") // the places are forgotten with the update
    private int place(Quantity quantity) {
        var variable = quantity.variable();
        int place = variable.layer() * ROLES + variable.role().ordinal();
        if (quantity instanceof Quantity.Gradient) {
            return variables + place;
        }
        return quantity instanceof Quantity.Memory memory
                ? variables * (2 + letters.indexOf(memory.letter())) + place
                : place;
    }
}
