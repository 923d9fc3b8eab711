package backstep.picture;

import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.training.Plan;

import java.util.stream.Collectors;

/**
 * What a lesson trains, and how, each in a line.
 *
 * @param network the sizes from the input to the output, with the activations between
 * @param training samples, loss, optimizer, learning rate and epochs
 */
public record PlanPicture(String network, String training) {

    public static PlanPicture of(Plan plan, Wording wording) {
        return new PlanPicture(
                wording.say("plan.network", sizes(plan.network())),
                wording.say(
                        "plan.training",
                        plan.samples().size(),
                        plan.loss().kind().key(),
                        name(plan.optimizer()),
                        wording.say(plan.learningRate()),
                        plan.epochs()));
    }

    private static String sizes(Network network) {
        var layers = network.layers().stream().map(PlanPicture::units);
        return network.inputs() + layers.collect(Collectors.joining());
    }

    private static String units(Layer layer) {
        var units = " → " + layer.units();
        return layer.isActivated() ? units + " " + layer.activation().key() : units;
    }

    private static String name(Optimizer optimizer) {
        if (optimizer instanceof Optimizer.Sgd sgd) {
            return sgd.hasMomentum() ? "SGD, μ = " + sgd.momentum() : "SGD";
        }
        return optimizer instanceof Optimizer.Adam ? "Adam" : "RMSprop";
    }
}
