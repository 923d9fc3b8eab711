package backstep.ui.view;

import backstep.session.Pointed;

import javafx.geometry.Point2D;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/** Part of a formula: marks placed around a baseline at y = 0, and how far they reach. */
record FormulaBox(List<FormulaMark> marks, double width, double ascent, double descent) {

    FormulaBox moved(double x, double y) {
        var there = marks.stream().map(mark -> mark.moved(x, y)).toList();
        return new FormulaBox(there, width, ascent - y, descent + y);
    }

    /** The same, in the colour of a step's result. */
    FormulaBox asResult() {
        return new FormulaBox(
                marks.stream().map(FormulaMark::asResult).toList(), width, ascent, descent);
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
        var marks = new ArrayList<FormulaMark>();
        double ascent = 0;
        double descent = 0;
        for (var box : boxes) {
            marks.addAll(box.marks());
            ascent = Math.max(ascent, box.ascent());
            descent = Math.max(descent, box.descent());
        }
        return new FormulaBox(marks, width, ascent, descent);
    }

    /** Letters on the baseline. */
    static FormulaBox letters(
            String words, Font font, double width, double ascent, double descent) {
        var letters = new FormulaMark.Letters(words, font, 0, 0, false);
        return new FormulaBox(List.of(letters), width, ascent, descent);
    }

    /** A term that can be pointed at. */
    static FormulaBox term(Pointed term, FormulaBox inner) {
        double height = inner.ascent() + inner.descent();
        var ground = new FormulaMark.Ground(term, 0, -inner.ascent(), inner.width(), height);
        return stack(inner.width(), new FormulaBox(List.of(ground), 0, 0, 0), inner);
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
        var stroke = new FormulaMark.Stroke(line, false, false);
        return new FormulaBox(List.of(stroke), width, 1 - highest, lowest);
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
        var stroke = new FormulaMark.Stroke(List.of(points), true, false);
        return new FormulaBox(List.of(stroke), width, ascent, descent);
    }
}
