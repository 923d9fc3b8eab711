package backstep.session;

/**
 * Where a run left the numbers that make sense, and the learning rate there.
 *
 * @param place the step that gave the first number that makes none
 */
public record Diverged(Position place, double learningRate) {}
