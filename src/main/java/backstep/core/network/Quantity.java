package backstep.core.network;

/**
 * The name of a matrix: a variable of the network such as W2, the loss's gradient with respect to
 * one, such as dL/dW2, or an optimizer's own memory of one, such as m W2.
 */
public sealed interface Quantity {

    /** The name as files write it: {@code W2}, {@code dL/dW2}, {@code m W2}. */
    String name();

    /** The variable that this is, or is the gradient or the memory of. */
    Variable variable();

    /**
     * A variable of the network.
     *
     * @param layer the layer it belongs to, from 1; 0 for x, t, p and L, which belong to none
     */
    record Variable(Role role, int layer) implements Quantity {
        @Override
        public String name() {
            return layer == 0 ? role.letter() : role.letter() + layer;
        }

        @Override
        public Variable variable() {
            return this;
        }

        public Gradient gradient() {
            return new Gradient(this);
        }
    }

    /** The gradient of the loss with respect to a variable, of that variable's shape. */
    record Gradient(Variable variable) implements Quantity {
        @Override
        public String name() {
            return "dL/d" + variable.name();
        }
    }

    /** What an optimizer remembers of a parameter, of that parameter's shape. */
    record Memory(String letter, Variable variable) implements Quantity {
        @Override
        public String name() {
            return letter + " " + variable.name();
        }
    }

    static Variable input() {
        return new Variable(Role.INPUT, 0);
    }

    static Variable weightedSum(int layer) {
        return new Variable(Role.WEIGHTED_SUM, layer);
    }

    /** The output of a layer; that of layer 0 is the network's input. */
    static Variable output(int layer) {
        return new Variable(layer == 0 ? Role.INPUT : Role.OUTPUT, layer);
    }

    static Variable target() {
        return new Variable(Role.TARGET, 0);
    }

    static Variable probabilities() {
        return new Variable(Role.PROBABILITIES, 0);
    }

    static Variable loss() {
        return new Variable(Role.LOSS, 0);
    }

    static Variable weights(int layer) {
        return new Variable(Role.WEIGHTS, layer);
    }

    static Variable bias(int layer) {
        return new Variable(Role.BIAS, layer);
    }
}
