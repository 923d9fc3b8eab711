package backstep.session;

import backstep.core.training.EpochLoss;

import java.util.List;

/**
 * The loss curve of a future that was cut off when the learning rate changed.
 *
 * @param learningRate the rate that it ran at after the cut
 */
public record Ghost(double learningRate, List<EpochLoss> losses) {

    public Ghost {
        losses = List.copyOf(losses);
    }
}
