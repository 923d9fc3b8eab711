package backstep.ui.view;

import backstep.picture.Formula;
import backstep.picture.FormulaVisitor;

import javafx.scene.text.FontPosture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets formulas as boxes on a baseline, after Knuth's The TeXbook, appendix G, in the few cases that
 * Backstep needs.
 *
 * @param size the height of a letter's line, in pixels
 */
record FormulaLayout(double size) implements FormulaVisitor<FormulaBox> {

    private static final String FAMILY = "STIXGeneral";
    private static final String EM_SPACE = "\u2003";
    private static final double SCRIPT = 0.68;
    private static final double SMALLEST = 7;

    /** How far above the baseline fractions and braces have their middle, of the size. */
    private static final double AXIS = 0.28;

    @Override
    public FormulaBox symbol(Formula.Symbol term) {
        var letter = symbol(term.letter());
        return term.index().isEmpty()
                ? letter
                : FormulaBox.row(letter, script().upright(term.index()).moved(0, size * 0.22));
    }

    @Override
    public FormulaBox upright(Formula.Upright term) {
        return upright(term.text());
    }

    @Override
    public FormulaBox sign(Formula.Sign term) {
        var sign = upright(term.text()).moved(size * 0.25, 0);
        return new FormulaBox(
                sign.drawing(), sign.width() + size * 0.5, sign.ascent(), sign.descent());
    }

    @Override
    public FormulaBox row(Formula.Row term) {
        return FormulaBox.row(
                term.terms().stream().map(part -> part.accept(this)).toArray(FormulaBox[]::new));
    }

    @Override
    public FormulaBox fraction(Formula.Fraction term) {
        return fraction(term.above().accept(this), term.below().accept(this));
    }

    @Override
    public FormulaBox derivative(Formula.Derivative term) {
        return fraction(symbol(term.of().differential()), symbol(term.by().differential()));
    }

    @Override
    public FormulaBox superscript(Formula.Superscript term) {
        var base = term.base().accept(this);
        double lift = Math.max(size * 0.36, base.ascent() - size * 0.42);
        return FormulaBox.row(base, term.exponent().accept(script()).moved(size * 0.06, -lift));
    }

    @Override
    public FormulaBox sum(Formula.Sum term) {
        var sigma = larger(1.25).upright("Σ").moved(0, size * 0.06);
        var below = term.below().accept(script());
        double width = Math.max(sigma.width(), below.width());
        var index = below.moved((width - below.width()) / 2, size * 0.28 + below.ascent());
        var sign = FormulaBox.stack(width, sigma.moved((width - sigma.width()) / 2, 0), index);
        return FormulaBox.row(sign, upright(" "), term.term().accept(this));
    }

    @Override
    public FormulaBox root(Formula.Root term) {
        double tick = size * 0.5;
        var inner = term.term().accept(this).moved(tick, 0);
        double width = tick + inner.width() + size * 0.08;
        double top = -inner.ascent() - size * 0.04;
        double bottom = inner.descent();
        var sign = FormulaBox.stroke(
                0,
                -size * 0.2,
                tick * 0.25,
                -size * 0.28,
                tick * 0.6,
                bottom,
                tick,
                top,
                width,
                top);
        return FormulaBox.stack(width, sign, inner);
    }

    @Override
    public FormulaBox subscript(Formula.Subscript term) {
        var base = term.base().accept(this);
        return FormulaBox.row(base, term.index().accept(script()).moved(0, size * 0.22));
    }

    @Override
    public FormulaBox hat(Formula.Hat term) {
        var base = term.term().accept(this);
        double middle = base.width() / 2 + size * 0.04;
        double low = -size * 0.52;
        var hat = FormulaBox.stroke(
                middle - size * 0.14, low, middle, low - size * 0.14, middle + size * 0.14, low);
        return FormulaBox.stack(base.width(), base, hat);
    }

    @Override
    public FormulaBox bracketed(Formula.Bracketed term) {
        var inner = term.term().accept(this);
        if (inner.ascent() < size * 0.9) {
            return FormulaBox.row(upright("("), inner, upright(")"));
        }
        double width = size * 0.3;
        var left = FormulaBox.bracket(width, inner.ascent(), inner.descent(), true);
        var right = FormulaBox.bracket(width, inner.ascent(), inner.descent(), false);
        return FormulaBox.row(left, inner, right);
    }

    @Override
    public FormulaBox cases(Formula.Cases term) {
        var lines = lines(term.cases());
        double width = lines.get(0).width();
        var column = FormulaBox.stack(width, lines.toArray(FormulaBox[]::new));
        return FormulaBox.row(
                FormulaBox.brace(size * 0.42, column.ascent(), column.descent()), column);
    }

    /** Values and conditions under one another, each from the left, in the middle around the axis. */
    private List<FormulaBox> lines(List<Formula.Case> cases) {
        var smaller = larger(0.86);
        var values = cases.stream().map(one -> one.value().accept(smaller)).toList();
        var conditions =
                cases.stream().map(one -> one.condition().accept(smaller)).toList();
        double pitch = size * 1.02;
        double first = -size * AXIS - pitch * (cases.size() - 1) / 2 + size * AXIS * 0.86;
        return IntStream.range(0, cases.size())
                .mapToObj(k -> FormulaBox.alternative(
                                k,
                                FormulaBox.row(
                                        values.get(k).withWidth(widest(values)),
                                        upright(EM_SPACE),
                                        conditions.get(k).withWidth(widest(conditions))))
                        .moved(0, first + k * pitch))
                .toList();
    }

    private static double widest(List<FormulaBox> boxes) {
        return boxes.stream().mapToDouble(FormulaBox::width).max().orElse(0);
    }

    @Override
    public FormulaBox named(Formula.Named term) {
        return FormulaBox.term(term.pointed(), term.term().accept(this));
    }

    @Override
    public FormulaBox factor(Formula.Factor term) {
        return FormulaBox.term(term.pointed(), term.term().accept(this));
    }

    @Override
    public FormulaBox onTheWay(Formula.OnTheWay term) {
        return FormulaBox.term(term.pointed(), term.term().accept(this));
    }

    private FormulaLayout script() {
        return new FormulaLayout(Math.max(SMALLEST, size * SCRIPT));
    }

    private FormulaLayout larger(double factor) {
        return new FormulaLayout(size * factor);
    }

    private FormulaBox symbol(String letter) {
        return text(letter, FontPosture.ITALIC, size);
    }

    private FormulaBox upright(String words) {
        return text(words, FontPosture.REGULAR, size);
    }

    private FormulaBox fraction(FormulaBox above, FormulaBox below) {
        double width = Math.max(above.width(), below.width()) + size * 0.24;
        double axis = -size * AXIS;
        var bar = FormulaBox.stroke(0, axis, width, axis);
        var top = above.moved((width - above.width()) / 2, axis - above.descent() - size * 0.06);
        var bottom = below.moved((width - below.width()) / 2, axis + below.ascent() + size * 0.04);
        return FormulaBox.stack(width, top, bar, bottom);
    }

    private static FormulaBox text(String words, FontPosture posture, double size) {
        var font = LetterFonts.of(FAMILY, posture, size);
        double slant = posture == FontPosture.ITALIC ? size * 0.05 : 0;
        double width = LetterWidths.of(words, font) + slant;
        return FormulaBox.letters(words, font, width, size * 0.74, size * 0.24);
    }
}
