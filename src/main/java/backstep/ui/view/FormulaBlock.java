package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StepFormula;
import backstep.session.Pointed;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/**
 * A step's formula, as large as there is room for: in several lines where it is too long for one,
 * and set smaller where it still is.
 */
final class FormulaBlock extends Region implements ArrowKeys {

    private static final double SMALLEST = 9;

    /** Where letters would be smaller, not all that a chain rule becomes is written. */
    private static final double READABLE = 14;

    /** Where they would be smaller still, the definitions are left to the code. */
    private static final double SMALL = 13;

    private final FormulaNodes nodes = new FormulaNodes(getChildren());
    private StepFormula formula;
    private StepFormula shown;
    private double largest;
    private double setFor = -1;
    private double measuredFor = -1;
    private double measured;
    private Optional<FormulaBox> ready = Optional.empty();
    private LightPicture light = LightPicture.NONE;
    private final TermGestures gestures;

    FormulaBlock(StepFormula formula) {
        this.formula = formula;
        shown = formula;
        getStyleClass().add("formula");
        setId("step-formula");
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        gestures = new TermGestures(this);
        show(formula);
    }

    void show(StepFormula now) {
        setAccessibleText(now.whole().plainText());
        if (!now.equals(formula)) {
            formula = now;
            shown = now;
            gestures.restart();
            forget();
            requestLayout();
        }
    }

    private void forget() {
        setFor = -1;
        measuredFor = -1;
        ready = Optional.empty();
    }

    /** The terms that can be pointed at, in the order in which they are read. */
    List<Pointed> terms() {
        return new FormulaLines(shown, SMALLEST)
                .parts().stream()
                        .flatMap(part -> part.marks().stream())
                        .filter(FormulaMark.Ground.class::isInstance)
                        .map(ground -> ((FormulaMark.Ground) ground).term())
                        .toList();
    }

    /** Lights the terms of what is lit, and no others. */
    void light(LightPicture now) {
        light = now;
        nodes.areas().forEach(area -> area.light(now));
    }

    /** Letters of at most this size, from now on. */
    void setLargest(double size) {
        if (size != largest) {
            largest = size;
            forget();
            setNeedsLayout(true);
        }
    }

    /** How high it is when it gets so much room. */
    double heightIn(double width, double height) {
        double asked = width + 10_000 * height;
        if (asked != measuredFor) {
            measuredFor = asked;
            var block = fitting(width, height);
            measured = Math.min(height, Math.ceil(block.ascent() + block.descent()));
            ready = Optional.of(block);
        }
        return measured;
    }

    /**
     * How wide it is at a size where no line is too long.
     *
     * @param isLow whether there is not the height to break it after a chain rule
     */
    double widthAt(double size, boolean isLow) {
        return new FormulaLines(formula, size).bestWidth(isLow);
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
        var block = ready.orElseGet(() -> fitting(getWidth(), getHeight()));
        ready = Optional.empty();
        double top = Math.max(0, (getHeight() - block.ascent() - block.descent()) / 2);
        nodes.show(block.moved(0, top + block.ascent()));
        light(light);
    }

    /** All of it where letters stay readable, else as much as there is room for. */
    private FormulaBox fitting(double width, double height) {
        var longest = formula.withProducts(1);
        return fitting(formula, READABLE, width, height)
                .or(() -> fitting(longest, SMALL, width, height))
                .or(() -> fitting(longest.withoutDefinitions(), SMALLEST, width, height))
                .or(() -> fitting(formula.withProducts(0), SMALLEST, width, height))
                .orElseGet(() -> new FormulaLines(shown, SMALLEST).in(width, height));
    }

    private Optional<FormulaBox> fitting(
            StepFormula now, double least, double width, double height) {
        shown = now;
        double size = largest;
        var block = new FormulaLines(now, size).in(width, height);
        while (size > least && !FormulaLines.fits(block, width, height)) {
            size = Math.max(least, smaller(size, block.width() / width));
            block = new FormulaLines(now, size).in(width, height);
        }
        return Optional.of(block).filter(box -> FormulaLines.fits(box, width, height));
    }

    /** A line that is too wide although it is broken shrinks with its letters. */
    private static double smaller(double size, double tooWide) {
        return Math.min(size - 1, Math.floor(size / tooWide));
    }
}
