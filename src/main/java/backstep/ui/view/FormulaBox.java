package backstep.ui.view;

import backstep.session.Pointed;

import javafx.geometry.Point2D;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Part of a formula: what is drawn around a baseline at y = 0, and how far it reaches. A formula is
 * set at several sizes before it fits, so a mark is made only where it is drawn.
 */
record FormulaBox(Drawing drawing, double width, double ascent, double descent) {

    /** Draws marks around a baseline that begins at a point. */
    @FunctionalInterface
    interface Drawing {

        void at(double x, double y, Consumer<FormulaMark> pen);
    }

    /** What is drawn, in turn. */
    List<FormulaMark> marks() {
        var marks = new ArrayList<FormulaMark>();
        drawing.at(0, 0, marks::add);
        return marks;
    }

    FormulaBox moved(double right, double down) {
        return new FormulaBox(
                (x, y, pen) -> drawing.at(x + right, y + down, pen),
                width,
                ascent - down,
                descent + down);
    }

    /** The same, reaching as far to the right as this. */
    FormulaBox withWidth(double now) {
        return new FormulaBox(drawing, now, ascent, descent);
    }

    /** The same, in the colour of a step's result. */
    FormulaBox asResult() {
        return new FormulaBox(
                (x, y, pen) -> drawing.at(x, y, mark -> pen.accept(mark.asResult())),
                width,
                ascent,
                descent);
    }

    /** Boxes side by side. */
    static FormulaBox row(FormulaBox... boxes) {
        var placed = new FormulaBox[boxes.length];
        double width = 0;
        for (int k = 0; k < boxes.length; k++) {
            placed[k] = boxes[k].moved(width, 0);
            width += boxes[k].width();
        }
        return stack(width, placed);
    }

    /** Boxes where they are, as one. */
    static FormulaBox stack(double width, FormulaBox... boxes) {
        double ascent = 0;
        double descent = 0;
        for (var box : boxes) {
            ascent = Math.max(ascent, box.ascent());
            descent = Math.max(descent, box.descent());
        }
        return new FormulaBox(
                (x, y, pen) -> {
                    for (var box : boxes) {
                        box.drawing().at(x, y, pen);
                    }
                },
                width,
                ascent,
                descent);
    }

    /** Letters on the baseline. */
    static FormulaBox letters(
            String words, Font font, double width, double ascent, double descent) {
        return new FormulaBox(
                (x, y, pen) -> pen.accept(new FormulaMark.Letters(words, font, x, y, false)),
                width,
                ascent,
                descent);
    }

    /** A term that can be pointed at. */
    static FormulaBox term(Pointed term, FormulaBox inner) {
        double width = inner.width();
        double height = inner.ascent() + inner.descent();
        Drawing ground = (x, y, pen) ->
                pen.accept(new FormulaMark.Ground(term, x, y - inner.ascent(), width, height));
        return stack(width, new FormulaBox(ground, 0, 0, 0), inner);
    }

    /** A case of several, by its number. */
    static FormulaBox alternative(int number, FormulaBox inner) {
        double width = inner.width();
        double height = inner.ascent() + inner.descent();
        Drawing veil = (x, y, pen) ->
                pen.accept(new FormulaMark.Veil(number, x, y - inner.ascent(), width, height));
        return stack(width, inner, new FormulaBox(veil, 0, 0, 0));
    }

    /** A line through points, given as x and y in turn. */
    static FormulaBox stroke(double... points) {
        var line = new ArrayList<Point2D>();
        for (int k = 0; k < points.length; k += 2) {
            line.add(new Point2D(points[k], points[k + 1]));
        }
        double width = line.stream().mapToDouble(Point2D::getX).reduce(0, Math::max);
        double highest = line.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double lowest = line.stream().mapToDouble(Point2D::getY).max().orElse(0);
        return new FormulaBox(stroke(line, false), width, 1 - highest, lowest);
    }

    /** The brace that opens cases. */
    static FormulaBox brace(double width, double ascent, double descent) {
        double right = width * 0.85;
        double stem = width * 0.5;
        double middle = (descent - ascent) / 2;
        return curve(
                width,
                ascent,
                descent,
                new Point2D(right, -ascent),
                new Point2D(stem * 0.6, -ascent),
                new Point2D(right * 0.9, middle),
                new Point2D(0, middle),
                new Point2D(right * 0.9, middle),
                new Point2D(stem * 0.6, descent),
                new Point2D(right, descent));
    }

    /** A round bracket as tall as what is in it. */
    static FormulaBox bracket(double width, double ascent, double descent, boolean isLeft) {
        double end = isLeft ? width * 0.85 : width * 0.15;
        double bend = isLeft ? 0 : width;
        return curve(
                width,
                ascent,
                descent,
                new Point2D(end, -ascent),
                new Point2D(bend, -ascent * 0.6),
                new Point2D(bend, descent - ascent * 0.4),
                new Point2D(end, descent));
    }

    private static FormulaBox curve(
            double width, double ascent, double descent, Point2D... points) {
        return new FormulaBox(stroke(List.of(points), true), width, ascent, descent);
    }

    private static Drawing stroke(List<Point2D> points, boolean isCurved) {
        return (x, y, pen) -> {
            var there = points.stream().map(point -> point.add(x, y)).toList();
            pen.accept(new FormulaMark.Stroke(there, isCurved, false));
        };
    }
}
