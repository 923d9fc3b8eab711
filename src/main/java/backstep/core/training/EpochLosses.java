package backstep.core.training;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The losses of the epochs of a run, each made up when it is asked for. */
final class EpochLosses extends AbstractList<EpochLoss> implements RandomAccess {

    private final Numbers losses;
    private final int batches;
    private final List<Stretch> stretches;

    EpochLosses(Numbers losses, int batches, List<Stretch> stretches) {
        this.losses = losses;
        this.batches = batches;
        this.stretches = stretches;
    }

    @Override
    public EpochLoss get(int epoch) {
        double rate = Run.stretchAt((epoch + 1) * batches - 1, stretches).learningRate();
        return new EpochLoss(epoch + 1, rate, losses.at(epoch));
    }

    @Override
    public int size() {
        return losses.size();
    }
}
