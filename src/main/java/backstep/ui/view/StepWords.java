package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StagePicture;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A step in symbols, in shapes and in code, one below the other from the top. */
final class StepWords extends Region {

    /** Formulas begin a little to the right of the words. */
    private static final double INDENT = 6;

    /** A fraction in letters that can be read is as high. */
    private static final double LOWEST_FORMULA = 34;

    /** How small a formula gets for the facts to be beside it, of its size where there is room. */
    private static final double SMALL = 0.65;

    private static final double BETWEEN = 24;

    private final FormulaBlock formula;
    private final Label shapesHeading = heading();
    private final Label shapes = fact("shapes");
    private final Label codeHeading = heading();
    private final Label code = fact("code");
    private final GridPane facts = new GridPane();
    private StageSize size = StageSize.MIDDLE;
    private boolean isFlat;
    private boolean isNarrow;
    private boolean isBrief;

    StepWords(StagePicture.Explanation step) {
        formula = new FormulaBlock(step.formula());
        facts.getStyleClass().add("facts");
        facts.addRow(0, shapesHeading, shapes);
        facts.addRow(1, codeHeading, code);
        getChildren().setAll(formula, facts);
    }

    private static Label heading() {
        var heading = new Label();
        heading.getStyleClass().add("fact-label");
        heading.setMinWidth(USE_PREF_SIZE);
        return heading;
    }

    private static Label fact(String style) {
        var fact = new Label();
        fact.getStyleClass().addAll("fact", style);
        fact.setWrapText(true);
        fact.setMinHeight(USE_PREF_SIZE);
        return fact;
    }

    void show(StagePicture picture, StagePicture.Explanation step) {
        PhaseMark.set(formula, picture.phase());
        formula.show(step.formula());
        shapesHeading.setText(picture.shapesLabel());
        shapes.setText(LineBreaks.in(step.shapes()));
        codeHeading.setText(picture.codeLabel());
        code.setText(LineBreaks.in(step.code()));
        requestLayout();
    }

    /** Lights the terms of the formula. */
    void light(LightPicture now) {
        formula.light(now);
    }

    void setSize(StageSize now) {
        size = now;
        requestLayout();
    }

    /** How wide it is when no line is broken. */
    double bestWidth() {
        double width = formula.widthAt(size.formula(), size == StageSize.LOW);
        return Math.max(INDENT + width, facts.prefWidth(-1));
    }

    /** How wide it is with a small formula, on one line or after a chain rule on the next. */
    DoubleStream smallWidths() {
        return Stream.of(true, false)
                .mapToDouble(isLow -> INDENT + formula.widthAt(FormulaBlock.READABLE, isLow));
    }

    /** Its facts beside its formula where they are above the equation and it is wide enough. */
    void setFlat(boolean now) {
        if (now != isFlat) {
            isFlat = now;
            setNeedsLayout(true);
        }
    }

    /** Its formula in smaller letters rather than on more lines, or as large as the height allows. */
    void setNarrow(boolean now) {
        if (now != isNarrow) {
            isNarrow = now;
            setNeedsLayout(true);
        }
    }

    /** Without its facts, or with them. */
    void setBrief(boolean now) {
        if (now != isBrief) {
            isBrief = now;
            facts.setVisible(!now);
            setNeedsLayout(true);
        }
    }

    /** How wide a formula is at least beside the title, on one line, as it is in so much width. */
    double widthBesideTitle(double width) {
        return INDENT + formula.widthBeside(width - INDENT);
    }

    /** Beside the title, or with a line below it. */
    void setBesideTitle(boolean now) {
        formula.setReadable(now ? FormulaBlock.READABLE_BESIDE : FormulaBlock.READABLE);
    }

    /** How high it is at least with a formula that can still be read, but for its facts. */
    double leastHeight() {
        return LOWEST_FORMULA;
    }

    /** How high it is where it gets so much room, but for a formula that can still be read. */
    double heightIn(double width, double room) {
        if (isBrief) {
            setLetters(width - INDENT, false);
            return formula.heightIn(width - INDENT, Math.max(LOWEST_FORMULA, room));
        }
        return wholeHeightIn(width, room);
    }

    /** The same with its facts. */
    double wholeHeightIn(double width, double room) {
        double left = formulaWidth(width);
        boolean isBeside = left < width - INDENT;
        setLetters(left, isBeside);
        double own = facts.prefHeight(isBeside ? -1 : width);
        double below = isBeside ? 0 : size.gap() + own;
        double height = formula.heightIn(left, Math.max(LOWEST_FORMULA, room - below));
        return isBeside ? Math.max(height, own) : height + below;
    }

    /** How wide the lines below the formula are when none is broken. */
    double factsWidth() {
        return facts.prefWidth(-1);
    }

    /** Whether all of it can be read where it is so wide and so high. */
    boolean fitsIn(double width, double height) {
        return LOWEST_FORMULA + size.gap() + facts.prefHeight(width) <= height;
    }

    private double formulaWidth(double width) {
        double left = width - INDENT - BETWEEN - facts.prefWidth(-1);
        double small = formula.widthAt(SMALL * size.formula(), true);
        return isFlat && small <= left ? left : width - INDENT;
    }

    private void setLetters(double width, boolean isBeside) {
        double small = isNarrow ? FormulaBlock.READABLE : SMALL * size.formula();
        formula.setLargest(isBeside || isNarrow ? unbroken(width, small) : size.formula());
    }

    /** How large letters are that get smaller rather than break a line where it need not be. */
    private double unbroken(double width, double small) {
        double whole = size.formula();
        double fitting = Math.floor(whole * width / formula.widthAt(whole, false));
        return Math.max(small, Math.min(fitting, whole));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isBrief) {
            setLetters(width - INDENT, false);
            formula.resizeRelocate(INDENT, 0, width - INDENT, getHeight());
            return;
        }
        double left = formulaWidth(width);
        boolean isBeside = left < width - INDENT;
        setLetters(left, isBeside);
        if (isBeside) {
            formula.resizeRelocate(INDENT, 0, left, getHeight());
            facts.resizeRelocate(
                    INDENT + left + BETWEEN, 0, facts.prefWidth(-1), facts.prefHeight(-1));
            return;
        }
        double factsHeight = facts.prefHeight(width);
        double room = Math.max(0, getHeight() - factsHeight - size.gap());
        double height = formula.heightIn(width - INDENT, room);
        formula.resizeRelocate(INDENT, 0, width - INDENT, height);
        facts.resizeRelocate(0, height + size.gap(), width, factsHeight);
    }
}
