package backstep.picture;

import backstep.core.network.Activation;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.session.Pointed;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lights with an activated unit the weighted sum that was activated, and what made that. */
record UnitLight(LightPicture sum, LightPicture activated) {

    /** The same light, and where an activated unit is pointed at, the light of its sum. */
    static LightPicture of(Session session, LightPicture light, Wording wording) {
        return light.pointed()
                .flatMap(at -> sum(session, at))
                .flatMap(sum -> Light.of(session, sum, wording))
                .map(sum -> new UnitLight(sum, light).together(session, wording))
                .orElse(light);
    }

    /** The element of the weighted sum from which alone this one was made. */
    private static Optional<Pointed> sum(Session session, Pointed at) {
        return at.element().flatMap(element -> session.trace().steps().stream()
                .filter(step -> step.quantity().equals(at.quantity()))
                .findFirst()
                .flatMap(UnitLight::activated)
                .map(sum -> Pointed.element(sum, element.row(), element.column())));
    }

    private static Optional<Quantity> activated(Step step) {
        return step.operation() instanceof Operation.Activate activate
                        && activate.activation() != Activation.SOFTMAX
                ? Optional.of(activate.weightedSum().quantity())
                : Optional.empty();
    }

    private LightPicture together(Session session, Wording wording) {
        var cells = new LinkedHashMap<>(sum.cells());
        cells.putAll(activated.cells());
        return activated.with(session, cells, sentences(wording));
    }

    /** Both sentences, one of them as written out as there may be room for, or the second alone. */
    private List<String> sentences(Wording wording) {
        var last = activated.sentences().get(0);
        return Stream.concat(
                        sum.sentences().stream()
                                .map(first -> wording.say("light.both", first, last)),
                        activated.sentences().stream())
                .toList();
    }
}
