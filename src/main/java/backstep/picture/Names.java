package backstep.picture;

import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Role;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;

import java.util.Locale;

/** What the parts of a network and of an update are called. */
final class Names {

    private Names() {}

    static String layer(Layer layer, Wording wording) {
        return wording.say("layer.linear", layer.number());
    }

    /** Where a step happens: a layer, the input or the loss. */
    static String place(Step step, Network network, Wording wording) {
        if (step.layer() > 0) {
            return layer(network.layer(step.layer()), wording);
        }
        return wording.say(
                step.quantity().variable().role() == Role.INPUT ? "layer.input" : "layer.loss");
    }

    /** The phase as the keys of texts and the classes of style sheets write it. */
    static String key(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
