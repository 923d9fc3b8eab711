package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StepFormula;
import backstep.session.Pointed;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step's formula, as large as there is room for: in several lines where it is too long for one,
 * and set smaller where it still is.
 */
final class FormulaBlock extends Region implements ArrowKeys {

    private static final double SMALLEST = 9;

    /** Where letters would be smaller, not all that a chain rule becomes is written. */
    static final double READABLE = 14;

    /** The same, beside the title of a step, which has no other place. */
    static final double READABLE_BESIDE = 12;

    /** Where they would be smaller still, the definitions are left to the code. */
    private static final double SMALL = 13;

    /** What it is fitted into, with letters of at most this size, and of at least the other. */
    private record Room(double width, double height, double largest, double readable) {}

    /** What is written of it where there is little room. */
    private record Setting(StepFormula formula, FormulaBox box) {}

    /** What has all the width it needs: the size of its letters, and whether it is low. */
    private record Line(StepFormula formula, double size, boolean isLow) {}

    private final FormulaNodes nodes = new FormulaNodes(getChildren());
    private StepFormula formula;
    private StepFormula shown;
    private double largest;
    private double readable = READABLE;
    private Optional<Room> setIn = Optional.empty();
    private final Map<Room, Setting> settings = new HashMap<>();
    private final Map<Line, Double> widths = new HashMap<>();
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
            setIn = Optional.empty();
            settings.clear();
            widths.clear();
            requestLayout();
        }
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
        nodes.light(now);
    }

    /** Letters of at most this size, from now on. */
    void setLargest(double size) {
        if (size != largest) {
            largest = size;
            setNeedsLayout(true);
        }
    }

    /** All that a chain rule becomes is written in letters of at least this size, from now on. */
    void setReadable(double size) {
        if (size != readable) {
            readable = size;
            setNeedsLayout(true);
        }
    }

    /** How high it is when it gets so much room. */
    double heightIn(double width, double height) {
        var box = fitting(new Room(width, height, largest, readable)).box();
        return Math.min(height, Math.ceil(box.ascent() + box.descent()));
    }

    /**
     * How wide it is at a size where no line is too long.
     *
     * @param isLow whether there is not the height to break it after a chain rule
     */
    double widthAt(double size, boolean isLow) {
        return width(new Line(formula, size, isLow));
    }

    /** How wide it is in the smallest letters beside a title, if without that it has so much. */
    double widthBeside(double width) {
        boolean isWhole = widthAt(READABLE, true) <= width;
        var written = isWhole ? formula : formula.withProducts(1);
        return width(new Line(written, READABLE_BESIDE, true));
    }

    private double width(Line line) {
        return widths.computeIfAbsent(
                line, one -> new FormulaLines(one.formula(), one.size()).bestWidth(one.isLow()));
    }

    @Override
    protected void layoutChildren() {
        var room = new Room(getWidth(), getHeight(), largest, readable);
        if (!setIn.equals(Optional.of(room))) {
            setIn = Optional.of(room);
            set(fitting(room));
        }
    }

    private void set(Setting setting) {
        shown = setting.formula();
        var box = setting.box();
        double top = Math.max(0, (getHeight() - box.ascent() - box.descent()) / 2);
        nodes.show(box.moved(0, top + box.ascent()));
        light(light);
    }

    private Setting fitting(Room room) {
        return settings.computeIfAbsent(room, this::fitted);
    }

    /** All of it where letters stay readable, else as much as there is room for. */
    private Setting fitted(Room room) {
        var longest = formula.withProducts(1);
        var shortest = formula.withProducts(0);
        return fitted(formula, room.readable(), room)
                .or(() -> fitted(longest, Math.min(SMALL, room.readable()), room))
                .or(() -> fitted(longest.withoutDefinitions(), SMALLEST, room))
                .or(() -> fitted(shortest, SMALLEST, room))
                .orElseGet(() -> new Setting(shortest, lines(shortest, SMALLEST, room)));
    }

    private static Optional<Setting> fitted(StepFormula formula, double least, Room room) {
        double size = room.largest();
        var box = lines(formula, size, room);
        while (size > least && !fits(box, room)) {
            size = Math.max(least, smaller(size, box.width() / room.width()));
            box = lines(formula, size, room);
        }
        return Optional.of(new Setting(formula, box)).filter(setting -> fits(setting.box(), room));
    }

    private static FormulaBox lines(StepFormula formula, double size, Room room) {
        return new FormulaLines(formula, size).in(room.width(), room.height());
    }

    private static boolean fits(FormulaBox box, Room room) {
        return FormulaLines.fits(box, room.width(), room.height());
    }

    /** A line that is too wide although it is broken shrinks with its letters. */
    private static double smaller(double size, double tooWide) {
        return Math.min(size - 1, Math.floor(size / tooWide));
    }
}
