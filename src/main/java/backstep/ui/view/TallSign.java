package backstep.ui.view;

import javafx.scene.layout.Region;

/**
 * A sign of an equation that is as high as what it stands beside: a bracket, a bar of a magnitude,
 * or a root, whose bar reaches over its term.
 */
final class TallSign extends Region {

    /** What is drawn, with its width beside the term. */
    enum Kind {
        LEFT(9),
        RIGHT(9),
        BAR(5),
        ROOT(16);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        /** What a letter is drawn as. */
        static Kind of(char letter) {
            return switch (letter) {
                case '(' -> LEFT;
                case ')' -> RIGHT;
                case '|' -> BAR;
                case '√' -> ROOT;
                default -> throw new IllegalArgumentException("no tall sign is " + letter);
            };
        }
    }

    private final FormulaNodes nodes = new FormulaNodes(getChildren());
    private final Kind kind;

    TallSign(Kind kind) {
        this.kind = kind;
        getStyleClass().add("tall-sign");
        setMouseTransparent(true);
    }

    /** The sign that this letter is, if it is one that grows. */
    static boolean isTall(char letter) {
        return "()|√".indexOf(letter) >= 0;
    }

    boolean isRoot() {
        return kind == Kind.ROOT;
    }

    /** Whether it is the other one of a pair. */
    boolean closes(TallSign opened) {
        return kind == Kind.RIGHT || (kind == Kind.BAR && opened.kind == Kind.BAR);
    }

    @Override
    protected double computePrefWidth(double height) {
        return kind.width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return kind.width;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        var box =
                switch (kind) {
                    case LEFT -> FormulaBox.bracket(kind.width, 0, height, true);
                    case RIGHT -> FormulaBox.bracket(kind.width, 0, height, false);
                    case BAR -> FormulaBox.stroke(kind.width / 2, 0, kind.width / 2, height);
                    case ROOT -> root(height);
                };
        nodes.show(box);
    }

    /** A tick from the middle to the foot, a stem, and a bar over all of the width. */
    private FormulaBox root(double height) {
        double foot = kind.width * 0.5;
        double low = Math.min(height * 0.4, 22);
        return FormulaBox.stroke(
                0,
                height - low * 0.8,
                foot * 0.4,
                height - low,
                foot,
                height,
                kind.width - 2,
                0,
                getWidth(),
                0);
    }
}
