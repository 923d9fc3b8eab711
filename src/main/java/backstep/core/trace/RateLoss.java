package backstep.core.trace;

/** The loss of a batch after its update is made at a learning rate. */
public record RateLoss(double rate, double loss) {}
