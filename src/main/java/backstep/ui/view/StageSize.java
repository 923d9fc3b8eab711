package backstep.ui.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How large a card's letters and gaps are, by the room that it has. */
enum StageSize {
    LOW(26, 4),
    MIDDLE(30, 12),
    LARGE(36, 17),
    TALL(44, 20);

    private static final double NARROW = 760;
    private static final double LEAST_MIDDLE = 230;
    private static final double LEAST_LARGE = 325;

    /** In less height the largest letters would leave too little to the equation below them. */
    private static final double LEAST_TALL = 560;

    /** The height of a stage, of its width, at which two columns would be narrow and half empty. */
    private static final double HIGH = 0.3;

    private final double formula;
    private final double gap;

    StageSize(double formula, double gap) {
        this.formula = formula;
        this.gap = gap;
    }

    static StageSize of(double width, double height) {
        if (width < NARROW || height < LEAST_MIDDLE) {
            return LOW;
        }
        if (height < LEAST_LARGE) {
            return MIDDLE;
        }
        return height < LEAST_TALL ? LARGE : TALL;
    }

    /** Whether a stage has the height for the words above the equation. */
    static boolean isHigh(double width, double height) {
        return height >= Math.min(LEAST_TALL, HIGH * width);
    }

    /** The size of a formula where there is room for it. */
    double formula() {
        return formula;
    }

    /** The gap between one part of the words and the next. */
    double gap() {
        return gap;
    }

    /** The height of the line in which a cell is written out. */
    double lineHeight() {
        return this == LOW ? 18 : 24;
    }

    /** Lets style sheets tell {@code :low} and {@code :large} from the rest. */
    void mark(Node node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), this == LOW);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("large"), compareTo(LARGE) >= 0);
    }
}
