package backstep.ui.view;

import javafx.scene.Node;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Part of a formula: nodes placed around a baseline at y = 0, and how far they reach. */
record FormulaBox(List<Node> nodes, double width, double ascent, double descent) {

    FormulaBox moved(double x, double y) {
        for (var node : nodes) {
            node.setLayoutX(node.getLayoutX() + x);
            node.setLayoutY(node.getLayoutY() + y);
        }
        return new FormulaBox(nodes, width, ascent - y, descent + y);
    }

    /** A node that takes no room of its own. */
    static FormulaBox of(Node node) {
        return new FormulaBox(List.of(node), 0, 0, 0);
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
        var nodes = new ArrayList<Node>();
        double ascent = 0;
        double descent = 0;
        for (var box : boxes) {
            nodes.addAll(box.nodes());
            ascent = Math.max(ascent, box.ascent());
            descent = Math.max(descent, box.descent());
        }
        return new FormulaBox(nodes, width, ascent, descent);
    }

    /** A line through points, given as x and y in turn. */
    static FormulaBox stroke(double... points) {
        var line = new Polyline(points);
        line.getStyleClass().add("stroke");
        double width = 0;
        for (int k = 0; k < points.length; k += 2) {
            width = Math.max(width, points[k]);
        }
        var heights = new double[points.length / 2];
        Arrays.setAll(heights, k -> points[2 * k + 1]);
        double highest = Arrays.stream(heights).min().orElse(0);
        double lowest = Arrays.stream(heights).max().orElse(0);
        return new FormulaBox(List.of(line), width, 1 - highest, lowest);
    }

    /** The brace that opens cases. */
    static FormulaBox brace(double width, double ascent, double descent) {
        double right = width * 0.85;
        double stem = width * 0.5;
        double middle = (descent - ascent) / 2;
        var brace = new Path(
                new MoveTo(right, -ascent),
                new CubicCurveTo(stem * 0.6, -ascent, right * 0.9, middle, 0, middle),
                new CubicCurveTo(right * 0.9, middle, stem * 0.6, descent, right, descent));
        brace.getStyleClass().add("stroke");
        return new FormulaBox(List.of(brace), width, ascent, descent);
    }

    /** A round bracket as tall as what is in it. */
    static FormulaBox bracket(double width, double ascent, double descent, boolean isLeft) {
        double end = isLeft ? width * 0.85 : width * 0.15;
        double bend = isLeft ? 0 : width;
        var bracket = new Path(
                new MoveTo(end, -ascent),
                new CubicCurveTo(bend, -ascent * 0.6, bend, descent - ascent * 0.4, end, descent));
        bracket.getStyleClass().add("stroke");
        return new FormulaBox(List.of(bracket), width, ascent, descent);
    }
}
