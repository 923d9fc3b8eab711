package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.session.PartlyKnown;
import backstep.session.Session;

import java.util.function.Predicate;

/** The matrices of the board: what is known of each, and whether it is new or has moved. */
record BoardMatrices(Session session, Scale scale, Wording wording) {

    MatrixPicture value(Quantity.Variable variable) {
        return matrix("value-" + variable.name(), variable);
    }

    MatrixPicture gradient(Quantity.Gradient gradient) {
        return matrix("gradient-" + gradient.variable().name(), gradient);
    }

    private MatrixPicture matrix(String id, Quantity quantity) {
        var network = session.plan().network();
        var known = session.cells().of(quantity);
        var naming = wording.naming(network);
        return new MatrixPicture(
                        id,
                        naming.inline(quantity),
                        network.shape(quantity, session.trace().batch().size()),
                        known.map(PartlyKnown::value),
                        scale.of(quantity),
                        emphasis(quantity),
                        wording)
                .with(GivenMatrix.of(quantity, session.trace().network(), wording))
                .knowing(known.map(PartlyKnown::count).orElse(0));
    }

    private Emphasis emphasis(Quantity quantity) {
        if (session.stepsOfThisClick().stream().anyMatch(of(quantity))) {
            return Emphasis.CURRENT;
        }
        var done = session.trace().steps().subList(0, session.position().stepsDone());
        return done.stream().filter(of(quantity)).anyMatch(this::hasMoved)
                ? Emphasis.MOVED
                : Emphasis.NONE;
    }

    /** A frozen parameter and one without a gradient stay where they are. */
    private boolean hasMoved(Step step) {
        var before = session.trace().before().matrices();
        return step.phase() == Phase.UPDATE
                && !step.value().equals(before.getOrDefault(step.quantity(), step.value()));
    }

    private static Predicate<Step> of(Quantity quantity) {
        return step -> step.quantity().equals(quantity);
    }
}
