package backstep.picture;

import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.session.Change;
import backstep.session.Session;

import java.util.Optional;

/**
 * A matrix that is given, not computed: a person can change its numbers and, if it is a parameter,
 * freeze it.
 *
 * @param isFrozen whether training leaves it as it is; empty if it is no parameter
 * @param freezingTip what freezing or thawing it would do, if it is a parameter
 */
public record GivenMatrix(
        Quantity.Variable variable, Optional<Boolean> isFrozen, String freezingTip) {

    /** The given matrix of this name, if that is one. */
    static Optional<GivenMatrix> of(Quantity quantity, Network network, Wording wording) {
        if (!(quantity instanceof Quantity.Variable variable) || !Change.isPossibleIn(variable)) {
            return Optional.empty();
        }
        boolean isParameter = variable.role().isParameter();
        return Optional.of(
                isParameter
                        ? parameter(variable, network, wording)
                        : new GivenMatrix(variable, Optional.empty(), ""));
    }

    private static GivenMatrix parameter(
            Quantity.Variable parameter, Network network, Wording wording) {
        boolean isFrozen = network.layer(parameter.layer()).isFrozen(parameter);
        var key = isFrozen ? "padlock.thaw" : "padlock.freeze";
        return new GivenMatrix(
                parameter, Optional.of(isFrozen), wording.say(key, parameter.name()));
    }

    /** What makes a number of it another one; both places are counted from 0. */
    public Change changed(Session session, int row, int column, double number) {
        return Change.element(session, variable, row, column, number);
    }

    /** What freezes it, or thaws it; only of a parameter. */
    public Change freezing() {
        return new Change.Freezing(variable, !isFrozen.orElseThrow());
    }
}
