package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.session.Pointed;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lights the part of the network that a factor ∂of/∂by of the chain rule stands for: the loss, the
 * layers that the way back goes through, or the parameter where it ends, and what weights take.
 */
record FactorLight(
        Session session,
        Pointed pointed,
        Quantity.Variable of,
        Quantity.Variable by,
        Wording wording) {

    /** What is lit for a factor, if it is one of which something is known. */
    static Optional<LightPicture> of(
            Session session, Pointed pointed, Pointed.Factor factor, Wording wording) {
        return Optional.of(new FactorLight(session, pointed, factor.of(), factor.by(), wording)
                        .picture())
                .filter(picture -> !picture.cells().isEmpty());
    }

    private LightPicture picture() {
        return LightPicture.of(
                        session,
                        pointed,
                        cells(),
                        Phase.BACKWARD,
                        wording.say(pointed.isPinned() ? "light.pinned" : heading()),
                        slope().orElseGet(() -> List.of(sentence(kind()), sentence("alone"))))
                .withCase(holding());
    }

    /** In the formula of the step that is shown, if that multiplies by this slope. */
    private Optional<Integer> holding() {
        var step = session.step();
        return pointed.element()
                .filter(at -> step.quantity().equals(by.gradient()))
                .flatMap(at -> HoldingCase.of(step.operation(), at.row(), at.column()));
    }

    private String heading() {
        return pointed.element().isPresent() ? "light.thisCell" : "light.factor";
    }

    /** How the element was made that is pointed at, if one is. */
    private Optional<List<String>> slope() {
        return pointed.element().flatMap(at -> steps().filter(
                        step -> step.quantity().equals(by.gradient()))
                .map(Step::operation)
                .filter(Operation.ActivationGradient.class::isInstance)
                .map(Operation.ActivationGradient.class::cast)
                .map(made -> new SlopeText(made, at.row(), at.column(), wording).sentences())
                .findFirst());
    }

    private Stream<Step> steps() {
        return session.trace().steps().stream().limit(session.position().step());
    }

    private Map<Quantity, Cells> cells() {
        var cells = new LinkedHashMap<Quantity, Cells>();
        var path = path();
        for (int k = 1; k < path.size(); k++) {
            matrices(path.get(k - 1), path.get(k)).forEach(quantity -> light(quantity, cells));
        }
        if (isOfLoss()) {
            light(by.gradient(), cells);
        }
        return cells;
    }

    private List<Quantity.Variable> path() {
        return ChainRule.between(of, by, session.plan().network()).path();
    }

    private void light(Quantity quantity, Map<Quantity, Cells> cells) {
        if (session.cells().of(quantity).isPresent()) {
            cells.put(
                    quantity,
                    pointed.element().map(at -> Cells.at(at.row(), at.column())).orElse(Cells.ALL));
        }
    }

    /** What stands between two neighbours on the way back. */
    private static List<Quantity.Variable> matrices(
            Quantity.Variable after, Quantity.Variable before) {
        return switch (before.role()) {
            case WEIGHTS -> List.of(before, Quantity.output(before.layer() - 1));
            case BIAS -> List.of(before);
            case INPUT, WEIGHTED_SUM, OUTPUT, TARGET, PROBABILITIES, LOSS -> {
                if (after.role() == Role.LOSS) {
                    yield List.of(after);
                }
                yield after.layer() > before.layer() && after.role() != Role.PROBABILITIES
                        ? List.of(after, Quantity.weights(after.layer()))
                        : List.of(after, before);
            }
        };
    }

    private boolean isOfLoss() {
        return of.role() == Role.LOSS;
    }

    private String sentence(String kind) {
        var naming = wording.naming(session.plan().network());
        var name =
                isOfLoss() ? naming.indexed(by.gradient()) : "∂" + indexed(of) + "/∂" + indexed(by);
        return wording.say("light.factor." + kind, name, indexed(of), indexed(by));
    }

    private String kind() {
        if (isOfLoss()) {
            return "loss";
        }
        if (path().size() > 2) {
            return "layers";
        }
        if (of.role() == Role.PROBABILITIES) {
            return "softmax";
        }
        return switch (by.role()) {
            case WEIGHTS -> "weights";
            case BIAS -> "bias";
            case WEIGHTED_SUM -> "activation";
            case INPUT, OUTPUT, TARGET, PROBABILITIES, LOSS -> "input";
        };
    }

    private static String indexed(Quantity.Variable variable) {
        return Names.indexed(variable.name());
    }
}
