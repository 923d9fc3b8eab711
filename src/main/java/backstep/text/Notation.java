package backstep.text;

/** How a gradient of the loss is written. */
public enum Notation {
    /** As a fraction: ∂L/∂W. */
    FRACTION,
    /** As code does: dW. */
    SHORT,
    /** As textbooks do: δ for the gradient of a layer's weighted sum. */
    DELTA
}
