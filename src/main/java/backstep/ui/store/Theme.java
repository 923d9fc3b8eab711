package backstep.ui.store;

/** The colours of the window, and how heavy its lines are. */
public enum Theme {
    LIGHT("light", 1, 1),
    DARK("dark", 1, 1),
    /** Light, with more contrast, heavier lines and larger letters. */
    PROJECTOR("projector", 1.4, 1.2);

    private final String code;
    private final double weight;
    private final double enlargement;

    Theme(String code, double weight, double enlargement) {
        this.code = code;
        this.weight = weight;
        this.enlargement = enlargement;
    }

    /** What its style sheet and its texts are called by. */
    public String code() {
        return code;
    }

    /** The style sheet with its colours. */
    public String sheet() {
        return "/backstep/ui/" + code + ".css";
    }

    /** How heavy its lines are, 1 where they are as designed. */
    public double weight() {
        return weight;
    }

    /** How much larger everything is than chosen, where there is room. */
    public double enlargement() {
        return enlargement;
    }

    /** The theme that a button turns to next. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> PROJECTOR;
            case PROJECTOR -> LIGHT;
        };
    }
}
