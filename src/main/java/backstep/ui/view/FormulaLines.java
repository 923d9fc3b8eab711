package backstep.ui.view;

import backstep.picture.StepFormula;

import java.util.ArrayList;
import java.util.List;

/**
 * A step's formula at one size, in lines: broken at equals signs, after a chain rule of several
 * factors or only where it is too long for a line.
 */
record FormulaLines(StepFormula formula, double size) {

    private static final double LINE_GAP = 0.35;
    private static final double DEFINITION_GAP = 1.6;

    /** In as many lines as it takes, of which a chain rule has one of its own if that fits. */
    FormulaBox in(double width, double height) {
        var parts = parts();
        var block = broken(parts, width, true);
        return fits(block, width, height) || formula.chain().size() < 2
                ? block
                : broken(parts, width, false);
    }

    static boolean fits(FormulaBox block, double width, double height) {
        return block.width() <= width && block.ascent() + block.descent() <= height;
    }

    /**
     * How wide it is where no line is too long.
     *
     * @param isLow whether there is not the height to break it after a chain rule
     */
    double bestWidth(boolean isLow) {
        return broken(parts(), Double.MAX_VALUE, !isLow).width();
    }

    /** Its left side, what follows from one equals sign to the next, and its definitions. */
    List<FormulaBox> parts() {
        var layout = new FormulaLayout(size);
        var parts = new ArrayList<FormulaBox>();
        parts.add(formula.left().accept(layout).asResult());
        formula.sides().forEach(side -> parts.add(side.accept(layout)));
        formula.where().forEach(definition -> parts.add(definition.accept(layout)));
        return parts;
    }

    private FormulaBox broken(List<FormulaBox> parts, double width, boolean isAlsoAfterChain) {
        double indent = parts.get(0).width();
        var lines = new ArrayList<FormulaBox>();
        var line = parts.get(0);
        for (int k = 1; k < parts.size(); k++) {
            var part = parts.get(k);
            double x = line.width() + (isDefinition(k) ? size * DEFINITION_GAP : 0);
            boolean isAfterChain = isAlsoAfterChain && isAfterChain(k);
            if (isAfterChain || x + part.width() > width) {
                lines.add(line);
                double room = isDefinition(k) ? 0 : width - part.width();
                line = indented(part, Math.max(0, Math.min(indent, room)));
            } else {
                line = FormulaBox.stack(x + part.width(), line, part.moved(x, 0));
            }
        }
        lines.add(line);
        return below(lines, size * LINE_GAP);
    }

    private static FormulaBox indented(FormulaBox part, double indent) {
        return FormulaBox.stack(indent + part.width(), part.moved(indent, 0));
    }

    private boolean isDefinition(int part) {
        return part > formula.sides().size();
    }

    /** What a chain of several factors becomes begins a line of its own. */
    private boolean isAfterChain(int part) {
        return part == 2 && formula.chain().size() > 1;
    }

    private static FormulaBox below(List<FormulaBox> lines, double gap) {
        var placed = new FormulaBox[lines.size()];
        double y = 0;
        double width = 0;
        for (int k = 0; k < placed.length; k++) {
            var line = lines.get(k);
            y += k == 0 ? 0 : line.ascent();
            placed[k] = line.moved(0, y);
            y += line.descent() + gap;
            width = Math.max(width, line.width());
        }
        return FormulaBox.stack(width, placed);
    }
}
