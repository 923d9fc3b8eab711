package backstep.core.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dense layer: z = W·x + b, y = f(z), with W [units × inputs], b [units × 1] added to every
 * column, and x [inputs × batch].
 *
 * @param number its place in the network, from 1
 * @param hasBias whether there is a b at all
 * @param frozen which of {@link Role#WEIGHTS} and {@link Role#BIAS} training leaves as they are
 */
public record Layer(
        int number,
        int inputs,
        int units,
        Activation activation,
        boolean hasBias,
        Set<Role> frozen) {

    public Layer {
        if (number < 1 || inputs < 1 || units < 1) {
            throw new IllegalArgumentException(
                    "layer %d cannot have %d inputs and %d units".formatted(number, inputs, units));
        }
        frozen = Set.copyOf(frozen);
    }

    /** Whether z and y differ, so that both have a name. */
    public boolean isActivated() {
        return activation != Activation.IDENTITY;
    }

    /** What W·x + b is called: z where an activation follows, y where none does. */
    public Quantity.Variable weightedSum() {
        return new Quantity.Variable(isActivated() ? Role.WEIGHTED_SUM : Role.OUTPUT, number);
    }

    public Quantity.Variable input() {
        return Quantity.output(number - 1);
    }

    public Quantity.Variable output() {
        return Quantity.output(number);
    }

    public Quantity.Variable weights() {
        return Quantity.weights(number);
    }

    public Quantity.Variable bias() {
        return Quantity.bias(number);
    }

    /** W and, if there is one, b. */
    public List<Quantity.Variable> parameters() {
        return hasBias ? List.of(weights(), bias()) : List.of(weights());
    }

    /** This layer with its weights or its bias frozen, or not. */
    Layer withFrozen(Role role, boolean isFrozen) {
        var roles = new HashSet<>(frozen);
        if (isFrozen) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        return new Layer(number, inputs, units, activation, hasBias, roles);
    }

    public boolean isFrozen(Quantity.Variable parameter) {
        return frozen.contains(parameter.role());
    }
}
