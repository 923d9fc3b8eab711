package backstep.core.training;

import backstep.core.network.Parameters;

/**
 * What comes of one update.
 *
 * @param after the parameters and the optimizer's memory after it
 * @param loss the loss of its batch, before it
 * @param isFinite whether each of its steps gave finite numbers only
 */
public record Update(Parameters after, double loss, boolean isFinite) {}
