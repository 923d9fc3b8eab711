package backstep.core.training;

import backstep.core.network.Parameters;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run keeps of one update.
 *
 * @param learningRate the rate it was made with
 * @param loss the loss of its batch, before the update
 * @param firstNotFinite the first of its steps, from 1, that gave NaN or an infinity
 * @param before the parameters before it, kept for some updates only; the others are replayed
 */
public record Update(
        double learningRate,
        double loss,
        OptionalInt firstNotFinite,
        Optional<Parameters> before) {}
