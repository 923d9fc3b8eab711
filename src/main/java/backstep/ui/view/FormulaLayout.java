package backstep.ui.view;

import backstep.picture.Formula;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets formulas as boxes on a baseline, after Knuth's The TeXbook, appendix G, in the few cases that
 * Backstep needs.
 *
 * @param size the height of a letter's line, in pixels
 */
record FormulaLayout(double size) implements Formula.Visitor<FormulaLayout.Box> {

    private static final String FAMILY = "STIXGeneral";
    private static final double SCRIPT = 0.68;
    private static final double SMALLEST = 7;

    /** Nodes placed around a baseline at y = 0, and how far they reach. */
    record Box(List<Node> nodes, double width, double ascent, double descent) {

        Box moved(double x, double y) {
            for (var node : nodes) {
                node.setLayoutX(node.getLayoutX() + x);
                node.setLayoutY(node.getLayoutY() + y);
            }
            return new Box(nodes, width, ascent - y, descent + y);
        }
    }

    @Override
    public Box symbol(Formula.Symbol term) {
        var letter = text(term.letter(), FontPosture.ITALIC, size);
        return term.index().isEmpty()
                ? letter
                : row(letter, script().upright(term.index()).moved(0, size * 0.22));
    }

    @Override
    public Box upright(Formula.Upright term) {
        return upright(term.text());
    }

    @Override
    public Box sign(Formula.Sign term) {
        var sign = upright(term.text()).moved(size * 0.25, 0);
        return new Box(sign.nodes(), sign.width() + size * 0.5, sign.ascent(), sign.descent());
    }

    @Override
    public Box row(Formula.Row term) {
        return row(term.terms().stream().map(part -> part.accept(this)).toArray(Box[]::new));
    }

    @Override
    public Box fraction(Formula.Fraction term) {
        return fraction(term.above().accept(this), term.below().accept(this));
    }

    @Override
    public Box derivative(Formula.Derivative term) {
        return fraction(
                row(upright("∂"), term.of().accept(this)),
                row(upright("∂"), term.by().accept(this)));
    }

    @Override
    public Box superscript(Formula.Superscript term) {
        var base = term.base().accept(this);
        double lift = Math.max(size * 0.36, base.ascent() - size * 0.42);
        return row(base, term.exponent().accept(script()).moved(size * 0.06, -lift));
    }

    @Override
    public Box sum(Formula.Sum term) {
        var sigma = upright("Σ");
        var below = script().row(new Formula.Row(List.of(term.below())));
        return row(sigma, below.moved(0, size * 0.3), upright(" "), term.term().accept(this));
    }

    @Override
    public Box root(Formula.Root term) {
        var inner = term.term().accept(this);
        return row(upright("√("), inner, upright(")"));
    }

    @Override
    public Box named(Formula.Named term) {
        return term.term().accept(this);
    }

    private FormulaLayout script() {
        return new FormulaLayout(Math.max(SMALLEST, size * SCRIPT));
    }

    private Box upright(String words) {
        return text(words, FontPosture.REGULAR, size);
    }

    private Box fraction(Box above, Box below) {
        double padding = size * 0.12;
        double width = Math.max(above.width(), below.width()) + 2 * padding;
        double axis = -size * 0.28;
        var bar = new Line(0, 0, width, 0);
        bar.setLayoutY(axis);
        bar.getStyleClass().add("fraction-bar");
        var top = above.moved((width - above.width()) / 2, axis - above.descent() - size * 0.06);
        var bottom = below.moved((width - below.width()) / 2, axis + below.ascent() + size * 0.04);
        var nodes = new ArrayList<Node>(top.nodes());
        nodes.add(bar);
        nodes.addAll(bottom.nodes());
        return new Box(nodes, width, top.ascent(), bottom.descent());
    }

    private static Box row(Box... boxes) {
        var nodes = new ArrayList<Node>();
        double width = 0;
        double ascent = 0;
        double descent = 0;
        for (var box : boxes) {
            nodes.addAll(box.moved(width, 0).nodes());
            width += box.width();
            ascent = Math.max(ascent, box.ascent());
            descent = Math.max(descent, box.descent());
        }
        return new Box(nodes, width, ascent, descent);
    }

    private static Box text(String words, FontPosture posture, double size) {
        var text = new Text(words);
        text.setFont(Font.font(FAMILY, FontWeight.NORMAL, posture, size));
        text.getStyleClass().add("term");
        var bounds = text.getLayoutBounds();
        double slant = posture == FontPosture.ITALIC ? size * 0.05 : 0;
        return new Box(List.of(text), bounds.getWidth() + slant, size * 0.74, size * 0.24);
    }
}
