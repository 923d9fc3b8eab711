package backstep.core.training;

import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.trace.Trace;
import backstep.core.trace.Tracer;

import java.util.List;

/**
 * What is to be trained, how, and from where: everything that decides a run but the learning rates
 * that are chosen on the way.
 *
 * @param samples all samples, one a column
 * @param order how an epoch's samples are dealt into batches
 * @param epochs where playing stops; a run itself never ends
 * @param learningRate the rate α > 0 to start with
 */
public record Plan(
        Network network,
        Loss loss,
        Optimizer optimizer,
        Parameters initial,
        Batch samples,
        BatchOrder order,
        int epochs,
        double learningRate) {

    private static final long WORK_OF_A_LAYER = 6000;

    public Plan {
        if (samples.inputs().rows() != network.inputs()
                || samples.targets().rows() != network.outputs()) {
            throw new IllegalArgumentException(
                    "samples of %d inputs and %d targets for a network of %d inputs and %d outputs"
                            .formatted(
                                    samples.inputs().rows(),
                                    samples.targets().rows(),
                                    network.inputs(),
                                    network.outputs()));
        }
        for (var layer : network.layers()) {
            for (var parameter : layer.parameters()) {
                check(parameter, initial.at(parameter).shape(), network.shape(parameter, 1));
            }
        }
        if (epochs < 1 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("no training has %d epochs at learning rate %s"
                    .formatted(epochs, learningRate));
        }
    }

    private static void check(Quantity parameter, Shape actual, Shape expected) {
        if (!actual.equals(expected)) {
            throw new IllegalArgumentException(
                    "%s is %s, expected %s".formatted(parameter.name(), actual, expected));
        }
    }

    /** How many updates make an epoch. */
    public int batchesPerEpoch() {
        return order.batches(samples.size());
    }

    /**
     * About how long an update takes, in multiplications: each parameter is multiplied with each
     * sample of the batch once on the way forward and twice on the way back, and the steps of a
     * layer take as long as some thousand more.
     */
    public long workOfAnUpdate() {
        long multiplications = 3L * initial.size() * samples.size() / batchesPerEpoch();
        return multiplications + WORK_OF_A_LAYER * network.depth();
    }

    /** The numbers of the samples, from 0, that are the columns of an update's batch. */
    public List<Integer> columns(int update) {
        return order.columns(
                samples.size(), update / batchesPerEpoch(), update % batchesPerEpoch());
    }

    /** The samples of the update with this number, from 0. */
    public Batch batch(int update) {
        if (order.shuffled()) {
            var columns = columns(update);
            return new Batch(
                    samples.inputs().columnsAt(columns), samples.targets().columnsAt(columns));
        }
        if (order.size() >= samples.size()) {
            return samples;
        }
        int number = update % batchesPerEpoch();
        int first = number * order.size();
        int end = first + order.sizeOf(samples.size(), number);
        return new Batch(
                samples.inputs().columnsBetween(first, end),
                samples.targets().columnsBetween(first, end));
    }

    /** How large its losses are, however small one is that it starts with: for its first batch. */
    public double lossScale() {
        return loss.scale(batch(0).targets());
    }

    /** The update with this number, from 0, unfolded into its steps. */
    public Trace trace(int update, Parameters before) {
        return tracer().trace(batch(update), before, learningRate, update + 1);
    }

    /** What comes of the update with this number, from 0; its steps are not kept. */
    public Update update(int update, Parameters before) {
        var outcome = new Outcome();
        return outcome.with(
                tracer().unfold(batch(update), before, learningRate, update + 1, outcome));
    }

    /** What unfolds the updates of this plan. */
    public Tracer tracer() {
        return new Tracer(network, loss, optimizer);
    }

    /** This plan at another rate. */
    public Plan withLearningRate(double changed) {
        return new Plan(network, loss, optimizer, initial, samples, order, epochs, changed);
    }

    /** This plan from other parameters on. */
    public Plan startingWith(Parameters changed) {
        return new Plan(network, loss, optimizer, changed, samples, order, epochs, learningRate);
    }

    /** This plan with other samples. */
    public Plan withSamples(Batch changed) {
        return new Plan(network, loss, optimizer, initial, changed, order, epochs, learningRate);
    }

    /** This plan with a network that differs in what is frozen. */
    public Plan withNetwork(Network changed) {
        return new Plan(changed, loss, optimizer, initial, samples, order, epochs, learningRate);
    }
}
