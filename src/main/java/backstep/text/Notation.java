package backstep.text;

/** How the gradients of the loss are written. */
public enum Notation {
    /** As derivatives: ∂L/∂W₂. */
    DERIVATIVE("derivative"),
    /** As programs call them: dW₂. */
    CODE("code"),
    /** As textbooks do: δ₂ with respect to a layer's weighted sum, all others as derivatives. */
    DELTA("delta");

    private final String code;

    Notation(String code) {
        this.code = code;
    }

    /** What settings and texts call it. */
    public String code() {
        return code;
    }
}
