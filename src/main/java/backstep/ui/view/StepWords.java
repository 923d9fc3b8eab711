package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StagePicture;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A step in symbols, in shapes and in code, one below the other from the top. */
final class StepWords extends Region {

    /** Formulas begin a little to the right of the words. */
    private static final double INDENT = 6;

    private final FormulaBlock formula;
    private final Label shapesHeading = heading();
    private final Label shapes = fact("shapes");
    private final Label codeHeading = heading();
    private final Label code = fact("code");
    private final GridPane facts = new GridPane();
    private StageSize size = StageSize.MIDDLE;

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
        shapes.setText(step.shapes());
        codeHeading.setText(picture.codeLabel());
        code.setText(step.code());
        requestLayout();
    }

    /** Lights the terms of the formula. */
    void light(LightPicture now) {
        formula.light(now);
    }

    void setSize(StageSize now) {
        size = now;
        formula.setLargest(now.formula());
        requestLayout();
    }

    /** How wide it is when no line is broken. */
    double bestWidth() {
        double width = formula.widthAt(size.formula(), size == StageSize.LOW);
        return Math.max(INDENT + width, facts.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double factsHeight = facts.prefHeight(width);
        double room = Math.max(0, getHeight() - factsHeight - size.gap());
        double height = formula.heightIn(width - INDENT, room);
        formula.resizeRelocate(INDENT, 0, width - INDENT, height);
        facts.resizeRelocate(0, height + size.gap(), width, factsHeight);
    }
}
