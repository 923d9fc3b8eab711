package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StepFormula;
import backstep.session.Pointed;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step's formula, as large as there is room for: broken at equals signs where it is too long for a
 * line, and set smaller where it still is.
 */
final class FormulaBlock extends Region {

    private static final double SMALLEST = 9;
    private static final double LINE_GAP = 0.35;
    private static final double DEFINITION_GAP = 1.6;

    private StepFormula formula;
    private double largest;
    private double setFor = -1;
    private Optional<Fitted> fitted = Optional.empty();
    private LightPicture light = LightPicture.NONE;

    /** The formula set for a width, not yet in its place. */
    private record Fitted(FormulaBox block, double width) {

        private double height() {
            return Math.ceil(block.ascent() + block.descent());
        }
    }

    FormulaBlock(StepFormula formula) {
        this.formula = formula;
        getStyleClass().add("formula");
        setId("step-formula");
        setMinSize(0, 0);
        setOnMouseMoved(event -> tell(PointerEvent.POINTED, term(event)));
        setOnMouseClicked(event -> tell(PointerEvent.PICKED, term(event)));
        setOnMouseExited(event -> tell(PointerEvent.POINTED, Optional.empty()));
    }

    void show(StepFormula now) {
        if (!now.equals(formula)) {
            formula = now;
            forget();
            requestLayout();
        }
    }

    private static Optional<Pointed> term(MouseEvent event) {
        return event.getTarget() instanceof TermArea area
                ? Optional.of(area.term())
                : Optional.empty();
    }

    private void tell(EventType<PointerEvent> gesture, Optional<Pointed> pointed) {
        fireEvent(new PointerEvent(gesture, this, pointed));
    }

    /** Lights the terms of what is lit, and no others. */
    void light(LightPicture now) {
        light = now;
        getChildren().stream()
                .filter(TermArea.class::isInstance)
                .map(TermArea.class::cast)
                .forEach(term -> term.light(now));
    }

    /** Letters of at most this size, from now on. */
    void setLargest(double size) {
        if (size != largest) {
            largest = size;
            forget();
        }
    }

    private void forget() {
        setFor = -1;
        fitted = Optional.empty();
    }

    /** How high it is when it gets so much room. */
    double heightIn(double width, double height) {
        var now = new Fitted(fitting(width, height), width);
        fitted = Optional.of(now);
        return Math.min(height, now.height());
    }

    /** How wide it is at a size in one line. */
    double widthAt(double size) {
        return parts(size).stream().mapToDouble(FormulaBox::width).sum();
    }

    @Override
    protected void layoutChildren() {
        double asked = getWidth() + 10_000 * getHeight();
        if (asked != setFor) {
            setFor = asked;
            set();
        }
    }

    private void set() {
        var block = fitted.filter(
                        known -> known.width() == getWidth() && known.height() <= getHeight())
                .map(Fitted::block)
                .orElseGet(() -> fitting(getWidth(), getHeight()));
        fitted = Optional.empty();
        double top = Math.max(0, (getHeight() - block.ascent() - block.descent()) / 2);
        getChildren().setAll(block.moved(0, top + block.ascent()).nodes());
        getChildren().forEach(node -> node.setMouseTransparent(!(node instanceof TermArea)));
        light(light);
    }

    private FormulaBox fitting(double width, double height) {
        double size = largest;
        var block = lines(size, width);
        while (size > SMALLEST
                && (block.width() > width || block.ascent() + block.descent() > height)) {
            size--;
            block = lines(size, width);
        }
        return block;
    }

    /** The formula at a size, in as many lines as its width takes. */
    private FormulaBox lines(double size, double width) {
        var parts = parts(size);
        var lines = new ArrayList<FormulaBox>();
        var line = parts.get(0);
        for (int k = 1; k < parts.size(); k++) {
            double x = line.width() + (k > formula.sides().size() ? size * DEFINITION_GAP : 0);
            if (x + parts.get(k).width() > width) {
                lines.add(line);
                line = parts.get(k);
            } else {
                line = FormulaBox.stack(
                        x + parts.get(k).width(), line, parts.get(k).moved(x, 0));
            }
        }
        lines.add(line);
        return below(lines, size * LINE_GAP);
    }

    private List<FormulaBox> parts(double size) {
        var layout = new FormulaLayout(size);
        var left = formula.left().accept(layout);
        left.nodes().forEach(FormulaBlock::markAsResult);
        var parts = new ArrayList<FormulaBox>();
        parts.add(left);
        formula.sides().forEach(side -> parts.add(side.accept(layout)));
        formula.where().forEach(definition -> parts.add(definition.accept(layout)));
        return parts;
    }

    private static void markAsResult(Node node) {
        node.getStyleClass().add("result");
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
